/// The detailed description of NCT01371630, from "OUTLINE" on: three arms, cycles of different kinds.
enum HyperCVDText {
  static let medicines = [
    "Blinatumomab", "Cyclophosphamide", "Cytarabine", "Dexamethasone", "Inotuzumab Ozogamicin",
    "Mercaptopurine", "Methotrexate", "Prednisone", "Rituximab", "Vincristine",
  ]

  static let text = """
    OUTLINE: This is a phase I, dose-escalation study of inotuzumab ozogamicin followed by a phase \
    II study. Patients are assigned to 1 of 3 \
    arms.

    ARM I \
    (UNTREATED):

    CYCLES 1, 3, 7, AND 9: Patients receive cyclophosphamide intravenously (IV) over approximately \
    3 hours twice daily (BID) on days 1-3; vincristine IV over 30 minutes on days 1 and 8; \
    dexamethasone IV or orally (PO) on days 1-4 and 11-14; inotuzumab ozogamicin IV over \
    approximately 1 hour on day 3 of cycle 1 and day 2 or 3 of cycle 3; methotrexate intrathecally \
    (IT) on day 2 of cycles 1 and 3; and cytarabine IT on day 8 of cycles 1 and 3. Patients may \
    also receive rituximab IV on days 1 and 8 of cycles 1 and 3. Cycles alternate every 3-4 weeks \
    in the absence of disease progression or unacceptable \
    toxicity.

    CYCLES 2, 4, 8, AND 10: Patients receive methotrexate IV over approximately 2 hours and then \
    continuously over approximately 22 hours on day 1; cytarabine IV over approximately 3 hours BID \
    on days 2-3; inotuzumab ozogamicin IV over approximately 1 hour on day 2 or 3 of cycles 2 and \
    4; cytarabine IT on day 5 of cycles 2 and 4; and methotrexate IT on day 8 of cycles 2 and 4. \
    Patients may also receive rituximab IV on days 1 and 8 of cycles 2 and 4. Cycles alternate \
    every 3-4 weeks in the absence of disease progression or unacceptable \
    toxicity.

    CYCLES 5-8: Patients receive blinatumomab as a continuous intravenous infusion (CIVI) on days \
    1-29. Patients also receive dexamethasone IV over 15-30 minutes on day 1 and 3 of cycle 5 and \
    then day 1 of cycles 6-8. Treatment repeats every 42 days for 4 cycles in the absence of \
    disease progression or unacceptable \
    toxicity.

    MAINTENANCE THERAPY: Patients receive mercaptopurine PO BID and methotrexate PO once weekly for \
    3 years. Patients also receive vincristine IV over 30 minutes once monthly and prednisone PO \
    daily five times a month for 1 year. Patients receive blinatumomab CIVI on days 1-28 of cycles \
    4, 8, 12, and 16. Cycles repeat every 42 days for 3 years in the absence of disease progression \
    or unacceptable \
    toxicity.

    ARM II \
    (RELAPSED/REFRACTORY):

    CYCLES 1, 3, AND 5: Patients receive cyclophosphamide IV over approximately 3 hours BID on days \
    1-3; vincristine IV over 30 minutes on day 1; rituximab IV over 2-6 hours on days 1 and 8 of \
    cycles 1 and 3; dexamethasone IV or PO on days 1-4; inotuzumab ozogamicin IV over 1 hour on \
    days 2 and 8; methotrexate IT on day 2 of cycles 1 and 3; cytarabine IT on day 8 of cycles 1 \
    and 3; and blinatumomab CIVI on days 4-21. Cycles alternate every 4 weeks in the absence of \
    disease progression or unacceptable \
    toxicity.

    CYCLES 2, 4, AND 6: Patients receive methotrexate IV over 24 hours on day 1; cytarabine IV over \
    approximately 3 hours BID on days 2-3; rituximab IV over 2-6 hours on days 1 and 8 of cycles 2 \
    and 4; inotuzumab ozogamicin IV over 1 hour on days 2 and 8 of cycles 2 and 4; cytarabine IT on \
    day 2 of cycles 2 and 4, methotrexate IT on day 8 of cycles 2 and 4; and blinatumomab CIVI on \
    days 4-21. Cycles alternate every 4 weeks in the absence of disease progression or unacceptable \
    toxicity.

    MAINTENANCE THERAPY: Patients receive mercaptopurine PO BID and methotrexate PO once weekly for \
    3 years. Patients also receive vincristine IV over 30 minutes once monthly and prednisone PO \
    daily five times a month for 1 year. Patients receive blinatumomab CIVI on days 1-28 of cycles \
    4, 8, 12, and 16. Cycles repeat every 42 days for 3 years in the absence of disease progression \
    or unacceptable \
    toxicity.

    ARM III (70 YEARS AND \
    OLDER):

    INDUCTION CYCLE (CYCLE 1): Patients receive dexamethasone IV or PO on days 1-4; vincristine IV \
    over 30 minutes on day 1; inotuzumab ozogamicin IV over 1 hour on days 1 and 8 of cycle 1; \
    blinatumomab CIVI on days 15-28. Patients may also receive rituximab IV on days 2 and \
    9.

    INTRATHECAL PROPHYLAXIS: Patients receive methotrexate IT alternating with cytarabine IT on \
    days 2 and 8 of cycles 1 and 3, and cytarabine IT alternating with methotrexate IT on days 2 \
    and 8 of cycles 2 and 4. Treatment repeats every 42 days for up to 4 cycles in the absence of \
    disease progression or unacceptable \
    toxicity.

    CONSOLIDATION (CYCLES 2-5): Patients receive blinatumomab CIVI on days 1-28; inotuzumab \
    ozogamicin IV over 1 hour on days 1 and 8 of cycles 2-4. Patients may also receive rituximab IV \
    on days 2 and 9 of cycles 2-4. Treatment repeats every 42 days for up to 4 cycles in the \
    absence of disease progression or unacceptable \
    toxicity.

    After completion of study treatment, patients are followed up at 30 days and every 4 months.
    """
}

import PlainLanguage
import Testing

/// Invented sentences under a heading, with what they mean for someone who would like to join.
struct PolarityCase: Sendable, CustomTestStringConvertible {
  let heading: String
  let sentence: String
  let expected: Polarity

  var testDescription: String { "\(heading) \(sentence)" }

  static func under(_ heading: String, _ expected: Polarity, _ sentences: [String]) -> [PolarityCase] {
    sentences.map { PolarityCase(heading: heading, sentence: $0, expected: expected) }
  }

  static let all: [PolarityCase] =
    under("Inclusion Criteria:", .must, plainInclusions)
    + under("Inclusion Criteria:", .mustNot, exclusionsUnderInclusion)
    + under("Inclusion Criteria:", .unsure, doubtsUnderInclusion)
    + under("Exclusion Criteria:", .mustNot, plainExclusions)
    + under("Exclusion Criteria:", .mustNot, lacks)
    + under("Exclusion Criteria:", .must, requirementsUnderExclusion)
    + under("Exclusion Criteria:", .must, healthyLimits)
    + under("Exclusion Criteria:", .mustNot, unhealthyLimits)
    + under("Exclusion Criteria:", .unsure, doubtsUnderExclusion) + under("", .must, unheadedRequirements)
    + under("", .mustNot, unheadedExclusions) + under("", .unsure, unheadedDoubts)

  static let plainInclusions = [
    "No earlier bone marrow transplant", "Not pregnant or nursing", "Has not had radiation to the chest",
    "Must not have taken steroids in the last 14 days", "Children may not have had more than one relapse",
    "Without any sign of infection", "Free of leukemia cells in the spinal fluid",
    "Absence of severe organ damage",
    "Teenagers who are not candidates for surgery", "Unable to take standard chemotherapy",
    "Ineligible for a stem cell transplant", "The tumor must not be suitable for surgery",
    "Must not be eligible for a transplant", "Patients who are not eligible for curative surgery",
    "Other causes of the headache have been excluded by a scan", "Failure of at least two earlier medicines",
    "Intolerance of metformin", "Contraindication to at least one preventive medicine",
    "Creatinine ≤ 1.5 mg/dL",
    "ECOG 0 or 1", "Platelets below 20,000 in the week before",
    "Pain for more than 6 weeks despite exercises",
    "No more than two earlier lines of treatment", "Only adults are eligible",
    "Participants were enrolled after their first relapse",
    "Eligible only if the tumor can be measured", "A negative pregnancy test is required",
    "Blood sugar that is not under control",
    "Should be able to swallow capsules", "Women must not be breastfeeding",
    "Relapse after a transplant, unless within 100 days",
  ]
  static let exclusionsUnderInclusion = [
    "Patients with brain metastases are excluded", "Children with Down syndrome are not eligible",
    "People who have had a stroke will be excluded from the study",
    "Prior treatment with this medicine is not permitted",
    "Subjects with a pacemaker cannot be enrolled", "Smokers were not included",
    "Participants on dialysis are ineligible",
    "Use of blood thinners is not allowed", "Women who are pregnant may not participate",
    "Patients with hepatitis should not be enrolled",
  ]
  static let doubtsUnderInclusion = [
    "Unwilling to sign the consent form", "Refusal to take part in follow up",
    "Known hypersensitivity to the study drug",
    "Pregnant or breastfeeding women",
  ]
  static let plainExclusions = [
    "Pregnant or breastfeeding", "History of seizures", "Known HIV infection",
    "Active hepatitis B, unless treated",
    "Another cancer within 5 years, except for skin cancer that was removed",
    "Patients who must be operated on at once",
    "Patients who, in the doctor's opinion, may not be able to follow the plan", "Need for oxygen at home",
    "Currently requires treatment with insulin", "Infection requiring antibiotics by vein",
    "Illness that should be treated first", "Any condition that must be treated with steroids",
    "Less than 4 weeks since major surgery", "Fewer than 14 days since the last vaccine",
    "Chemotherapy within 21 days",
    "More than two earlier transplants",
    "At least two earlier strokes despite treatment within the last year",
    "People with diabetes are excluded", "Patients with epilepsy are not eligible",
    "Subjects with a stent will be excluded",
    "Live vaccines are not allowed", "Has had an organ transplant",
    "Is taking medicines that may interfere with the study",
    "Age under 18", "Older than 75 years", "Life expectancy of less than 3 months",
    "Uncontrolled high blood pressure",
    "Alcohol use that might limit the ability to comply", "Evidence that the person might not come to visits",
    "Serious illness other than the disease under study",
    "Allergy to penicillin (people who only had a rash may join)",
    "Current use of lithium", "Conditions that do not permit an MRI scan", "Women who may be pregnant",
    "Participation in another trial at the same time", "Weight above 120 kg",
    "Claustrophobia or metal implants",
    "Two or more seizures in the month before", "Symptoms that require urgent surgery",
    "Patients who can be treated with the aim of cure", "Good response to other preventive medicines",
    "Negative for CD22",
    "Patients for whom surgery should be done at once", "Has received more than 2 earlier lines of treatment",
    "The doctor believes that the person should not participate",
    "Women may not participate unless they use birth control",
    "Patients must not be enrolled if they have a fever", "A medicine that must be continued", "BMI ≥ 35",
    "HbA1c below 7%",
    "At least one of these: stroke, bleeding", "Normal brain scan",
    "Any patient in whom blood draws must be avoided",
  ]
  static let lacks = [
    "Unable to swallow pills", "Inability to give consent", "Unwilling to use birth control",
    "Refuses blood products",
    "Lack of a caregiver", "Absence of a suitable donor", "Not willing to travel", "Not able to lie still",
    "Does not speak English",
    "Cannot come to follow-up visits", "Has not recovered from surgery",
    "Did not finish the first part of the study",
    "No effective contraception", "No access to a telephone", "No health insurance",
    "Without informed consent",
    "Not fluent in Dutch", "Failure to sign the consent form", "Patients not agreeing to the follow-up",
    "Women of childbearing potential not using contraception", "Patients who are unable to read",
    "Not meeting the inclusion criteria",
    "Do not have diabetes", "Subjects who could not complete the diary",
    "Noncompliance with earlier treatment",
    "Men unwilling to use condoms", "Parents who do not give permission", "Inadequate use of contraceptives",
    "Side effects that have not resolved to grade 1", "Non-English speaking",
  ]
  static let requirementsUnderExclusion = [
    "At least 21 days must have passed since the last dose", "At least 3 weeks since the last radiation",
    "At least 4 weeks since major surgery", "≥ 100 days after transplant", "Adequate kidney function",
    "Has adequate organ function", "Sufficient bone marrow reserve",
    "Patients must have recovered from earlier treatment",
    "Women of childbearing potential must have a negative test",
    "Participants must agree to use two methods of birth control", "Willing to keep a diary",
    "Able to swallow tablets",
    "Ability to understand the consent form", "Written informed consent", "Signed consent before any test",
    "Negative pregnancy test within 7 days", "Life expectancy of at least 12 weeks",
    "Not pregnant or breastfeeding",
    "Must not have active infection", "Subjects may not be on blood thinners",
    "Women should not be breastfeeding",
    "Participant has received ≤ 1 earlier transplant",
    "If the patient has HIV, the viral load must be too low to measure",
    "Willingness not to start other medicines", "Agrees to give blood samples",
    "Recovered from the side effects of surgery",
    "Children should have a caregiver at home", "Patients should have finished antibiotics",
    "Fully recovered from radiation", "Patients with an earlier cancer must be free of it for 5 years",
    "Side effects must have resolved",
  ]
  static let healthyLimits = [
    "Platelets ≥ 75,000", "Neutrophils of at least 1,000", "Hemoglobin > 8 g/dL",
    "Bilirubin ≤ 1.5 times the upper limit",
    "ALT < 3 times the upper limit of normal", "Serum creatinine below 1.5 mg/dL", "Karnofsky 60 or higher",
    "ECOG 0-2",
    "Lansky score ≥ 50", "ANC greater than or equal to 500", "Creatinine within normal limits", "INR ≤ 1.5",
    "Absolute neutrophil count ＞ 750", "Hemoglobin ≥ 90 g/L", "QTc < 470 ms",
  ]
  static let unhealthyLimits = [
    "Platelets < 50,000", "Neutrophils less than 500", "Hemoglobin < 7 g/dL",
    "Bilirubin > 2 times the upper limit",
    "ALT more than 5 times the upper limit of normal", "Creatinine ≥ 2 mg/dL", "Karnofsky below 50",
    "ECOG 3 or higher",
    "ECOG ≥ 2", "LVEF < 40%", "Creatinine clearance of less than 30 mL/min", "QTc > 500 ms",
    "White blood cells > 50,000",
    "Hemoglobin ≥ 18 g/dL", "Platelets > 1,000,000", "Fewer than 100,000 platelets", "ANC ˂ 500",
    "Oxygen saturation ≤ 90%",
  ]
  static let doubtsUnderExclusion = [
    "At least one earlier operation is required", "A minimum of two visits are required",
    "No history of stroke", "No earlier chemotherapy or other treatment", "Without a history of bleeding",
    "Patients with treated brain metastases are eligible", "Inhaled steroids are allowed",
    "Subjects with stable angina may be enrolled", "A history of skin cancer is not an exclusion",
    "LVEF ≥ 50%", "Normal liver function", "Patients able to have surgery",
    "More than 10 years since diagnosis", "Postmenopausal",
    "Measurable disease", "Free of seizures for less than 6 months", "Capable of becoming pregnant",
    "Recovered from COVID-19 less than 4 weeks ago", "No other earlier cancer is allowed",
    "More than 4 weeks since the last treatment", "Creatinine clearance ≥ 60 mL/min",
    "Absence of active infection", "Does not have any known allergy",
  ]
  static let unheadedRequirements = [
    "At least a 1 year history of migraine", "Diagnosis of acute leukemia", "Must be 18 years or older",
    "No earlier surgery",
    "Not pregnant", "Platelets ≥ 50,000", "Able to walk", "Age 18 to 65 years", "Must not take opioids",
  ]
  static let unheadedExclusions = [
    "Patients with asthma are excluded", "Unable to sign consent", "People with epilepsy are not eligible",
  ]
  static let unheadedDoubts = ["History of stroke", "Asthma", "Patients with stable asthma are eligible"]
}

import PlainLanguage
import Testing

@Suite("Schedule reading")
struct ScheduleParserTests {
  /// A regimen of a record and the words of a detailed page.
  static let read: [(String, String)] = [
    (
      "0.5 mg/m2 IV over 60 minutes, days 1, 8 and 15 every 28 days for up to 6 cycles",
      "Your child gets Drug into a vein on days 1, 8 and 15. Each dose takes 60 minutes. Each dose is 0.5 milligrams for each square meter of body surface. One cycle takes 28 days. There can be up to 6 cycles. That is up to 18 doses of Drug in all."
    ),
    ("BID on days 1-3", "Your child gets Drug twice a day on days 1 to 3."),
    ("PO once weekly for 3 years", "Your child gets Drug by mouth once a week for 3 years."),
    (
      "200mg, iv, Q3W, 3-4 cycle",
      "Your child gets Drug into a vein every 3 weeks. Each dose is 200 milligrams. There are 3 to 4 cycles."
    ),
    (
      "10 mg subcutaneously every other day (QOD) for 12 weeks",
      "Your child gets Drug under the skin every other day for 12 weeks. Each dose is 10 milligrams."
    ),
    ("125mg tid po", "Your child gets Drug by mouth 3 times a day. Each dose is 125 milligrams."),
    ("Given IT and IV", "Your child gets Drug into the fluid around the spine and into a vein."),
    ("Given IV or PO", "Your child gets Drug into a vein or by mouth."),
    ("Given CIVI on days 1-29", "Your child gets Drug into a vein on days 1 to 29. It runs without a break."),
    (
      "1.5 mg/m2 (max single dose 2 mg) on D1, D8 of each 21-day cycle",
      "Your child gets Drug on days 1 and 8. Each dose is 1.5 milligrams for each square meter of body surface, and at most 2 milligrams. One cycle takes 21 days."
    ),
    (
      "20 mg/m2/day orally on days 1 to 5",
      "Your child gets Drug by mouth on days 1 to 5. The dose is 20 milligrams for each square meter of body surface per day."
    ),
    (
      "1 g every 8 hours for at least 5 days",
      "Your child gets Drug every 8 hours for at least 5 days. Each dose is 1 gram."
    ),
    (
      "orally once daily until disease progression or unacceptable toxicity, whichever comes first",
      "Your child gets Drug by mouth once a day. Treatment stops if the disease gets worse or side effects are too strong."
    ),
    (
      "125 mg orally once daily, Day 1 to Day 21 followed by 7 days off treatment in a 28-day cycle",
      "Your child gets Drug by mouth once a day on days 1 to 21. Each dose is 125 milligrams. One cycle takes 28 days."
    ),
    (
      "30 minute IV infusion on day 1 of each 21-day cycle",
      "Your child gets Drug into a vein on day 1. Each dose takes 30 minutes. One cycle takes 21 days."
    ),
    (
      "AUC 5 IV on day 1 every 21 days",
      "Your child gets Drug into a vein on day 1. Each dose is AUC 5. One cycle takes 21 days."
    ),
    ("Intramuscular injection, single dose", "Your child gets Drug into a muscle once."),
    ("5 days a week for 6 weeks", "Your child gets Drug 5 times a week for 6 weeks."),
    (
      "Venetoclax orally once daily (100 mg d1, 200 mg d2, 400 mg d3-28)",
      "Your child gets Venetoclax by mouth once a day on day 1. Each dose is 100 milligrams. They get Venetoclax by mouth on day 2. Each dose is 200 milligrams. They get Venetoclax by mouth on days 3 to 28. Each dose is 400 milligrams."
    ),
    (
      "The drug will be administered intravenously on days 1, 8, and 15 of each 28-day cycle. Patients who do not meet the definition of treatment failure after the first cycle may receive up to five additional cycles of therapy. .\n\nAfter completion of study treatment, patients are followed for 1 year.",
      "Your child gets Drug into a vein on days 1, 8 and 15. One cycle takes 28 days. After the first cycle, there can be up to 5 more cycles. That is up to 6 cycles in all. That is up to 18 doses of Drug in all."
    ),
  ]

  @Test("tells a regimen in plain words", arguments: read)
  func tells(source: String, words: String) throws {
    let name = source.hasPrefix("Venetoclax") ? "Venetoclax" : "Drug"
    guard case .schedule(let schedule) = ScheduleParser.parse(source, medicine: name) else {
      Issue.record("not read: \(ScheduleParser.parse(source, medicine: name))")
      return
    }
    #expect(ScheduleWords(level: .detailed, voice: .yourChild).text(of: schedule) == words)
  }

  @Test(
    "refuses what contradicts itself",
    arguments: [
      "IV on day 1 every 3 weeks in a 28-day cycle", "on days 1, 8 and 30 of each 21-day cycle",
      "day 1 of each 21-day cycle for 4 cycles, up to 6 cycles", "5 mg twice a day, 10 mg twice a day",
      "twice daily every 3 weeks", "IV over 60 minutes, over 90 minutes", "every 3 weeks for 2 weeks",
      "every 4 weeks for 12 weeks, on day 1 of each 21-day cycle",
      "5 mg once daily for 4 weeks. 10 mg once daily for 4 weeks.",
      "on day 1 of cycle 7, up to 6 cycles", "every 2 weeks of a 21-day cycle",
    ])
  func refusesContradictions(source: String) {
    guard case .refused(.contradiction) = ScheduleParser.parse(source, medicine: "Drug") else {
      Issue.record("\(ScheduleParser.parse(source, medicine: "Drug"))")
      return
    }
  }

  @Test(
    "refuses what depends on something, and numbers without a clear meaning",
    arguments: [
      "5 mg daily, escalating to 10 mg", "10 mg PO daily or 20 mg PO daily", "500 mg if weight is over 50 kg",
      "IV on days -8 to 60", "200 mg for 14 days on, 7 days off", "1 mg on day 1 then 2 mg on day 8",
      "6mg/8mg/10mg qd", "5 mg biweekly", "10 mg at week 3",
      "day 1 to day 21 followed by 10 days off in a 28-day cycle",
    ])
  func refusesDoubt(source: String) {
    guard case .refused = ScheduleParser.parse(source, medicine: "Drug") else {
      Issue.record("\(ScheduleParser.parse(source, medicine: "Drug"))")
      return
    }
  }

  @Test(
    "finds nothing where nothing is said",
    arguments: ["", "A tablet.", "An antibody against CD22", "To assess Drug in people with 3 lesions"])
  func findsNothing(source: String) {
    #expect(ScheduleParser.parse(source, medicine: "Drug") == .none)
  }

  @Test("gives each of several medicines its own days")
  func severalMedicines() throws {
    let parser = ScheduleParser(medicine: nil, others: ["Carboplatin", "Pemetrexed"])
    let reading = parser.parse(
      "Patients receive carboplatin IV on day 1, and pemetrexed IV on days 1 and 8. Cycles repeat every 21 days for 4 cycles."
    )
    guard case .schedule(let schedule) = reading else {
      Issue.record("\(reading)")
      return
    }
    #expect(schedule.parts[0].treatments.map(\.timing.days) == [[DayRule([1])], [DayRule([1, 8])]])
    #expect(ScheduleTotals.mostDoses(of: schedule.parts[0].treatments[1], in: schedule.parts[0]) == 8)
  }

  @Test("knows a medicine by the form of its name, and keeps it apart from the subject")
  func otherMedicine() {
    let parser = ScheduleParser(medicine: "Pembrolizumab")
    guard
      case .schedule(let schedule) = parser.parse(
        "Pembrolizumab 200 mg IV and pemetrexed 500 mg/m2 IV on day 1 every 3 weeks")
    else {
      Issue.record("not read")
      return
    }
    #expect(schedule.parts[0].treatments.map(\.medicine) == ["Pembrolizumab", "pemetrexed"])
  }

  @Test("refuses a medicine that it does not know")
  func unknownMedicine() {
    let parser = ScheduleParser(medicine: nil, others: ["Carboplatin"])
    #expect(parser.parse("carboplatin and zebranol IV on day 1") == .refused(.unknownWords("zebranol")))
  }
}

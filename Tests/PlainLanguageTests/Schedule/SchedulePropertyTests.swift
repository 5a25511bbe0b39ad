import PlainLanguage
import TestSupport
import Testing

/// Regimens made by rule, so that the promises hold for more than the texts of known records.
@Suite("Schedules made by rule")
struct SchedulePropertyTests {
  private static let medicines = ["Carboplatin", "Mirexan", "Zolpex"]
  private static let routes = ["IV", "PO", "subcutaneously", "IT", "orally", ""]
  private static let days = [
    "on day 1", "on days 1, 8 and 15", "on days 1-3", "on days 1-4 and 11-14", "on day 2",
  ]
  private static let often = ["once daily", "BID", "TID", "every other day", "once weekly", "3 times a week"]
  private static let lengths = [
    "every 21 days", "of each 28-day cycle", "every 3 weeks", "Cycles repeat every 42 days",
  ]
  private static let counts = ["for up to 6 cycles", "for 4 cycles", "for 3-4 cycles", ""]
  private static let lasting = ["for 12 weeks", "for 3 years", "for at least 5 days", ""]

  /// A text of one medicine in cycles, or of one that is taken all the time.
  private static func text(_ choice: inout SeededChoice) -> String {
    let medicine = choice.pick(medicines)
    let dose = choice.pick(["\(choice.number(1...900)) mg", "\(choice.number(1...90)) mg/m2", ""])
    let route = choice.pick(routes)
    let head = [medicine, dose, route].filter { !$0.isEmpty }.joined(separator: " ")
    if choice.number(0...1) == 0 {
      let length = choice.pick(lengths)
      let joint = length.hasPrefix("Cycles") ? ". " : " "
      return "\(head) \(choice.pick(days))\(joint)\(length) \(choice.pick(counts))."
    }
    return "\(head) \(choice.pick(often)) \(choice.pick(lasting))."
  }

  @Test("Said in words and read again, each is the same; and no number is said that the text does not have")
  func roundTrip() {
    var choice = SeededChoice(seed: 20_260_104)
    var read = 0
    for _ in 0..<400 {
      let text = Self.text(&choice)
      let parser = ScheduleParser(medicine: nil, others: Self.medicines)
      guard case .schedule(let schedule) = parser.parse(text) else { continue }
      read += 1
      for level in ReadingLevel.allCases {
        let words = ScheduleWords(level: level, voice: .you).text(of: schedule)
        let said = schedule.said(at: level)
        #expect(parser.parse(words) == (said.parts.isEmpty ? .none : .schedule(said)), "\(text) → \(words)")
      }
      let known = Self.numbers(text)
      for sentence in ScheduleWords(level: .detailed, voice: .you).parts(of: schedule).flatMap(\.sentences) {
        let own = sentence.filter { $0.mark == nil }.map(\.text).joined(separator: " ")
        let extra = Self.numbers(own).subtracting(known).subtracting(["1", "2"])
        #expect(extra.isEmpty, "\(text): \(extra)")
      }
    }
    #expect(read > 300, "only \(read) of 400 were read")
  }

  @Test("A number changed in the text changes the schedule, or refuses it")
  func numbersMatter() {
    let parser = ScheduleParser(medicine: nil, others: Self.medicines)
    let text = "Mirexan 50 mg IV on days 1, 8 and 15 every 28 days for up to 6 cycles."
    for (old, new) in [("50", "60"), ("8", "9"), ("15", "16"), ("28", "21"), ("6", "5")] {
      #expect(
        parser.parse(text) != parser.parse(text.replacing(" \(old)", with: " \(new)")), "\(old) → \(new)")
    }
  }

  @Test("A length of time said twice in two units is one; two lengths that differ are refused")
  func sameSpan() {
    let parser = ScheduleParser(medicine: "Mirexan")
    let once = parser.parse("Mirexan 50 mg IV every 21 days for up to 6 cycles")
    #expect(parser.parse("Mirexan 50 mg IV every 21 days (3 weeks) for up to 6 cycles") == once)
    guard case .refused = parser.parse("Mirexan 50 mg IV every 21 days (4 weeks) for up to 6 cycles") else {
      Issue.record("two lengths")
      return
    }
  }

  private static func numbers(_ text: String) -> Set<String> {
    Set(text.split { !($0.isNumber || $0 == ".") }.compactMap { Numeral(String($0))?.text })
  }
}

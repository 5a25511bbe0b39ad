import Foundation
import PlainLanguage
import Testing

@Suite("Schedules of real records")
struct ScheduleRecordsTests {
  @Test("a schedule of a real record, said and read again, is the same")
  func roundTrip() throws {
    guard let texts = try RecordText.all() else {
      print("skipped: no real records beside the checkout")
      return
    }
    var counts: [String: Int] = [:]
    var lines: [String] = []
    for text in texts {
      let parser = ScheduleParser(medicine: text.medicine, others: text.others)
      let reading = parser.parse(text.text)
      let kind =
        switch reading {
        case .schedule(let schedule): schedule.hasTiming ? "found" : "found without times"
        case .none: "none"
        case .refused: "refused"
        }
      counts["\(text.place): \(kind)", default: 0] += 1
      lines.append("[\(kind)] \(text.record) \(text.place) \(text.medicine ?? "-") | \(text.text)")
      guard case .schedule(let schedule) = reading else {
        if case .refused(let why) = reading { lines.append("   !! \(why.words)") }
        continue
      }
      let known = Self.numbers(text.text)
      for sentence in ScheduleWords(level: .detailed, voice: .you).parts(of: schedule).flatMap(\.sentences) {
        let said = sentence.filter { $0.mark == nil }.map(\.text).joined(separator: " ")
        let extra = Self.numbers(said).subtracting(known).subtracting(["1", "2"])
        #expect(extra.isEmpty, "\(text.record): \(extra) of \(said)")
      }
      for level in ReadingLevel.allCases {
        let words = ScheduleWords(level: level, voice: .yourChild).text(of: schedule)
        if level == .detailed { lines.append("   => " + words.replacing("\n", with: "\n      ")) }
        let said = schedule.said(at: level)
        let expected = said.parts.isEmpty ? ScheduleReading.none : .schedule(said)
        #expect(parser.parse(words) == expected, "\(text.record): \(words)")
      }
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(key): \(count)") }
    if let path = ProcessInfo.processInfo.environment["SCHEDULES"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  /// The numbers of a text, number words too.
  private static func numbers(_ text: String) -> Set<String> {
    let words = [
      "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
      "ten": "10",
    ]
    let plain = text.replacing(",", with: "").lowercased()
    let digits = plain.split { !($0.isNumber || $0 == ".") }.compactMap { Numeral(String($0))?.text }
    return Set(digits + plain.split { !$0.isLetter }.compactMap { words[String($0)] })
  }
}

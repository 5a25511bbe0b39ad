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
}

import Diagnostics
import Foundation
import PlainLanguage
import TestSupport
import Testing

@Suite("Time frames")
struct TimeFramesTests {
  static let table: PhraseBook = {
    var findings: [Finding] = []
    let file = Folders.project.appending(path: "Glossary/en/phrases/time-frames.yml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let table = PhraseBook(text, file: "time-frames.yml", findings: &findings)
    for finding in findings { Issue.record("\(FindingFormatter.text(finding))") }
    return table
  }()

  static let plain: [(String, String)] = [
    (
      "From date of randomization until the date of first documented progression, assessed up to 100 months",
      "From the day chance decided the group until the disease gets worse, up to 100 months"
    ),
    ("baseline, week 4, week 12", "At the start, week 4, week 12"),
    ("Baseline to Week 12", "From the start to week 12"),
    ("Day 1 to Day 29 of Cycle 1", "Day 1 to day 29 of cycle 1"),
    ("6 months post-op", "6 months after surgery"),
    ("postoperative 6 month", "6 months after surgery"),
    ("through study completion, an average of 1 year", "Until the study ends, on average 1 year"),
    ("12 month", "12 months"), ("21-days", "21 days"), ("Up to approximately 2 years", "Up to about 2 years"),
    ("C1D1, C2D1", "Cycle 1 day 1, cycle 2 day 1"), ("Weeks 0-24", "Weeks 0 to 24"),
    ("3 month (± 14 days)", "3 months (14 days more or less)"),
    (
      "Time from enrollment to the time of death from any cause, assessed up to 2 years",
      "From joining the study until the person dies, up to 2 years"
    ),
    ("Day of surgery, 3 and 6 month post-operatively", "Day of surgery, 3 and 6 months after surgery"),
    ("At the end of cycle 1 (each cycle is 21 days)", "At the end of cycle 1 (one cycle takes 21 days)"),
    (
      "From the first dose of Drugumab to first PD (up to 4 years)",
      "From the first dose of Drugumab until the first time the disease gets worse (up to 4 years)"
    ),
  ]

  @Test("are said plainly with all their numbers", arguments: plain)
  func said(source: String, words: String) {
    let reading = TimeFrames(table: Self.table, names: ["Drugumab"]).reading(of: source)
    #expect(reading.plainText?.characters == words)
  }

  @Test(
    "stay as they are where a word or a sign is not known",
    arguments: ["Day -6 to Day 28", "at H0+48h", "until SUVmax falls", "", "week 4 < x"])
  func kept(source: String) {
    let reading = TimeFrames(table: Self.table).reading(of: source)
    #expect(reading.plainText == nil)
  }

  @Test("keep the names of medicines marked")
  func names() {
    let reading = TimeFrames(table: Self.table, names: ["Drugumab"]).reading(
      of: "From the first dose of Drugumab up to 4 years")
    #expect(reading.plainText?.contains(PlainRun("Drugumab", .name)) == true)
  }

  @Test("mark the numbers that the record writes as part of a code, and no others")
  func codes() {
    let marks = { (text: String) in
      (TimeFrames(table: Self.table).reading(of: text).plainText ?? []).filter {
        $0.mark == .computed(rule: "part-of-a-code")
      }.map(\.text)
    }
    #expect(marks("C1D15, day 8") == ["1", "15"])
    #expect(marks("Week 1,2,3") == ["1", "2", "3"])
    #expect(marks("Week 3,4, week 3") == ["4"])
    #expect(marks("Weeks 0-24, 3 months") == [])
  }

  @Test("of real records: most are said plainly")
  func records() throws {
    guard let outcomes = try RecordOutcome.all() else {
      print("skipped: no real records beside the checkout")
      return
    }
    var plain = 0
    var lines: [String] = []
    let frames = Set(outcomes.map(\.timeFrame)).sorted()
    for frame in frames {
      let reading = TimeFrames(table: Self.table).reading(of: frame)
      if let text = reading.plainText {
        plain += 1
        lines.append("\(frame)\t=> \(text.characters)")
      } else {
        lines.append("\(frame)\t!! \(reading)")
      }
    }
    print("time frames in plain words: \(plain) of \(frames.count)")
    #expect(plain * 10 > frames.count * 6)
    if let path = ProcessInfo.processInfo.environment["FRAMES"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test("A phrase with a number more than its form has is refused")
  func gaps() {
    var findings: [Finding] = []
    let text = "phrases:\n  - from: [\"every # weeks\"]\n    to: \"every # weeks for # years\"\n"
    let book = PhraseBook(text, file: "time-frames.yml", findings: &findings)
    #expect(findings.map { "\($0.position.line) \($0.id)" } == ["2 phrase-gaps"])
    withExtendedLifetime(book) {}
  }
}

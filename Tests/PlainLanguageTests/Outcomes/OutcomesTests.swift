import Diagnostics
import Foundation
import PlainLanguage
import TestSupport
import Testing

@Suite("Outcomes")
struct OutcomesTests {
  static let book: OutcomeBook = {
    var findings: [Finding] = []
    let file = Folders.project.appending(path: "Glossary/en/phrases/outcomes.yml")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let book = OutcomeBook(text, file: "outcomes.yml", findings: &findings)
    for finding in findings { Issue.record("\(FindingFormatter.text(finding))") }
    return book
  }()

  static func outcomes(_ names: [String] = []) -> Outcomes {
    Outcomes(book: book, times: TimeFrames(table: TimeFramesTests.table, names: names), names: names)
  }

  static let plain: [(String, String)] = [
    ("Overall survival (OS)", "How long people live"),
    (
      "Incidence of treatment-emergent adverse events",
      "How many people have new health problems after treatment starts"
    ),
    ("Objective response rate", "How many people have a disease that shrinks or goes away"),
    ("MRD negativity", "How many people have no leukemia cells left by the MRD test"),
    (
      "Change from baseline in HbA1c at week 24",
      "The change in average blood sugar over the last months at week 24"
    ),
    ("Change in Oswestry Disability Index (ODI) score", "The change in how much back pain limits daily life"),
    ("Maximum Observed Concentration (Cmax)", "The highest amount of the medicine in the blood"),
    (
      "Number of Participants With Serious Adverse Events (SAEs) for Part 1",
      "How many people have serious health problems, in one part of the study"
    ),
    ("Time to disease progression", "How long it takes until the disease gets worse"),
    (
      "Progression-free Survival (PFS) Rate at 3 Months",
      "How many people live without the disease getting worse at 3 months"
    ),
    ("Frequency of attacks", "How many headache attacks people have"),
    ("Depression and anxiety", "How low and how worried people feel"),
    ("Number of times Study App is opened", "How much people use it or take part"),
  ]

  @Test("are said plainly", arguments: plain)
  func said(source: String, words: String) {
    #expect(Self.outcomes().reading(of: source).plainText?.characters == words)
  }

  @Test(
    "stay as they are where the thing is not known or holds for some people only",
    arguments: [
      "Coronal zebra alignment", "", "Change in cluster period duration (episodic subjects only)", "PD",
      "Time to HbA1c",
    ])
  func kept(source: String) {
    #expect(Self.outcomes().reading(of: source).plainText == nil)
  }

  @Test("of real records: most primary ones are said plainly")
  func records() throws {
    guard let outcomes = try RecordOutcome.all() else {
      print("skipped: no real records beside the checkout")
      return
    }
    var lines: [String] = []
    var said: [String] = []
    for kind in ["primaryOutcomes", "secondaryOutcomes", "otherOutcomes"] {
      let all = outcomes.filter { $0.kind == kind }
      var plain = 0
      for outcome in all {
        let reading = Self.outcomes(outcome.medicines).reading(
          of: outcome.measure, description: outcome.description)
        if let text = reading.plainText {
          plain += 1; said.append(text.characters + ".")
          lines.append("\(kind.first ?? "x") \(outcome.measure)\t=> \(text.characters)")
        } else {
          lines.append("\(kind.first ?? "x") \(outcome.measure)\t!!")
        }
      }
      if kind == "primaryOutcomes" { #expect(plain * 10 >= all.count * 7, "seven of ten primary outcomes") }
      print("\(kind) in plain words: \(plain) of \(all.count)")
    }
    let grade = Readability.measure(blocks: said).grade
    print("grade of the plain outcomes: \(grade)")
    #expect(grade <= 8)
    if let path = ProcessInfo.processInfo.environment["OUTCOMES"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test(
    "Beside a number, words that leave out what was counted are refused",
    arguments: [
      "Number of participants with severe adverse events", "Incidence of treatment-related adverse events",
      "Incidence of hematologic toxicity", "Nocturnal hypoglycemia",
      "Grade 3 or higher adverse events", "Overall survival (PD-L1 positive tumors)", "Acute GVHD",
      "Duration of severe oral mucositis (WHO grade 3 or 4)",
    ])
  func exact(_ measure: String) {
    let exact = Self.outcomes().exactReading(of: measure)
    let wide = Self.outcomes().reading(of: measure)
    #expect(
      exact.plainText == nil || exact.plainText?.characters.contains("come from the treatment") == true,
      "\(exact)")
    #expect(wide.plainText != nil || exact == wide)
  }

  @Test("Beside a number, words that say all are kept")
  func exactKept() {
    for measure in [
      "Overall survival (OS)", "Incidence of hearing loss", "Number of participants with adverse events",
    ] {
      #expect(Self.outcomes().exactReading(of: measure).plainText != nil, "\(measure)")
    }
    let part = "Number of Participants With Serious Adverse Events (SAEs) for Part 1"
    #expect(Self.outcomes().exactReading(of: part).plainText != nil)
    #expect(
      Self.outcomes().exactReading(of: "Change from baseline in HbA1c at week 24", time: "Week 24").plainText
        != nil)
    #expect(Self.outcomes(["Zolpex"]).exactReading(of: "Plasma concentration of Zolpex").plainText == nil)
  }
}

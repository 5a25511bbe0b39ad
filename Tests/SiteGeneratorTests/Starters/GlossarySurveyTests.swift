import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What the glossary lacks")
struct GlossarySurveyTests {
  private func study(_ id: String, rule: String) -> String {
    """
    {"protocolSection":{"identificationModule":{"nctId":"\(id)","briefTitle":"A study of a new pill"},\
    "statusModule":{"overallStatus":"RECRUITING"},"eligibilityModule":{"eligibilityCriteria":\
    "Inclusion Criteria:\\n\\n* \(rule)","minimumAge":"18 Years","sex":"ALL"},\
    "conditionsModule":{"conditions":["Migraine"]}}}
    """
  }

  private func term(_ name: String, easy: String = "A thing.", reviewed: String = "no") -> String {
    """
    name: \(name)
    kind: test
    meaning:
      easy: \(easy)
      standard: A thing.
    source: MedlinePlus
    reviewed: \(reviewed)
    """
  }

  private func survey(_ folder: EditorFolder) async throws -> GlossaryReport {
    let result = await GlossarySurvey(folder.settings).run(reviewedSince: "2023-06-01", today: "2026-06-01")
    #expect(result.findings.filter { $0.severity == .error } == [])
    return try #require(result.report)
  }

  @Test("Missing short forms come with counts and places, the most widespread first; nothing is written")
  func missing() async throws {
    try await EditorFolder.with { folder in
      for (number, rule) in ["Known ZYXQ and QYX", "Known QYX and an MRI", "Known QYX & others"].enumerated()
      {
        try folder.write(study("NCT0000000\(number)", rule: rule), to: "Records/\(number).json")
      }
      let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      let report = try await survey(folder)
      #expect(report.trials == 3 && report.pages > 12 && report.terms == 3)
      #expect(report.missing.map(\.word) == ["QYX", "ZYXQ"])
      let first = try #require(report.missing.first)
      #expect(first.trials == 3 && first.pages >= 3 && !first.isKnown)
      #expect(first.examples.count == 3)
      #expect(first.examples.allSatisfy { $0.text.contains("QYX") && $0.page.hasPrefix("trials/nct0000000") })
      #expect(first.examples.allSatisfy { !$0.text.contains("<") && !$0.text.contains("&amp;") })
      #expect(!report.unused.map(\.name).contains("MRI"))
      #expect(report.unused.map(\.name).contains("leukemia"))
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    }
  }

  @Test("A short form with several meanings of which none is right there is said to be undecided")
  func undecided() async throws {
    try await EditorFolder.with { folder in
      try folder.write(study("NCT00000001", rule: "Known QYX"), to: "Records/a.json")
      try folder.write(
        """
        name: QYX
        kind: test
        senses:
          - id: one
            contexts: [apple]
            meaning: {easy: A thing., standard: A thing.}
          - id: two
            contexts: [pear]
            meaning: {easy: A thing., standard: A thing.}
        source: MedlinePlus
        reviewed: no
        """, to: "Glossary/en/terms/qyx.yml")
      let report = try await survey(folder)
      #expect(report.missing.map(\.word) == ["QYX"])
      #expect(report.missing.allSatisfy { $0.isKnown })
    }
  }

  @Test("Hard meanings, past reviews and reviews still to come are listed")
  func duties() async throws {
    try await EditorFolder.with { folder in
      try folder.write(study("NCT00000001", rule: "Known headache"), to: "Records/a.json")
      let hard = "A multidisciplinary radiological examination of intracranial vasculature."
      for (file, text) in [
        ("a", term("aterm", easy: hard, reviewed: "2023-05-31")),
        ("b", term("bterm", reviewed: "2023-06-01")),
        ("c", term("cterm", reviewed: "2026-06-02")), ("d", term("dterm")),
      ] { try folder.write(text, to: "Glossary/en/terms/\(file).yml") }
      let report = try await survey(folder)
      #expect(report.hard.map(\.name) == ["aterm"])
      #expect(report.hard.allSatisfy { $0.level == "easy" && $0.grade > $0.highest })
      #expect(report.due.map(\.reviewed) == ["2023-05-31", "2026-06-02"])
      #expect(report.neverReviewed.map(\.name).contains("dterm"))
      #expect(!report.neverReviewed.map(\.name).contains("bterm"))
    }
  }

  @Test("An excerpt is text, cut at words")
  func excerpt() {
    let page = "<html><nav>ZYX</nav><main><p>One <b>two</b> three &amp; ZYX, four ZYXA five</p></main>"
    #expect(PageExcerpt(Array(page.utf8)).around("ZYX", reach: 12) == "…three & ZYX, four ZYXA…")
    #expect(PageExcerpt(Array(page.utf8)).around("none") == "none")
    #expect(PageExcerpt([]).around("ZYX") == "ZYX")
  }
}

import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("Records written by hand")
struct HandwrittenRecordTests {
  /// The example in the README that staff copy.
  private func example() throws -> String {
    let readme = try String(contentsOf: Folders.project.appending(path: "Records/README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```yaml\n# Everything"))
    let rest = readme[readme.index(start.lowerBound, offsetBy: 8)...]
    return String(rest[..<(try #require(rest.range(of: "\n```"))).lowerBound])
  }

  @Test("The full example of the README is read without any finding and fills every part")
  func readme() throws {
    let reading = RecordText.readYAML(try example())
    #expect(reading.findings.map(FindingFormatter.text) == [])
    let trial = try #require(reading.trial)
    let practical = try #require(trial.practical)
    #expect(practical.visits != nil && practical.costs != nil && practical.travel != nil)
    #expect(practical.usualTreatment != nil && practical.accessAfterwards != nil && practical.reviewed != nil)
    #expect(practical.sideEffects.count == 2 && practical.approvals.count == 2)
    #expect(practical.localContact?.url?.value == "https://www.example.org/trials")
    let cycle = try #require(practical.schedule?.cycles.first)
    #expect(cycle.lengthInDays?.value == 28 && cycle.count?.value == 6 && cycle.isCountAtMost?.value == true)
    #expect(cycle.doses.first?.days.map(\.value) == [1, 8, 15])
    #expect(cycle.doses.first?.days.first?.source == "/practical/schedule/cycles/0/doses/0/on-days/0")
    #expect(trial.eligibility.listedCriteria.map(\.polarity) == [.must, .mustNot, .unsure])
    #expect(trial.locations.count == 1 && trial.outcomes.primary.count == 1 && trial.arms.count == 2)
  }

  @Test(
    "Every name of the example is explained in the README, and every name of the format is in the example")
  func documented() throws {
    let readme = try String(contentsOf: Folders.project.appending(path: "Records/README.md"), encoding: .utf8)
    let names = Set(try example().split(separator: "\n").compactMap(Self.name))
    for name in names { #expect(readme.contains("`\(name)`"), "\(name) is not explained") }
  }

  private static func name(_ line: Substring) -> String? {
    let text = line.drop { $0 == " " || $0 == "-" }
    guard !text.hasPrefix("#"), let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    return name.allSatisfy { $0.isLetter || $0 == "-" } ? String(name) : nil
  }

  @Test("A misspelt name is a finding that proposes the right one, at every level")
  func misspelt() {
    let reading = RecordText.readYAML(
      "id: a\ntitle: A\nsumary: x\npractical:\n  cots: 5\n  schedule:\n    cycles:\n      - dayz: 3\n")
    #expect(reading.ids.filter { $0 == "yaml-unknown-key" }.count == 3)
    #expect(
      reading.findings.map(\.fix).filter { $0.hasPrefix("write ") } == [
        "write \"summary\"", "write \"costs\"", "write \"days\"",
      ])
    #expect(reading.trial == nil)
  }

  @Test(
    "What cannot be an id of a record is refused",
    arguments: ["NCT00000001", "a b", "../a", "a/b", "-a", "a-", "a--b", "1a", "é", "index.html"])
  func badIds(id: String) {
    #expect(RecordText.readYAML("id: \"\(id)\"\ntitle: A").ids.first == "record-bad-id")
  }

  @Test("A record without id or title says so")
  func missing() {
    #expect(RecordText.readYAML("title: A").ids == ["record-missing-id"])
    #expect(RecordText.readYAML("").ids == ["record-missing-id"])
    #expect(RecordText.readYAML("id: a").ids.contains("yaml-missing-key"))
  }

  @Test("A side effect without a source is refused")
  func unsourced() {
    let reading = RecordText.readYAML("id: a\ntitle: A\npractical:\n  side-effects:\n    - text: Fever\n")
    #expect(reading.findings.contains { $0.id == "yaml-missing-key" && $0.headline.contains("source") })
  }

  @Test("A criterion that is neither must nor must-not nor unsure is refused")
  func polarity() {
    let reading = RecordText.readYAML(
      "id: a\ntitle: A\neligibility:\n  criteria:\n    - Adults\n    - may: Be ill\n")
    #expect(reading.trial == nil)
    #expect(reading.ids.contains("record-wrong-shape") && reading.ids.contains("yaml-unknown-key"))
  }

  @Test("Hostile YAML gives findings, never a crash")
  func hostile() {
    let bomb = "a: &a [x, x]\nb: *a\nid: a\n"
    for text in [
      "id: [", "id: a\nid: b", "\tid: a", "- a", "a", bomb, String(repeating: "[", count: 100_000),
      String(repeating: "{a: ", count: 50_000), String(repeating: "- ", count: 100_000), "id: a\n---\nid: b",
      "id: \u{1}",
    ] {
      let reading = RecordText.readYAML(text)
      #expect(reading.trial == nil)
      #expect(reading.findings.contains { $0.severity == .error })
    }
  }
}

import Diagnostics
import Testing

@Suite struct FindingFormatterTests {
  enum Sample: String, FindingKind, CaseIterable {
    case sample = "sample-finding"
    var severity: Severity { .warning }
    var explanation: String { "A sample." }
  }

  @Test func showsPlaceSeverityHeadlineAndFix() {
    let finding = Finding(
      Sample.sample, at: SourcePosition(file: "a.yml", line: 3, column: 5), "\"nmae\" is not a known name",
      excerpt: "nmae:\n  x", fix: "write \"name\"")
    #expect(
      FindingFormatter.text(finding)
        == "a.yml:3:5: warning: \"nmae\" is not a known name [sample-finding]\n    | nmae: x\n    = fix: write \"name\""
    )
  }

  @Test func suggestsTheNearestName() {
    #expect(Suggestion.nearest(to: "tilte", in: ["title", "table"]) == "title")
    #expect(Suggestion.nearest(to: "zebra", in: ["title"]) == nil)
  }
}

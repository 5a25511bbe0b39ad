import Diagnostics
import SiteGenerator
import TestSupport
import Testing

@testable import plainspoken

/// The list of findings in `Documentation/Diagnostics.md`.
struct DiagnosticsListTests {
  @Test func listOfFindingsSaysWhatTheCodeSays() throws {
    let expected = DiagnosticsList.text(FindingCatalog.parts)
    let written = try MarkedList.text("findings", in: "Documentation/Diagnostics.md")
    if written != expected {
      print("Put this between the two comments of Documentation/Diagnostics.md:\n\n" + expected)
    }
    #expect(written == expected)
  }

  @Test func noTwoKindsOfFindingsHaveOneId() {
    let ids = FindingCatalog.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}

/// Writes the list.
enum DiagnosticsList {
  static func text(_ parts: [SiteFindings.Part]) -> String {
    parts.map { part in
      (["## " + part.title] + part.kinds.map(entry)).joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  private static func entry(_ kind: any FindingKind) -> String {
    "**`\(kind.id)`** · \(kind.severity.rawValue)\\\n\(kind.explanation)"
  }
}

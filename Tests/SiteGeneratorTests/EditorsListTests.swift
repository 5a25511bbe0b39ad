import PageTemplates
import SiteGenerator
import TestSupport
import Testing

/// The list of names for editors in `Templates/README.md`.
struct EditorsListTests {
  @Test func listOfNamesForEditorsSaysWhatTheCodeSays() throws {
    let expected = EditorsList.text(EditionFields.catalog)
    let written = try MarkedList.text("names", in: "Templates/README.md")
    if written != expected {
      print("Put this between the comments of Templates/README.md:\n\n" + expected)
    }
    #expect(written == expected)
  }
}

/// Writes the list.
enum EditorsList {
  static func text(_ groups: [(title: String, fields: [FieldDeclaration])]) -> String {
    groups.map { group in
      "### \(group.title)\n\n| name | kind | what it says |\n|---|---|---|\n"
        + group.fields.flatMap { rows($0, inside: "") }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static func rows(_ field: FieldDeclaration, inside list: String) -> [String] {
    let summary = field.summary.split(separator: "|", omittingEmptySubsequences: false).joined(
      separator: "\\|")
    let row = "| \(list)`\(field.name)` | \(kind(field.kind)) | \(summary) |"
    guard case .list(let inner) = field.kind else { return [row] }
    return [row] + inner.flatMap { rows($0, inside: "in `\(field.name)`: ") }
  }

  private static func kind(_ kind: FieldDeclaration.Kind) -> String {
    switch kind {
    case .text(let optional): "words" + (optional ? ", not always" : "")
    case .blocks(let optional): "block" + (optional ? ", not always" : "")
    case .link(let optional): "link" + (optional ? ", not always" : "")
    case .flag: "yes or no"
    case .list: "list"
    }
  }
}

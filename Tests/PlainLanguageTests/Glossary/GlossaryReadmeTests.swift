import Diagnostics
import Foundation
import PlainLanguage
import TestSupport
import Testing

/// The README for editors must stay true.
@Suite struct GlossaryReadmeTests {
  private func readme() throws -> String {
    try String(contentsOf: Folders.project.appending(path: "Glossary/README.md"), encoding: .utf8)
  }

  @Test func everyKindIsNamed() throws {
    let text = try readme()
    #expect(TermKind.allCases.filter { !text.contains("`\($0.rawValue)`") } == [])
  }

  @Test func theExampleFilesLoad() throws {
    let blocks = try readme().components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    let whole = blocks.filter { $0.contains("reviewed:") }
    #expect(whole.count == 1)
    for (number, text) in whole.enumerated() {
      let findings = TermText.load(["example-\(number)": text]).findings
      #expect(findings.isEmpty, "\(findings.map(FindingFormatter.text))")
    }
  }
}

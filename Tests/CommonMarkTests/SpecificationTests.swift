import CommonMark
import Foundation
import Testing

/// The examples of the CommonMark specification, version 0.29, through the bridge. The text is not part of the
/// project: it lies in the PyPI package `commonmark` 0.9.1, and `COMMONMARK_SPEC` names it (`make test` sets it where
/// the package can be had).
@Suite struct SpecificationTests {
  private struct Example {
    let number: Int
    let markdown: String
    let html: String
  }

  private static let file = ProcessInfo.processInfo.environment["COMMONMARK_SPEC"].flatMap {
    try? String(contentsOfFile: $0, encoding: .utf8)
  }

  @Test(.enabled(if: file != nil, "COMMONMARK_SPEC names no file: the specification's examples are skipped"))
  func examplesWithoutRawHTMLRenderAsTheSpecificationSays() throws {
    let examples = Self.examples(try #require(Self.file))
    #expect(examples.count == 649)
    var wrong: [Int] = []
    for example in examples {
      let tree = MarkdownTree(example.markdown)
      let html = tree.html()
      // Raw HTML and links with a script are left out on purpose; what is left out is said by the renderer.
      if html.contains("raw HTML omitted") || html.contains("href=\"\"") || html.contains("src=\"\"") {
        continue
      }
      if html != example.html { wrong.append(example.number) }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  private static func examples(_ text: String) -> [Example] {
    var found: [Example] = []
    let fence = String(repeating: "`", count: 32)
    var part: [String]?
    var markdown = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == fence + " example" {
        part = []
        markdown = ""
      } else if line == fence, let html = part {
        found.append(Example(number: found.count + 1, markdown: tabbed(markdown), html: tabbed(joined(html))))
        part = nil
      } else if line == ".", let lines = part, markdown.isEmpty {
        markdown = joined(lines)
        part = []
      } else {
        part?.append(line)
      }
    }
    return found
  }

  private static func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
  private static func tabbed(_ text: String) -> String { text.replacing("→", with: "\t") }
}

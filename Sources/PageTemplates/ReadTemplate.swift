import Diagnostics

/// A template file with what can be said of it alone, made once.
struct ReadTemplate: Sendable {
  let file: TemplateFile
  let tags: [TemplateTag]
  /// What is wrong with the file alone.
  let findings: [Finding]
  /// The text with room for signs of its lines.
  let marked: MarkedTemplate

  private static let largest = 262_144

  init(_ file: TemplateFile, isPage: Bool) {
    self.file = file
    var findings: [Finding] = []
    if file.text.utf8.count > Self.largest {
      findings.append(
        Finding(
          TemplateFinding.tooLarge, at: SourcePosition(file: file.path), "The template is longer than 256 KB",
          fix: "move parts of it to Templates/<language>/parts"))
      tags = []
    } else {
      tags = TemplateScanner.tags(of: file.text, file: file.path, findings: &findings)
    }
    TemplateMarkdownChecker.check(file, isPage: isPage, findings: &findings)
    self.findings = findings
    marked = MarkedTemplate(file.text)
  }

  /// The names of the parts that it puts in.
  var parts: [String] { tags.filter { $0.kind == .part }.map(\.name) }
}

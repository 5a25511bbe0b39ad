import CommonMark
import Diagnostics

/// A template file as it was read.
public struct TemplateFile: Sendable, Hashable {
  /// The name under which it is filled: `family/easy` or, for a part, `next-steps`.
  public let name: String
  /// The path, for messages.
  public let path: String
  /// The whole text.
  public let text: String

  /// Makes a file value.
  public init(name: String, path: String, text: String) {
    self.name = name
    self.path = path
    self.text = text
  }
}

/// Checked templates, ready to be filled.
public struct TemplateSet: Sendable {
  private let filler: MustacheFiller
  private let lines: TemplateLines

  /// Checks every template and part against the names that pages have. Nil if any has an error.
  ///
  /// - Parameters:
  ///   - pages: the templates, each with the names that it may use.
  ///   - parts: the shared parts; they may use the names of every page that puts them in.
  ///   - marksLines: whether each block of a page names the template line that it was made from, as `data-line`.
  ///   - known: templates that were made before; what did not change is taken from there.
  public init?(
    pages: [(file: TemplateFile, fields: [FieldDeclaration])], parts: [TemplateFile],
    marksLines: Bool = false, known: TemplateSet? = nil, findings: inout [Finding]
  ) {
    let before = findings.count
    let checker = TemplateChecker(parts: Set(parts.map(\.name)))
    let tags = TemplateTags(pages.map(\.file) + parts, findings: &findings)
    for (file, fields) in pages {
      checker.check(tags[file], fields: fields, findings: &findings)
      TemplateMarkdownChecker.check(file, isPage: true, findings: &findings)
    }
    PartChecker(parts: parts, tags: tags, checker: checker).check(pages: pages, findings: &findings)
    guard !findings[before...].contains(where: { $0.severity == .error }) else { return nil }
    var lines = TemplateLines()
    let texts = Dictionary(
      (pages.map(\.file) + parts).map { ($0.name, marksLines ? lines.marked($0) : $0.text) },
      uniquingKeysWith: { a, _ in a })
    guard let filler = try? MustacheFiller(texts, known: known?.filler) else { return nil }
    self.filler = filler
    self.lines = lines
  }

  /// The nodes of a page; nil if there is no template of this name.
  public func page(_ name: String, filledWith values: FieldValues) -> [PageNode]? {
    filler.fill(name, with: values).map { PageComposer(slots: $0.slots, lines: lines).page($0.markdown) }
  }
}

/// The tags of each file, scanned once.
struct TemplateTags {
  private let tags: [String: [TemplateTag]]

  init(_ files: [TemplateFile], findings: inout [Finding]) {
    var tags: [String: [TemplateTag]] = [:]
    for file in files where tags[file.path] == nil {
      if file.text.utf8.count > 262_144 {
        findings.append(
          Finding(
            TemplateFinding.tooLarge, at: SourcePosition(file: file.path),
            "The template is longer than 256 KB",
            fix: "move parts of it to Templates/<language>/parts"))
        tags[file.path] = []
      } else {
        tags[file.path] = TemplateScanner.tags(of: file.text, file: file.path, findings: &findings)
      }
    }
    self.tags = tags
  }

  subscript(_ file: TemplateFile) -> [TemplateTag] { tags[file.path] ?? [] }
}

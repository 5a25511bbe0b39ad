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
  private let files: [String: ReadTemplate]

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
    let read = { (file: TemplateFile, isPage: Bool) in
      known?.files[file.path].flatMap { $0.file == file ? $0 : nil } ?? ReadTemplate(file, isPage: isPage)
    }
    let pages = pages.map { (file: read($0.file, true), fields: $0.fields) }
    let parts = parts.map { read($0, false) }
    let all = pages.map(\.file) + parts
    findings += all.flatMap(\.findings)
    let checker = TemplateChecker(parts: Set(parts.map(\.file.name)))
    for (file, fields) in pages { checker.check(file.tags, fields: fields, findings: &findings) }
    PartChecker(pages: pages, parts: parts, checker: checker).check(findings: &findings)
    guard !findings[before...].contains(where: { $0.severity == .error }) else { return nil }
    lines = TemplateLines(marksLines ? all.map(\.file.path) : [])
    let texts = all.enumerated().map { ($1.file.name, marksLines ? $1.marked.text(file: $0) : $1.file.text) }
    guard
      let filler = try? MustacheFiller(
        Dictionary(texts, uniquingKeysWith: { a, _ in a }), known: known?.filler)
    else { return nil }
    self.filler = filler
    files = Dictionary(all.map { ($0.file.path, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// The nodes of a page; nil if there is no template of this name.
  public func page(_ name: String, filledWith values: FieldValues) -> [PageNode]? {
    filler.fill(name, with: values).map { PageComposer(slots: $0.slots, lines: lines).page($0.markdown) }
  }
}

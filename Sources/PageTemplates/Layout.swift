import Diagnostics

/// The HTML around a page: a Mustache template whose values are escaped for HTML, with one place for the page.
public struct Layout: Sendable {
  private let filler: MustacheFiller

  /// Checks the layout against its names. Nil with findings if it has an error.
  public init?(_ file: TemplateFile, texts: [String], flags: [String], findings: inout [Finding]) {
    let before = findings.count
    let fields =
      texts.map { FieldDeclaration($0, .text(optional: false), "") }
      + flags.map { FieldDeclaration($0, .flag, "") }
    // A text of the layout may be used as a section too: it is then shown only when it is not empty.
    let checker = TemplateChecker(parts: [])
    let tags = TemplateScanner.tags(of: file.text, file: file.path, findings: &findings)
    checker.check(tags.filter { !texts.contains($0.name) }, fields: fields, findings: &findings)
    if tags.filter({ $0.name == "main" }).count != 1 {
      findings.append(
        Finding(
          TemplateFinding.missing, at: SourcePosition(file: file.path),
          "The layout has no place for the page, or two",
          fix: "write {{main}} once"))
    }
    guard findings.count == before, let filler = try? MustacheFiller(["layout": file.text]) else {
      return nil
    }
    self.filler = filler
  }

  /// The layout before and after the page. Empty texts count as absent for their sections.
  ///
  /// `json` is for the text `structured-data`: a script element would show `&quot;` as it stands, so it is put in
  /// unescaped. It may hold no `<`; one that does is left out.
  public func parts(texts: [String: String], flags: [String: Bool], json: String = "") -> (
    before: String, after: String
  ) {
    // The signs for the page's place and the data must stand once, so a text never brings them.
    var filled = texts.mapValues { text in
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{E000}" && $0 != "\u{E001}" }))
    }.filter { !$0.value.isEmpty }
    filled["main"] = "\u{E000}"
    if !json.isEmpty, !json.contains("<") { filled["structured-data"] = "\u{E001}" }
    let html = filler.fillLayout("layout", texts: filled, flags: flags) ?? ""
    let pieces = html.split(separator: "\u{E000}", maxSplits: 1, omittingEmptySubsequences: false)
    let before = pieces.first.map(String.init) ?? ""
    return (before.replacing("\u{E001}", with: json), pieces.count > 1 ? String(pieces[1]) : "")
  }
}

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
  public func parts(texts: [String: String], flags: [String: Bool]) -> (before: String, after: String) {
    // The sign for the page's place must stand once, so a text never brings it.
    var filled = texts.mapValues { text in
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{E000}" }))
    }.filter { !$0.value.isEmpty }
    filled["main"] = "\u{E000}"
    let html = filler.fillLayout("layout", texts: filled, flags: flags) ?? ""
    let pieces = html.split(separator: "\u{E000}", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(pieces.first ?? ""), pieces.count > 1 ? String(pieces[1]) : "")
  }
}

import TestSupport

/// Random texts of the signs that Markdown, Mustache, HTML and this program give a meaning to; the same for a seed.
struct HostileText {
  private var choice: SeededChoice

  init(seed: UInt64) { choice = SeededChoice(seed: seed) }

  /// The next text, up to 24 pieces long.
  mutating func next() -> String {
    (0..<choice.number(1...24)).map { _ in choice.pick(Self.pieces) }.joined()
  }

  static let pieces: [String] =
    "*_`[]()<>#+-.!&\\|~{}$:=\"'/;".map(String.init)
    + [
      "0", "1", "12", "a", "Z", " ", "    ", "\n", "\n\n", "\r\n", "\t", "{{title}}", "{{{title}}}",
      "{{#arms}}",
      "{{/arms}}", "{{>part}}", "{{!", "}}", "{#id}", ":::", "::: note", "\u{E000}", "\u{E001}",
      "\u{E000}0\u{E001}", "\u{E000}1\u{E001}", "<script>", "</main>", "<!--", "-->", "]]>", "&lt;", "&#60;",
      "[x](javascript:alert(1))", "![x](y)", "# ", "## ", "- ", "1. ", "> ", "---", "***", "~~~", "```",
      "\u{0}", "\u{301}", "\u{200D}", "\u{2028}", "\u{202E}", "\u{FEFF}", "é", "漢", "👩‍⚕️",
    ]
}

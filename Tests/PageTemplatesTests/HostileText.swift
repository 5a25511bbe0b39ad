/// Random texts of the signs that Markdown, Mustache, HTML and this program give a meaning to; the same for a seed.
struct HostileText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next text, up to 24 pieces long.
  mutating func next() -> String {
    let count = 1 + Int(random() % 24)
    return (0..<count).map { _ in Self.pieces[Int(random() % UInt64(Self.pieces.count))] }.joined()
  }

  // SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
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

/// Signs that records use for other signs, read as what they are. Originals are never changed.
public enum LookAlikeSigns {
  /// The plain sign for a look-alike or full-width one; the same scalar where it is plain already.
  public static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 { return scalar }
    if let known = table[scalar] { return known }
    // Full-width forms of ASCII stand at a fixed distance.
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar }
    return scalar
  }

  /// The text with every look-alike sign plain: for reading it, not for showing it.
  public static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(plain(scalar)) }
    return String(out)
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = [
    "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "˂": "<", "﹤": "<", "‹": "<", "˃": ">", "﹥": ">", "›": ">",
    "’": "'", "‘": "'", "`": "'", "´": "'", "“": "\"", "”": "\"", "‐": "-", "‑": "-", "‒": "-", "–": "-",
    "—": "-", "−": "-", "﹣": "-", "\u{00A0}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{3000}": " ",
    "、": ",", "。": ".", "；": ";", "：": ":", "×": "x", "∼": "~", "﹪": "%", "\u{00AD}": "-", "ﬁ": "f",
  ]
}

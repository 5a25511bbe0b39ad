/// Characters that look like others, and what they stand for. Only signs, never letters of other scripts.
enum LookAlikes {
  /// The text with look-alike signs, full-width punctuation and odd spaces made regular.
  static func regular(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "&") }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else if let replacement = table[scalar] {
        result += replacement
      } else if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
        result.unicodeScalars.append(ascii)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return entities.reduce(result) { text, pair in
      text.contains("&")
        ? text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1) : text
    }
  }

  private static let entities: [(String, String)] = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]

  private static let table: [Unicode.Scalar: String] = [
    "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "˃": ">", "﹥": ">", "〉": ">", "˂": "<", "﹤": "<", "〈": "<",
    "﹣": "-", "–": "-", "—": " - ", "−": "-", "‐": "-", "‑": "-", "‒": "-", "→": "-", "～": "-", "〜": "-",
    "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{3000}": " ", "\u{2002}": " ", "\u{2003}": " ",
    "\u{200B}": "", "\u{FEFF}": "", "\u{AD}": "", "μ": "µ", "“": "\"", "”": "\"", "‘": "'", "’": "'",
    "´": "'",
    "`": "'", "，": ", ", "、": ", ", "；": "; ", "：": ": ", "（": " (", "）": ") ", "。": ". ", "㎎": "mg",
    "㎏": "kg", "㎡": "m²", "℃": "°C", "Х": "x", "х": "x", "⁄": "/", "∕": "/", "％": "%", "【": " [", "】": "] ",
    "«": "\"", "»": "\"", "•": " ", "·": "·", "…": "...", "®": "®", "ﬁ": "fi", "ﬂ": "fl",
  ]
}

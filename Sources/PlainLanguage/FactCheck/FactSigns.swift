/// Reads signs that look different and mean the same as one sign in ASCII.
enum FactSigns {
  /// The text in regular signs, for reading only.
  static func regular(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
    return bytes.contains(UInt8(ascii: "&")) ? withoutEntities(bytes) : bytes
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(scalar.value == 13 ? 10 : UInt8(truncatingIfNeeded: scalar.value))
    } else if let digit = superscript(scalar) {
      if let last = bytes.last, isDigit(last) { bytes.append(UInt8(ascii: "^")) }
      bytes.append(UInt8(ascii: "0") + digit)
    } else if scalar == "•", let last = bytes.last, isDigit(last) {
      bytes.append(UInt8(ascii: "."))
    } else if let known = signs[scalar] {
      bytes += Array(known.utf8)
    } else if (0xFF01...0xFF5E).contains(scalar.value) {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
    } else {
      bytes += Array(String(scalar).utf8)
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func superscript(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xB2: 2
    case 0xB3: 3
    case 0xB9: 1
    case 0x2070, 0x2074...0x2079: UInt8(truncatingIfNeeded: scalar.value - 0x2070)
    default: nil
    }
  }

  private static func withoutEntities(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&nbsp;", " ")]
    return Array(
      entities.reduce(text) { text, entity in
        text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
      }.utf8)
  }

  private static let signs: [Unicode.Scalar: String] = [
    "≥": ">=", "≧": ">=", "⩾": ">=", "≤": "<=", "≦": "<=", "⩽": "<=", "˃": ">", "﹥": ">", "〉": ">", "˂": "<",
    "﹤": "<", "〈": "<", "×": "*", "✕": "*", "✖": "*", "∗": "*", "х": "x", "Х": "x", "µ": "u", "μ": "u",
    "°": " deg ", "℃": " deg c", "½": "1/2", "¼": "1/4", "¾": "3/4", "‘": "'", "’": "'", "´": "'", "“": "\"",
    "”": "\"", "–": "-", "—": " - ", "−": "-", "‐": "-", "‑": "-", "‒": "-", "﹣": "-", "～": "-", "〜": "-",
    "→": " - ", "≈": "~", "∼": "~", "±": "+-", "\u{A0}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "\u{3000}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2007}": " ", "\u{2028}": "\n", "\u{2029}": "\n",
    "\u{200B}": "", "\u{FEFF}": "", "\u{AD}": "", "，": ", ", "、": ", ", "；": "; ", "：": ": ", "。": ". ",
    "（": " (", "）": ") ", "㎎": "mg", "㎏": "kg", "㎡": "m2", "㎜": "mm", "·": ".", "⁄": "/", "∕": "/",
    "‰": " per thousand ", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "•": "\n", "●": "\n",
    "®": "",
    "™": "", "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "ï": "i", "í": "i", "ö": "o", "ó": "o", "ô": "o", "ü": "u", "ú": "u", "ä": "a", "á": "a", "à": "a",
    "ç": "c", "ñ": "n", "κ": "kappa", "λ": "lambda", "…": ". ",
  ]
}

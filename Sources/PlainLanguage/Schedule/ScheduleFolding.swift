/// The characters of a record in one common form, so that the patterns need to know one spelling only.
enum ScheduleFolding {
  /// The characters of a line, look-alikes replaced and Markdown's backslashes removed.
  static func characters(_ line: String) -> [Character] {
    var out: [Character] = []
    var escaped = false
    for character in line {
      if character == "\\", !escaped {
        escaped = true
        continue
      }
      escaped = false
      out.append(contentsOf: folded(character))
    }
    return out
  }

  private static func folded(_ character: Character) -> String {
    if let known = table[character] { return known }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return String(character)
    }
    // Full-width forms stand 0xFEE0 above their ASCII twins.
    if (0xFF01...0xFF5E).contains(scalar.value), let twin = Unicode.Scalar(scalar.value - 0xFEE0) {
      return String(Character(twin))
    }
    return scalar.properties.isWhitespace ? " " : String(character)
  }

  private static let table: [Character: String] = [
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "~": "~", "×": "x", "²": "2", "㎎": "mg", "㎡": "m2",
    "µ": "u", "μ": "u", "。": ".", "、": ",", "®": "", "™": "", "’": "'", "^": "", "•": "", "·": ".",
    "\u{200B}": "", "\u{FEFF}": "",
  ]
}

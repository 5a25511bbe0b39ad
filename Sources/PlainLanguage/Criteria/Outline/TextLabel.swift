/// A bullet or number that stands in the text itself: "•", "a)", "ii.", "5.2.".
struct TextLabel: Sendable, Hashable {
  enum Kind: Sendable {
    case bullet, number, letter, roman
  }

  /// The label as the record writes it.
  let label: String
  let kind: Kind
  /// Its place in a sequence: 3 for "3.", "c)" and "iii."; nil for bullets.
  let place: Int?
  /// What stands after it.
  let rest: String

  /// The label with which a text begins; nil for none.
  static func read(_ text: String) -> TextLabel? {
    guard mayBeLabelled(text) else { return nil }
    let characters = Array(text.prefix(14))
    guard let first = characters.first else { return nil }
    if bullets.contains(first) { return bullet(text, characters) }
    let opened = first == "("
    let body = characters.dropFirst(opened ? 1 : 0).prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")
    }
    var name = String(body)
    var end = (opened ? 1 : 0) + body.count
    if opened {
      guard end < characters.count, characters[end] == ")" else { return nil }
      end += 1
    } else if end < characters.count, characters[end] == ")" || characters[end] == "、" {
      end += end + 1 < characters.count && characters[end + 1] == "." ? 2 : 1
    } else if end + 1 < characters.count, characters[end] == " ", ").".contains(characters[end + 1]) {
      end += 2
    } else {
      guard let cut = name.lastIndex(of: "."), name[name.index(after: cut)...].allSatisfy(\.isLetter) else {
        return nil
      }
      let kept = name[...cut]
      end = kept.count
      name = String(kept)
      guard isSeparated(characters, end) else { return nil }
    }
    return numbered(name.filter { $0 != "." } == "" ? "" : name, text: text, end: end)
  }

  /// A quick look at the first bytes: most texts begin with a word.
  private static func mayBeLabelled(_ text: String) -> Bool {
    var seen = 0
    for byte in text.utf8.prefix(9) {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ")"), 0x80...: return true
      case UInt8(ascii: "-"), UInt8(ascii: "*"): if seen == 0 { return true }
      case UInt8(ascii: " "): if seen == 1, text.utf8.first == UInt8(ascii: "o") { return true }
      default: break
      }
      seen += 1
    }
    return false
  }

  private static func bullet(_ text: String, _ characters: [Character]) -> TextLabel? {
    let marks = characters.prefix { bullets.contains($0) || $0 == " " }
    let first = characters[0]
    if first == "o" || first == "-" || first == "–" || first == "—" || first == "*" {
      guard characters.count > 1, characters[1] == " " || (first != "o" && characters[1].isLetter) else {
        return nil
      }
      if first == "o", characters.count > 2, !characters[2].isUppercase { return nil }
    }
    let taken = first == "o" ? 2 : marks.count
    return TextLabel(
      label: String(first), kind: .bullet, place: nil, rest: trimmed(text.dropFirst(taken)))
  }

  /// "1.5 mg" and "E. coli" have no label.
  private static func isSeparated(_ characters: [Character], _ end: Int) -> Bool {
    guard end < characters.count else { return true }
    let next = characters[end]
    if next == " " {
      let single = end == 2 && characters[0].isUppercase && characters[0].isLetter
      return !(single && end + 1 < characters.count && characters[end + 1].isLowercase)
    }
    return next.isUppercase || next == "<" || next == ">"
  }

  private static func numbered(_ name: String, text: String, end: Int) -> TextLabel? {
    let core = name.hasSuffix(".") ? String(name.dropLast()) : name
    let rest = trimmed(text.dropFirst(end))
    let label = String(text.prefix(end))
    if !core.isEmpty, core.allSatisfy({ $0.isNumber || $0 == "." }) {
      let last = core.split(separator: ".").last.flatMap { Int($0) }
      guard core.count <= 5, let last, last <= 199 else { return nil }
      return TextLabel(label: label, kind: .number, place: last, rest: rest)
    }
    let lower = core.lowercased()
    if let roman = romans[lower], core == lower || core.count > 1 {
      // "i", "v" and "x" can be letters too; the neighbours decide.
      return TextLabel(label: label, kind: .roman, place: roman, rest: rest)
    }
    guard core.count == 1, let scalar = lower.unicodeScalars.first, ("a"..."z").contains(scalar) else {
      return nil
    }
    return TextLabel(label: label, kind: .letter, place: Int(scalar.value) - 96, rest: rest)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0.isWhitespace })
  }

  private static let bullets: Set<Character> = [
    "•", "·", "◦", "▪", "‣", "●", "○", "■", "□", "✓", "➢", "→", "-", "–", "—", "*", "o", "¬", "▫", "❖", "§",
    "\u{F0B7}",
  ]

  static let romans: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11,
    "xii": 12,
    "xiii": 13, "xiv": 14, "xv": 15,
  ]
}

/// The text that a reader sees: one kind of line break, one kind of space, nothing invisible.
///
/// Line breaks: CRLF, CR, VT, FF, NEL, U+2028 and U+2029 become `\n`. Spaces: no-break, figure, thin and other
/// spaces of Unicode become a normal space. Characters that nobody can see (zero-width, soft hyphen, byte order
/// mark, controls) are left out and counted; so are those that turn the direction of reading, which is an error.
struct VisibleText: Sendable, Hashable {
  let text: String
  /// Invisible characters that were left out.
  let invisible: [Unicode.Scalar]
  /// Characters that turn the direction of reading.
  let direction: [Unicode.Scalar]
  /// True if a sign stands in it that has no agreed shape: U+FFFD or a private one of some font.
  let hasLostCharacter: Bool

  init(_ raw: String) {
    if Self.isPlainASCII(raw) {
      (text, invisible, direction, hasLostCharacter) = (raw, [], [], false)
      return
    }
    var kept = String.UnicodeScalarView()
    var invisible: [Unicode.Scalar] = []
    var direction: [Unicode.Scalar] = []
    var lost = false
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      let wasReturn = afterReturn
      afterReturn = scalar.value == 0x0D
      if wasReturn, scalar.value == 0x0A { continue }
      switch Self.kind(of: scalar) {
      case .ordinary: kept.append(scalar)
      case .lineBreak: kept.append("\n")
      case .space: kept.append(" ")
      case .direction: direction.append(scalar)
      case .invisible: invisible.append(scalar)
      case .lost:
        lost = true
        kept.append(scalar)
      }
    }
    (text, self.invisible, self.direction, hasLostCharacter) = (String(kept), invisible, direction, lost)
  }

  private enum Kind { case ordinary, lineBreak, space, direction, invisible, lost }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E: .ordinary
    case 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .lineBreak
    case 0x00...0x1F, 0x7F...0x9F: .invisible
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFD: .lost
    case 0xA1...0xAC, 0xAE...0x2FF: .ordinary
    default: isInvisible(scalar) ? .invisible : .ordinary
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
      || scalar.properties.generalCategory == .format
  }

  private static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
  }
}

/// A word, a number or a sign of a text, with what comparing needs.
struct TermToken: Sendable, Hashable {
  /// What a token is made of.
  enum Kind: Sendable {
    /// Letters and digits with at least one letter.
    case word
    /// Digits only.
    case number
    /// One other character.
    case sign
    /// A line break.
    case line
  }

  /// What it is made of.
  let kind: Kind
  /// A hash of its characters in small letters.
  let folded: UInt64
  /// A hash of its characters as they stand.
  let exact: UInt64
  /// The piece of text in which it stands.
  let piece: Int
  /// Its first byte in the UTF-8 form of the piece.
  let start: Int
  /// The byte after its last.
  let end: Int
  /// Whether nothing stands between it and the token before it.
  let isGlued: Bool
  /// What its letters look like.
  let shape: TokenShape
}

/// What the letters of a word look like.
struct TokenShape: Sendable, Hashable {
  /// Letters A to Z.
  var capitals = 0
  /// All other letters.
  var smalls = 0
  /// Digits.
  var digits = 0
  /// Whether the first character is a capital.
  var beginsWithCapital = false

  /// Three letters or more, all small: a word that may be joined to a term by a hyphen.
  var isSmallWord: Bool { capitals == 0 && digits == 0 && smalls >= 3 }
  /// Three letters or more, all capitals.
  var isShouted: Bool { smalls == 0 && digits == 0 && capitals >= 3 }
}

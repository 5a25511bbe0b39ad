/// A place in the text of a page where a term or an abbreviation stands.
public struct TermOccurrence: Sendable, Hashable {
  /// The piece, counted from 0.
  public let piece: Int
  /// Its first byte in the UTF-8 form of the piece.
  public let start: Int
  /// The byte after its last.
  public let end: Int
  /// The characters as they stand.
  public let surface: String
  /// The full form, where the surface is an abbreviation and the glossary or the record gives one for it.
  public let spelledOut: String?
  /// What they mean here.
  public let meaning: TermResolution
  /// Whether it is the first place on the page with this meaning.
  public let isFirst: Bool
  /// Whether it is the first place on the page with this meaning in this way of writing.
  public let isFirstInThisForm: Bool
}

/// What a found term means where it stands.
public enum TermResolution: Sendable, Hashable {
  /// A sense of a glossary term.
  case glossary(Term, Sense)
  /// An abbreviation that the record itself spells out like this.
  case record(spelledOut: String)
  /// The code of a medicine or a product, such as MK-3475: a name, not an abbreviation.
  case identifier
  /// An ordinary word that happens to stand in capitals, and how it is written without them: "NOT" is "not", and
  /// "Not" at the beginning of a sentence. Nil where the capitals belong to it, as in "class IV".
  case ordinaryWord(inSmallLetters: String?)
  /// A term of which nothing tells the sense: never guessed, left alone, and for staff to see.
  case undecided(Term)
}

extension TermResolution {
  /// The full form of an abbreviation that has this meaning, where there is one.
  func spelledOut(_ surface: String) -> String? {
    switch self {
    case .glossary(let term, let sense): term.spelledOut(surface, in: sense)
    case .record(let words): words
    case .identifier, .ordinaryWord, .undecided: nil
    }
  }

  /// A text that is the same for the same meaning.
  var key: String {
    switch self {
    case .glossary(let term, let sense): "g:\(term.slug):\(sense.id)"
    case .record(let words): "r:\(words)"
    case .identifier: "i"
    case .ordinaryWord: "o"
    case .undecided(let term): "u:\(term.slug)"
    }
  }
}

/// How much detail a page gives, with the reading grade that it must not exceed.
public enum ReadingLevel: String, Sendable, CaseIterable, Comparable {
  /// The facts that matter first, in the plainest words.
  case easy
  /// Everything that the record says, in plain words.
  case standard
  /// Everything, with doses, units and the medical words beside the plain ones.
  case detailed

  /// The highest Flesch-Kincaid grade of a page of this level.
  public var highestGrade: Double {
    switch self {
    case .easy: 6
    case .standard: 8
    case .detailed: 11
    }
  }

  /// The most words of a sentence.
  public var longestSentence: Int { self == .easy ? 15 : 20 }

  /// Easy sorts before standard, standard before detailed.
  public static func < (a: ReadingLevel, b: ReadingLevel) -> Bool { a.highestGrade < b.highestGrade }
}

/// Whom a page speaks to, and of whom.
public enum Voice: String, Sendable, CaseIterable {
  /// A parent reads about a child: "your child", then "they".
  case yourChild
  /// A relative reads about an adult: "your family member", then "they".
  case yourFamilyMember
  /// The person who could join reads: "you".
  case you
  /// The text is about somebody else (a donor, a carer): "the donor", then "they".
  case other

  /// "they" or "you".
  public var pronoun: String { self == .you ? "you" : "they" }
  /// "their" or "your".
  public var possessive: String { self == .you ? "your" : "their" }
}

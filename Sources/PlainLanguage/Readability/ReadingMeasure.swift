/// The counts of a text from which reading grades are made.
public struct ReadingMeasure: Sendable, Hashable {
  /// Words; "8-year-old" and "and/or" are one each.
  public var words = 0
  /// Sentences of three words or more, and at least 1 where there are words.
  public var sentences = 0
  /// Syllables of all words.
  public var syllables = 0
  /// Words of three syllables or more.
  public var hardWords = 0
  /// The words of the longest sentence.
  public var longestSentence = 0

  /// No words yet.
  public init() {}

  /// The Flesch-Kincaid grade in school years of the United States; 0 for a text without words.
  ///
  /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (Kincaid and others 1975, Naval Technical
  /// Training Command, Research Branch Report 8-75).
  public var grade: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// The SMOG grade in school years; 0 for a text without words. Made for texts of 30 sentences or more.
  ///
  /// 1.0430 × √(30 × hard words a sentence) + 3.1291 (McLaughlin 1969, Journal of Reading 12: 639–646).
  public var smog: Double {
    guard words > 0, sentences > 0 else { return 0 }
    return 1.043 * (30 * Double(hardWords) / Double(sentences)).squareRoot() + 3.1291
  }
}

/// A criterion as a page says it, with what stands below it.
public struct RewrittenCriterion: Sendable, Hashable {
  /// The criterion's place in the record.
  public var number: Int
  /// The plain words, or why the record's own words stay.
  public var wording: CriterionWording
  /// The criteria below it, in order.
  public var children: [RewrittenCriterion]

  /// Makes a rewritten criterion.
  public init(number: Int, wording: CriterionWording, children: [RewrittenCriterion] = []) {
    self.number = number
    self.wording = wording
    self.children = children
  }

  /// This criterion and all below it, in the order of the record.
  public var flattened: [RewrittenCriterion] { [self] + children.flatMap(\.flattened) }
}

/// What a page shows for a criterion.
public enum CriterionWording: Sendable, Hashable {
  /// The program's own plain words.
  case plain(PlainCriterion)
  /// The record's words, unchanged, and why.
  case original(OriginalReason)

  /// Whether it is the program's own words.
  public var isPlain: Bool {
    if case .plain = self { true } else { false }
  }
}

/// Why a criterion keeps the record's words.
public enum OriginalReason: Sendable, Hashable {
  /// It is not clear how the record means it.
  case unsure
  /// It is not in English, or empty.
  case notEnglish
  /// No rule can say it as a good sentence.
  case noRule
  /// The plain words would still be too hard; the Flesch-Kincaid grade that they reach.
  case tooHard(grade: Double)
  /// The fact check found a difference; what it says.
  case facts(String)
}

/// A criterion that a page shows in the record's own words, and why.
public struct KeptCriterion: Sendable, Hashable, Codable {
  /// Its place in the record, from 1.
  public var number: Int
  /// The record's words.
  public var original: String
  /// Why no plain words stand for them.
  public var reason: KeptReason
  /// What the check or the measure says ("number: "18" became "81"", "9.2"); nil where there is no more to say.
  public var detail: String?

  init?(_ criterion: Criterion, _ words: RewrittenCriterion) {
    guard case .original(let original) = words.wording, let reason = KeptReason(original) else { return nil }
    number = criterion.number
    self.original = criterion.original
    self.reason = reason
    detail = Self.detail(original)
  }

  private static func detail(_ reason: OriginalReason) -> String? {
    switch reason {
    case .unsure, .notEnglish, .noRule: nil
    case .tooHard(let grade): String((grade * 10).rounded() / 10)
    case .facts(let difference): difference
    }
  }
}

/// Why a criterion keeps the record's words although it is clear what it means.
public enum KeptReason: String, Sendable, Codable, CaseIterable {
  /// It is not in English, or holds no words.
  case notEnglish = "not-english"
  /// No rule of the grammar can say it as a good sentence.
  case noRule = "no-rule"
  /// The plain words would still be too hard; the detail is the reading grade that they reach.
  case tooHard = "too-hard"
  /// The fact check found a difference; the detail says which.
  case factsDiffer = "facts-differ"

  init?(_ reason: OriginalReason) {
    switch reason {
    case .unsure: return nil
    case .notEnglish: self = .notEnglish
    case .noRule: self = .noRule
    case .tooHard: self = .tooHard
    case .facts: self = .factsDiffer
    }
  }
}

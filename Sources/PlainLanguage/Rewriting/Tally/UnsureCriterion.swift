/// A criterion that can be read both ways, so that a page sends its readers to the study team.
public struct UnsureCriterion: Sendable, Hashable, Codable {
  /// Its place in the record, from 1.
  public var number: Int
  /// The record's words.
  public var original: String
  /// Why it is unsure ("disagreement", "no-heading"), the raw value of a `PolarityReason`.
  public var reason: String

  init?(_ criterion: Criterion, _ words: RewrittenCriterion) {
    guard case .original(.unsure) = words.wording else { return nil }
    number = criterion.number
    original = criterion.original
    reason = criterion.polarityReason.rawValue
  }
}

/// What the record's own sentence means for someone who would like to join.
///
/// It speaks of the sentence as the record writes it: "No prior transplant" as a requirement is `must`.
public enum Polarity: String, Sendable, CaseIterable {
  /// The sentence has to be true of someone who joins.
  case must
  /// The sentence keeps out whoever it is true of.
  case mustNot = "must-not"
  /// The record does not say it clearly enough: a page shows the original and says so.
  case unsure
}

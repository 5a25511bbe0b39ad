/// The ways to say a criterion, the plainest first.
enum DraftPlan: CaseIterable, Sendable {
  /// Explanations become sentences, long lists become items.
  case opened
  /// Explanations become sentences.
  case withoutItems
  /// One sentence as in the record.
  case whole
  /// The sentence of the record behind "This is true:", for words that no verb of ours fits.
  case asRule
}

/// The ways to say a criterion, the plainest first.
enum DraftPlan: CaseIterable, Sendable {
  /// Explanations become sentences, long lists become items.
  case opened
  /// Explanations become sentences.
  case withoutItems
  /// Examples leave the sentence: they become items, or a sentence that says of what they are examples.
  case examplesApart
  /// One sentence as in the record.
  case whole
  /// The sentence of the record behind "This is true:", for words that no verb of ours fits.
  case asRule

  /// The plan for one rule among several: its parts cannot be a list again.
  var inside: DraftPlan { self == .opened || self == .examplesApart ? .withoutItems : self }
}

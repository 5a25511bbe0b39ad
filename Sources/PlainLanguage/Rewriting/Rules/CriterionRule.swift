/// One rule of the grammar: says one kind of criterion plainly, or lets the next rule try.
protocol CriterionRule: Sendable {
  /// The criterion said anew, or nil where the rule is not about it.
  static func draft(_ clause: Clause) -> Draft?
}

/// One sentence of a criterion, as the rules see it.
struct Clause: Sendable {
  /// Its words, without the final mark.
  let tokens: [Token]
  let polarity: Polarity
  let topic: CriterionTopic
  var kind = CriterionKind.rule
}

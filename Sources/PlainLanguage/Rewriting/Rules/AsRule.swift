/// The last way to say a criterion: the record's own sentence, in plainer words, behind "This is true:".
enum AsRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    let words = clause.tokens.lowers
    // Words above a list are read together with each item below them, so they need a verb of their own.
    guard clause.kind == .rule, words.count <= 30, !hasHalfWord(clause.tokens) else { return nil }
    // A sentence that says itself who may join, or what is asked, cannot stand behind "cannot join if they".
    guard !PermissionWords.isVerdict(words),
      clause.polarity == .must || !words.contains(where: asking.contains)
    else { return nil }
    return SentenceLead.draft(clause.tokens)
  }

  /// "pre- and postmenopausal": the first word ends in the second.
  private static func hasHalfWord(_ tokens: [Token]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { $0.text == "-" && !$0.spaced && $1.spaced && $1.isWord }
  }

  private static let asking: Set<String> = [
    "must", "should", "shall", "required", "allowed", "permitted", "acceptable", "eligible", "ineligible",
    "except", "exception", "unless", "however", "inadmissible", "admissible", "prohibited", "forbidden",
    "disallowed",
  ]
}

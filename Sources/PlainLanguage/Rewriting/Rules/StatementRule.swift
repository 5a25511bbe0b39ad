/// A sentence without a person as its subject: a group of nouns or a verb.
enum StatementRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard SubjectReader.read(clause.tokens) == nil else { return nil }
    guard !PermissionWords.isVerdict(clause.tokens.lowers) else { return nil }
    guard !hasLateModal(clause.tokens) || WaitingTime.predicate(clause.tokens) != nil else { return nil }
    return ClauseGrammar.predicate(clause.tokens).map { Draft($0) }
  }

  /// "must" in the middle has a subject before it, so the words before are no verb phrase.
  private static func hasLateModal(_ tokens: [Token]) -> Bool {
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0, index > 0, ["must", "should", "shall"].contains(token.lower) else { continue }
      if !["and", "or", "but", "who", "that", "which", "they"].contains(tokens[index - 1].lower) {
        return true
      }
    }
    return false
  }
}

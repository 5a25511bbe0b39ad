/// A sentence without a person as its subject: a group of nouns or a verb.
enum StatementRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard SubjectReader.read(clause.tokens) == nil else { return nil }
    guard !PermissionWords.isVerdict(clause.tokens.lowers) else { return nil }
    return ClauseGrammar.predicate(clause.tokens).map { Draft($0) }
  }
}

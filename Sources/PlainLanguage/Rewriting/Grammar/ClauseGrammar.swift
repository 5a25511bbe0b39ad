/// Tries the rules on one sentence, from the most particular to the most general.
enum ClauseGrammar {
  static let rules: [any CriterionRule.Type] = [
    IntroRule.self, HeadingRule.self, ConsentRule.self, EligibleIfRule.self, VerdictRule.self, AgeRule.self,
    PerformanceRule.self, LabRule.self,
    AdequateRule.self,
    SubjectRule.self,
    StatementRule.self,
    ClauseRule.self,
  ]

  /// The sentence said anew, or nil where no rule can.
  static func draft(_ clause: Clause) -> Draft? {
    guard !clause.tokens.isEmpty else { return nil }
    for rule in rules {
      if let draft = rule.draft(clause) { return draft }
    }
    return nil
  }

  /// A verb phrase or a group of nouns, without a subject.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    if let said = AgeRule.predicate(tokens) ?? DurationLabel.predicate(tokens) { return said }
    if let opening = NounPhraseReader.opening(tokens) { return opening }
    return VerbPhraseReader.read(tokens) ?? NounPhraseReader.read(tokens)
  }
}

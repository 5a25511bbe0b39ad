/// A full sentence with a subject of its own ("Scans showed a slipped disc"): it stays a sentence.
enum ClauseRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard clause.tokens.contains(where: { verbs.contains($0.lower) }), clause.tokens.count < 45 else {
      return nil
    }
    let isVerdict = PermissionWords.isVerdict(clause.tokens.lowers)
    let isRule =
      isVerdict
      || clause.tokens.contains {
        ["must", "should", "shall", "allowed", "permitted", "required", "eligible", "excluded"].contains(
          $0.lower)
      }
    return Draft([.source(clause.tokens)], form: isRule ? .sentence : .clause)
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "must", "should", "will", "can", "may", "might",
    "would", "could", "showed",
    "shows", "does", "do", "did", "cannot", "shall", "show", "shown",
  ]
}

/// A full sentence with a subject of its own ("Scans showed a slipped disc"): it stays a sentence.
enum ClauseRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard hasMainVerb(clause.tokens) || clause.tokens[0].lower == "for" && clause.kind == .intro,
      clause.tokens.count < 45
    else {
      return nil
    }
    let isVerdict = PermissionWords.isVerdict(clause.tokens.lowers)
    // What says itself who is kept out cannot stand behind "cannot join if".
    guard !isVerdict || clause.polarity == .must else { return nil }
    // "Earlier treatment is not allowed" behind "cannot join if" would say the reverse.
    if clause.polarity == .mustNot, clause.tokens.contains(where: { verdicts.contains($0.lower) }) {
      return nil
    }
    // "Surgery within 4 weeks and patients must have recovered": half a reason, half a duty.
    if clause.polarity == .mustNot, clause.tokens.contains(where: { $0.lower == "must" }),
      !clause.tokens.contains(where: { ["if", "that", "which", "unless", "who"].contains($0.lower) })
    {
      return nil
    }
    return SentenceLead.draft(clause.tokens)
  }

  /// Whether a finite verb stands before any "that", "which" or "who".
  static func hasMainVerb(_ tokens: [Token]) -> Bool {
    for (index, token) in tokens.enumerated() where index > 0 {
      if ["that", "which", "who", "whom", "where", "when", "if", "("].contains(token.lower) { break }
      if verbs.contains(token.lower) { return ![",", "or", "and"].contains(tokens[index - 1].lower) }
    }
    guard let subject = SubjectReader.read(tokens),
      subject.link == .with || subject.link == .who || subject.link == .aged
    else { return false }
    return tokens.contains {
      ["must", "should", "will", "eligible", "excluded", "cannot", "may"].contains($0.lower)
    }
  }

  private static let verdicts: Set<String> = [
    "allowed", "permitted", "inadmissible", "prohibited", "forbidden", "acceptable", "admissible",
    "disallowed",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "must", "should", "will", "can", "may", "might",
    "would", "could", "showed",
    "shows", "does", "includes", "meets", "do", "did", "cannot", "shall", "show", "shown",
  ]
}

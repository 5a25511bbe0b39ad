/// A sentence that says itself who is kept out: "Patients with X will be excluded" → "have X".
enum VerdictRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    if clause.polarity == .mustNot, let people = notTaken(clause.tokens) {
      return ClauseGrammar.draft(Clause(tokens: people, polarity: .mustNot, topic: clause.topic))
    }
    guard clause.polarity == .mustNot else { return nil }
    let tokens = clause.tokens.filter { $0.lower != "also" }
    guard let (start, end) = verdict(tokens), start > 0 else { return nil }
    let condition = Array(tokens[..<start])
    let rest = withoutAsWell(Array(tokens[end...]))
    if rest.prefix(2).lowers == ["if", "they"], condition.count == 1, SubjectReader.read(condition) != nil {
      return VerbPhraseReader.read(Array(rest.dropFirst(2))).map { Draft($0) }
    }
    guard start > 1 else { return nil }
    guard var draft = ClauseGrammar.draft(Clause(tokens: condition, polarity: .mustNot, topic: clause.topic))
    else { return nil }
    guard let first = rest.first else { return draft }
    guard ["because", "as", "since"].contains(first.lower), rest.count > 2 else { return nil }
    draft.after.append([.own("This is because"), .source(Array(rest.dropFirst()))])
    return draft
  }

  private static func withoutAsWell(_ tokens: [Token]) -> [Token] {
    tokens.lowers == ["as", "well"] ? [] : tokens
  }

  /// "This study will not recruit people who …": the people, or nil.
  private static func notTaken(_ tokens: [Token]) -> [Token]? {
    let words = tokens.lowers
    guard words.count > 6, ["the", "this", "our", "we"].contains(words[0]),
      let start = words.prefix(6).firstIndex(of: "will"), words[start + 1] == "not",
      words[0] == "we" || ["study", "trial"].contains(words[start - 1]),
      ["recruit", "include", "enroll", "enrol", "accept"].contains(words[start + 2])
    else { return nil }
    let people = Array(tokens[(start + 3)...])
    return SubjectReader.read(people) == nil ? nil : people
  }

  /// Where "are excluded" and what only belongs to it stand, or nil.
  private static func verdict(_ tokens: [Token]) -> (Int, Int)? {
    for start in tokens.indices {
      for form in forms where start + form.count <= tokens.count {
        guard zip(form, tokens[start...]).allSatisfy({ $0 == $1.lower }) else { continue }
        var end = start + form.count
        while end < tokens.count, tails.contains(tokens[end].lower) { end += 1 }
        return (start, end)
      }
    }
    return nil
  }

  private static let forms: [[String]] = [
    "will not be eligible", "are not eligible", "is not eligible", "are ineligible", "is ineligible",
    "will be ineligible", "are excluded", "is not allowed", "is not permitted", "is prohibited",
    "are prohibited",
    "will not be permitted", "is forbidden",
    "is excluded", "will be excluded", "should be excluded", "must be excluded", "would be excluded",
    "to be excluded", "were excluded",
    "was excluded", "are not allowed", "will not be allowed", "are not permitted", "will not be included",
    "are not included",
    "should not be included", "cannot be included", "may not participate", "cannot participate",
    "are to be excluded", "will be considered ineligible",
    "shall be excluded", "may be excluded", "have been excluded", "cannot be enrolled",
    "will not be enrolled",
    "should not be enrolled",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  private static let tails: Set<String> = [
    "from", "for", "in", "the", "this", "study", "trial", "to", "participate", "participation", "protocol",
    "entry", "of", "inclusion", "be", "enrolled",
    "participating", "enrollment", "our", "current", "clinical", "join",
  ]
}

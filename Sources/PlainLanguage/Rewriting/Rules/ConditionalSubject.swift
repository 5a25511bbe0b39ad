/// "Patients with X must have Y": the rule holds for some people only, and says so behind itself.
enum ConditionalSubject {
  /// "Patients with X must have Y": Y holds for those with X.
  static func ofThoseWith(_ rest: [Token], _ clause: Clause, verb: String = "have") -> [Part]? {
    guard clause.polarity == .must, let main = mainVerb(rest), main > 0 else { return nil }
    guard !PermissionWords.isVerdict(Array(rest[main...]).lowers),
      let said = VerbPhraseReader.read(Array(rest[main...]))
    else { return nil }
    let condition = Array(rest[..<main])
    guard !condition.contains(where: { $0.text == "(" || $0.text == ")" }), condition.count < 16 else {
      return nil
    }
    if verb == "have" { return said + [.own(", if {they} have"), .noun(condition)] }
    guard let inner = SubjectRule.relative(condition) else { return nil }
    return said + [.own(", if {they}")] + inner
  }

  /// "Women of childbearing potential must X": X holds for those who are such.
  static func ofSuch(_ clause: Clause) -> [Part]? {
    guard clause.polarity == .must, let main = mainVerb(clause.tokens), main < 14,
      !PermissionWords.isVerdict(clause.tokens.lowers),
      let said = VerbPhraseReader.read(Array(clause.tokens[main...]))
    else { return nil }
    let who = SubjectReader.anyOf(SubjectReader.withoutLead(Array(clause.tokens[..<main])))
    return said + [.own(", if {they} are"), .source(who)]
  }

  /// Where the verb of the main sentence stands, behind what tells of whom it speaks.
  private static func mainVerb(_ tokens: [Token]) -> Int? {
    tokens.indices.first { ["must", "should", "shall"].contains(tokens[$0].lower) }
  }
}

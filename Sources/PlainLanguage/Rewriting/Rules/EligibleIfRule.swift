/// "A female participant is eligible to participate if she is not pregnant and at least one of the following applies:".
enum EligibleIfRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    let tokens = clause.tokens
    guard clause.polarity == .must,
      let place = tokens.prefix(9).firstIndex(where: { $0.lower == "eligible" }),
      place > 1, let who = condition(Array(tokens[..<place])),
      let start = tokens[place...].prefix(9).firstIndex(where: { $0.lower == "if" }),
      tokens[(place + 1)..<start].allSatisfy({ studyWords.contains($0.lower) }), start + 2 < tokens.count,
      ["she", "he", "they"].contains(tokens[start + 1].lower)
    else { return nil }
    let (rest, list) = withoutList(Array(tokens[(start + 2)...]))
    guard let said = VerbPhraseReader.read(rest), !rest.contains(where: { orders.contains($0.lower) }) else {
      return nil
    }
    return Draft(said + (list.map { [.own(", and fit \($0)")] } ?? []) + who)
  }

  /// Of whom the rule speaks, said behind it; nil for people who are told apart by more than their sex.
  private static func condition(_ tokens: [Token]) -> [Part]? {
    var words = tokens.lowers.filter {
      !["a", "an", "the", "all", "any", "is", "are", "will", "be"].contains($0)
    }
    guard let noun = words.popLast() else { return nil }
    if words.isEmpty, let sex = sexes[noun] { return [.own(", if {they} are \(sex)")] }
    guard people.contains(noun) else { return nil }
    if words.isEmpty { return [] }
    return words.count == 1 ? sexes[words[0]].map { [.own(", if {they} are \($0)")] } : nil
  }

  /// The words without ", and at least one of the following conditions applies", and what it asks.
  private static func withoutList(_ tokens: [Token]) -> ([Token], String?) {
    guard let place = tokens.lastIndex(where: { $0.lower == "following" }), place > 4 else {
      return (tokens, nil)
    }
    let after = tokens[(place + 1)...].lowers.filter { $0 != ":" }
    guard after.allSatisfy({ listWords.contains($0) }) else { return (tokens, nil) }
    for (form, said) in lists where tokens[..<place].suffix(form.count).lowers == form {
      var rest = Array(tokens[..<(place - form.count)])
      while let last = rest.last, [",", "and"].contains(last.lower) { rest.removeLast() }
      return (rest, said)
    }
    return (tokens, nil)
  }

  private static let lists: [([String], String)] = [
    (["and", "at", "least", "one", "of", "the"], "at least one of these"),
    (["and", "one", "of", "the"], "one of these"), (["and", "any", "of", "the"], "any of these"),
    (["and", "all", "of", "the"], "all of these"),
  ]
  private static let sexes = [
    "female": "female", "females": "female", "woman": "female", "women": "female", "male": "male",
    "males": "male", "man": "male", "men": "male",
  ]
  private static let people: Set<String> = [
    "participant", "participants", "patient", "patients", "subject", "subjects", "individual", "individuals",
  ]
  private static let studyWords: Set<String> = [
    "to", "participate", "for", "in", "the", "this", "study", "trial", "participation", "enroll", "enter",
    "only",
    "enrollment", "inclusion", "be", "included",
  ]
  private static let listWords: Set<String> = [
    "conditions", "condition", "criteria", "applies", "apply", "is", "are", "met",
  ]
  private static let orders: Set<String> = ["must", "should", "shall", "eligible", "excluded"]
}

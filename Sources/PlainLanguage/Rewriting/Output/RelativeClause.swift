/// Words that were an adjective and stand behind their noun now: "tumors that have come back".
enum RelativeClause {
  /// "that has" and "that is" as "that have" and "that are" behind a plural.
  static func agreeing(_ clause: Piece, with noun: Piece) -> Piece {
    guard clause.text.hasPrefix("that "), isPlural(noun) else { return clause }
    var words = clause.text.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst() where words[index - 1] == "that" || words[index - 1] == "and" {
      if let many = plurals[words[index]] { words[index] = many }
    }
    var clause = clause
    clause.text = words.joined(separator: " ")
    return clause
  }

  /// A plural phrase with the verb behind "that" in the plural too: "medicines that narrow blood vessels".
  static func plural(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    for index in words.indices.dropFirst() where words[index - 1] == "that" {
      words[index] = plurals[words[index]] ?? base(words[index])
    }
    return words.joined(separator: " ")
  }

  private static func base(_ verb: String) -> String {
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return verb }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    let isLong = ["sses", "ches", "shes", "xes"].contains { verb.hasSuffix($0) }
    return String(verb.dropLast(isLong ? 2 : 1))
  }

  private static func isPlural(_ noun: Piece) -> Bool {
    if noun.isPlural { return true }
    let word = noun.text.lowercased()
    return ["people", "children", "women", "men", "metastases"].contains(word)
      || noun.kind == nil && word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
        && !word.hasSuffix("is") && !word.hasSuffix("us") && !uncounted.contains(word)
  }

  private static let plurals = [
    "has": "have", "is": "are", "was": "were", "causes": "cause", "gets": "get", "comes": "come",
    "matters": "matter", "needs": "need", "does": "do", "grows": "grow",
  ]
  private static let uncounted: Set<String> = [
    "diabetes", "herpes", "rabies", "measles", "series", "ascites",
  ]
}

/// Finds whom a criterion speaks of at its beginning ("Female patients who …") and what it says of them.
struct SubjectReader {
  /// A sentence with its subject taken off.
  struct Found: Sendable {
    /// Words before the noun that say something ("Female", "Adult"), or none.
    var modifiers: [Token]
    /// The noun as written, lower case.
    var noun: String
    /// How the rest follows.
    var link: Link
    /// What follows the link.
    var rest: [Token]
  }

  /// The word that joins the subject to what is said of it.
  enum Link: Sendable, Hashable { case with, without, who, verb, aged, participle, of, whose, nothing }

  static func read(_ tokens: [Token]) -> Found? {
    var index = 0
    while index < tokens.count, leads.contains(tokens[index].lower) { index += 1 }
    let firstModifier = index
    while index < tokens.count, index - firstModifier < 4, isModifier(tokens, at: index) { index += 1 }
    guard index < tokens.count, nouns.contains(tokens[index].lower) else { return nil }
    var noun = index
    while noun + 2 < tokens.count, ["or", "and", "/", "&"].contains(tokens[noun + 1].lower),
      nouns.contains(tokens[noun + 2].lower)
    { noun += 2 }
    let next = noun + 1
    if next < tokens.count, tokens[next].text == "'" || tokens[next].text == "-" && !tokens[next].spaced {
      return nil
    }
    let modifiers = Array(tokens[firstModifier..<noun])
    guard let (link, rest) = link(tokens, at: next) else { return nil }
    return Found(modifiers: modifiers, noun: tokens[noun].lower, link: link, rest: rest)
  }

  /// The tokens without "All", "The" and the like at the beginning.
  static func withoutLead(_ tokens: [Token]) -> [Token] {
    Array(tokens.drop { leads.contains($0.lower) && !["a", "an"].contains($0.lower) })
  }

  /// "Men and women" said of one person: "men or women".
  static func anyOf(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for index in tokens.indices.dropFirst().dropLast()
    where tokens[index].lower == "and" && sexes.contains(tokens[index + 1].lower) {
      tokens[index] = Token("or", .word, spaced: true)
    }
    return tokens
  }

  private static let sexes: Set<String> = [
    "men", "women", "males", "females", "boys", "girls", "male", "female",
  ]

  private static func isModifier(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord || ["-", "/", ","].contains(token.text),
      !nouns.contains(token.lower) || compoundLeads(tokens, at: index)
    else { return false }
    if ["or", "and"].contains(token.lower) { return index > 0 && joinable.contains(tokens[index - 1].lower) }
    if token.text == "," { return false }
    return !FunctionWords.all.contains(token.lower) && VerbNumber.plurals[token.lower] == nil
  }

  /// "female patients", "adult subjects", "male or female participants": the noun comes later.
  private static func compoundLeads(_ tokens: [Token], at index: Int) -> Bool {
    guard joinable.contains(tokens[index].lower), index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].lower
    if nouns.contains(next) { return !["who", "with"].contains(next) }
    return ["or", "and", "/"].contains(next) && index + 3 < tokens.count
      && joinable.contains(tokens[index + 2].lower)
      && nouns.contains(tokens[index + 3].lower)
  }

  private static func link(_ tokens: [Token], at index: Int) -> (Link, [Token])? {
    guard index < tokens.count else { return (.nothing, []) }
    let token = tokens[index]
    let rest = Array(tokens[(index + 1)...])
    switch token.lower {
    case "with", "having": return (.with, rest)
    case "without": return (.without, rest)
    case "who", "that": return (.who, rest)
    case "whose": return (.whose, rest)
    case "aged", "ages", "age": return (.aged, Array(tokens[index...]))
    case "of": return (.of, rest)
    case "also" where VerbNumber.bases.contains(rest.first?.lower ?? ""): return (.verb, rest)
    default: break
    }
    if token.lower.hasSuffix("ly"), token.lower.count > 4, let next = rest.first?.lower,
      VerbNumber.plurals[next] != nil || VerbNumber.bases.contains(next)
    {
      return (.verb, Array(tokens[index...]))
    }
    if VerbNumber.modals.contains(token.lower) || VerbNumber.plurals[token.lower] != nil
      || ["have", "are", "were", "had", "do", "be"].contains(token.lower)
      || VerbNumber.bases.contains(token.lower)
      || VerbWords.pastVerbs[token.lower] != nil && !VerbWords.passives.contains(token.lower)
    {
      return (.verb, Array(tokens[index...]))
    }
    if VerbWords.passives.contains(token.lower) || VerbWords.gerunds[token.lower] != nil
      || VerbWords.adjectives.contains(token.lower)
      || VerbWords.places.contains(token.lower) && rest.first?.isWord == true
      || ["not", "currently", "previously"].contains(token.lower)
    {
      return (.participle, Array(tokens[index...]))
    }
    if token.kind == .sign || token.isNumber
      || ["between", "(", "over", "under", "from", "older", "younger"].contains(token.lower)
    {
      return (.nothing, Array(tokens[index...]))
    }
    return (.nothing, Array(tokens[index...]))
  }

  static let leads: Set<String> = [
    "the", "all", "any", "each", "every", "a", "an", "eligible", "enrolled", "study", "these", "potential",
    "prospective", "such",
  ]
  static let nouns: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individual", "individuals",
    "person", "persons", "people", "volunteer", "volunteers", "candidate", "candidates", "pts", "pt",
    "recipients",
    "woman", "women", "man", "men", "female", "females", "male", "males", "child", "children", "adult",
    "adults",
    "those", "adolescent", "adolescents", "infants", "boys", "girls", "veterans", "survivors", "users",
    "smokers",
    "anyone", "they", "wocbp", "enrollee", "enrollees", "students", "parents", "mothers", "respondents",
    "cases",
  ]
  private static let joinable: Set<String> = [
    "male", "female", "males", "females", "men", "women", "adult", "adults", "pediatric", "adolescent",
    "young", "elderly",
    "child", "healthy", "boys", "girls", "man", "woman", "children", "older",
  ]
}

/// A clause that begins with a participle, an adjective, an -ing form or a preposition, said of "they".
enum OpeningWord {
  /// The clause with its verb, or nil where the first word is none of these.
  static func predicate(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    // "Allergic rhinitis" is an illness, "allergic to" is not.
    if first.lower == "allergic", let next = rest.first?.lower,
      !["to", "or", "and", "/", "against"].contains(next)
    {
      return nil
    }
    return illness(first, rest) ?? adverb(first, rest, tokens) ?? preposition(first, rest, tokens)
      ?? ability(first, rest) ?? complaint(first, rest) ?? passive(first, rest) ?? past(first, rest, tokens)
      ?? state(first, rest, tokens)
  }

  private static func words(_ tokens: [Token]) -> [Token] { PluralVerbs.pluralized(tokens) }

  /// "Combined with X", "diagnosed X".
  private static func illness(_ first: Token, _ rest: [Token]) -> [Part]? {
    guard let next = rest.first else { return nil }
    if ["combined", "complicated", "associated", "accompanied"].contains(first.lower),
      ["with", "by"].contains(next.lower), rest.count > 1
    {
      return HavePhrase.have(Array(rest.dropFirst()))
    }
    guard first.lower == "diagnosed", next.isWord, !VerbWords.links.contains(next.lower),
      !["and", "or"].contains(next.lower)
    else { return nil }
    return [.own("have been diagnosed with"), .noun(words(rest))]
  }

  /// "Newly treated with", "clinically stable".
  private static func adverb(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    guard first.lower.hasSuffix("ly"), let next = rest.first?.lower else { return nil }
    if rest.count > 1, VerbWords.passives.contains(next), VerbWords.links.contains(rest[1].lower) {
      return [.own("have been"), .source(words(tokens))]
    }
    return VerbWords.adjectives.contains(next) ? [.own("are"), .source(words(tokens))] : nil
  }

  /// "With X", "without X", "on dialysis".
  private static func preposition(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    guard let next = rest.first else { return nil }
    if first.lower == "with" { return NounPhraseReader.opening(rest) ?? HavePhrase.have(rest) }
    if first.lower == "without" { return [.own("do not have"), .noun(words(rest))] }
    guard VerbWords.places.contains(first.lower), next.isWord, ComparatorReader.read(tokens, at: 0) == nil,
      !["the", "general", "addition", "case"].contains(next.lower) || first.lower != "in"
    else { return nil }
    return [.own("are"), .source(words(tokens))]
  }

  private static func ability(_ first: Token, _ rest: [Token]) -> [Part]? {
    guard rest.first?.lower == "to" else { return nil }
    switch first.lower {
    case "able": return [.own("can"), .source(words(CanVerbs.bare(Array(rest.dropFirst()))))]
    case "unable": return [.own("are not able to"), .source(words(Array(rest.dropFirst())))]
    default: return nil
    }
  }

  /// "Complaining X", "presenting with X", "taking X".
  private static func complaint(_ first: Token, _ rest: [Token]) -> [Part]? {
    guard let next = rest.first?.lower else { return nil }
    if rest.count > 2, ["or", "and", "/"].contains(next), VerbWords.gerunds[first.lower] != nil,
      rest[1].lower.hasSuffix("ing")
    {
      return [.own("are"), .source(words([first] + rest))]
    }
    if first.lower == "complaining", next != "of" { return HavePhrase.have(rest) }
    if first.lower == "presenting" { return HavePhrase.have(next == "with" ? Array(rest.dropFirst()) : rest) }
    return VerbWords.gerunds[first.lower].map { [.own($0), .source(words(rest))] }
  }

  private static func passive(_ first: Token, _ rest: [Token]) -> [Part]? {
    guard VerbWords.passives.contains(first.lower), let next = rest.first else { return nil }
    // "Affiliated or entitled to": both tell how a person is now.
    if rest.count > 2, ["or", "and"].contains(next.lower), lasting.contains(first.lower),
      lasting.contains(rest[1].lower),
      VerbWords.links.contains(rest[2].lower)
    {
      return [.own("are"), .source(words([first] + rest))]
    }
    guard VerbWords.links.contains(next.lower) else { return nil }
    let verb = lasting.contains(first.lower) ? "are \(first.lower)" : "have been \(first.lower)"
    return [.own(verb), .source(words(rest))]
  }

  /// "Failed X", "received or refused X", "underwent X".
  private static func past(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    guard let next = rest.first else { return nil }
    if first.lower == "failed", let said = FailedTreatment.predicate(rest) { return said }
    guard let said = VerbWords.pastVerbs[first.lower] else { return nil }
    if rest.count > 2, ["or", "and"].contains(next.lower), VerbWords.pastVerbs[rest[1].lower] != nil {
      return [.own("have"), .source(words(tokens))]
    }
    return ["or", "and", ",", "/", "-"].contains(next.text) ? nil : [.own(said), .source(words(rest))]
  }

  private static func state(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    if VerbWords.adjectives.contains(first.lower), !describesNoun(first, rest) {
      return [.own("are"), .source(words(withoutPeople(tokens)))]
    }
    guard !VerbOrNoun.isNoun(first, before: rest.first) else { return nil }
    if let verb = VerbNumber.plurals[first.lower] { return [.own(verb), .source(words(rest))] }
    return VerbWords.plainVerbs.contains(first.lower) ? [.source(words(tokens))] : nil
  }

  /// "Pregnant or lactating patients": whom the adjectives speak of is clear.
  private static func withoutPeople(_ tokens: [Token]) -> [Token] {
    guard let last = tokens.last?.lower,
      ["patients", "subjects", "participants", "individuals"].contains(last),
      tokens.count > 3,
      tokens.dropLast().allSatisfy({
        VerbWords.adjectives.contains($0.lower)
          || ["or", "and", ",", "lactating", "breastfeeding", "possibly"]
            .contains($0.lower)
      })
    else { return tokens }
    return tokens.dropLast()
  }

  /// "Medically uncontrolled hypertension": the adverb belongs to an adjective before a noun.
  private static func describesNoun(_ first: Token, _ rest: [Token]) -> Bool {
    first.lower.hasSuffix("ly") && rest.count > 1 && rest[1].isWord
      && !FunctionWords.all.contains(rest[1].lower)
  }

  /// Participles that tell how a person is now.
  private static let lasting: Set<String> = [
    "scheduled", "planned", "enrolled", "registered", "eligible", "hospitalized", "admitted", "infected",
    "known", "addicted", "considered", "expected", "deemed", "judged", "employed", "involved", "insured",
    "allergic", "affiliated", "deprived", "equipped", "entitled", "covered",
  ]
}

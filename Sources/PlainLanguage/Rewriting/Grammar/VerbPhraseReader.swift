/// Reads a clause that begins with its verb and says it of "they" or "you".
enum VerbPhraseReader {
  /// The clause as parts, or nil where no verb begins it.
  static func read(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first else { return nil }
    let rest = Array(tokens.dropFirst())
    if first.lower == "not", let next = rest.first, VerbWords.adjectives.contains(next.lower) {
      return [.own("are not"), .source(PluralVerbs.pluralized(rest))]
    }
    if first.lower == "not", ["a", "an"].contains(rest.first?.lower ?? ""),
      rest.dropFirst().prefix(3).contains(where: { SubjectReader.nouns.contains($0.lower) })
    {
      return [.own("are not"), .noun(rest)]
    }
    if VerbWords.adverbs.contains(first.lower), let inner = read(rest), first.lower != "not" || !rest.isEmpty
    {
      return adverb(first, inner)
    }
    if first.lower == "currently", let people = NounPhraseReader.people(withoutArticle(rest)) {
      return adverb(first, people)
    }
    switch first.lower {
    case "must", "should", "shall", "will", "need", "needs", "can", "could", "may", "would", "cannot",
      "might":
      return ModalPhrase.modal(first, rest)
    case "is", "are", "be", "being", "been": return BePhrase.be("are", rest)
    case "was", "were": return BePhrase.be("were", rest)
    case "has", "have", "having": return HavePhrase.have(rest)
    case "had": return HavePhrase.had(rest)
    case "does", "do": return [.own("do"), .source(PluralVerbs.pluralized(rest))]
    case "doesn't", "don't", "doesn’t", "don’t":
      return [.own("do not"), .source(PluralVerbs.pluralized(rest))]
    case "to"
    where rest.first?.lower == "be"
      && rest.dropFirst().first.map({ VerbWords.passives.contains($0.lower) }) == true:
      return BePhrase.be("are", Array(rest.dropFirst()))
    case "did": return [.own("did"), .source(PluralVerbs.pluralized(rest))]
    default: return OpeningWord.predicate(first, rest, tokens)
    }
  }

  private static func withoutArticle(_ tokens: [Token]) -> [Token] {
    Array(tokens.drop { ["a", "an"].contains($0.lower) })
  }

  private static func adverb(_ adverb: Token, _ inner: [Part]) -> [Part] {
    guard case .own(let verb)? = inner.first else {
      return (adverb.lower == "not" ? [.own("do not")] : [.source([adverb])]) + inner
    }
    if adverb.lower == "currently", verb.hasPrefix("have been ") {
      return [.own("are now being " + verb.dropFirst(10))] + inner.dropFirst()
    }
    if adverb.lower == "not", verb == "have", case .noun? = inner.dropFirst().first {
      return [.own("do not have")] + inner.dropFirst()
    }
    let words = verb.split(separator: " ", maxSplits: 1).map(String.init)
    let tail = words.count > 1 ? " " + words[1] : ""
    let said = adverb.lower == "currently" ? "now" : adverb.lower == "previously" ? "before" : adverb.lower
    if ["are", "have", "were"].contains(words.first ?? "") {
      if adverb.lower == "previously" { return Array(inner) + (isShort(inner) ? [.own("before")] : []) }
      return [.own("\(words[0]) \(said)\(tail)")] + inner.dropFirst()
    }
    if said == "before" { return Array(inner) + (isShort(inner) ? [.own(said)] : []) }
    return [.own(said == "not" ? "do not \(verb)" : "\(said) \(verb)")] + inner.dropFirst()
  }

  /// Whether "before" behind the words belongs to all of them without doubt.
  private static func isShort(_ parts: [Part]) -> Bool {
    let tokens = parts.flatMap(\.tokens)
    return tokens.count < 7 && !TimeWords.isPast(tokens)
      && !tokens.contains { ["and", "or", ",", "("].contains($0.lower) }
  }
}

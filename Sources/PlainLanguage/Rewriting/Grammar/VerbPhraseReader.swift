/// Reads a clause that begins with its verb and says it of "they" or "you".
enum VerbPhraseReader {
  /// The clause as parts, or nil where no verb begins it.
  static func read(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first else { return nil }
    let rest = Array(tokens.dropFirst())
    if first.lower == "not", let next = rest.first, VerbWords.adjectives.contains(next.lower) {
      return [.own("are not"), .source(pluralized(rest))]
    }
    if VerbWords.adverbs.contains(first.lower), let inner = read(rest), first.lower != "not" || !rest.isEmpty
    {
      return adverb(first, inner)
    }
    switch first.lower {
    case "must", "should", "shall", "will", "need", "needs", "can", "could", "may", "would", "cannot",
      "might":
      return modal(first, rest)
    case "is", "are", "be", "being", "been": return be("are", rest)
    case "was", "were": return be("were", rest)
    case "has", "have", "having": return have(rest)
    case "had": return had(rest)
    case "does", "do": return [.own("do"), .source(pluralized(rest))]
    case "did": return [.own("did"), .source(pluralized(rest))]
    default: return other(first, rest, tokens)
    }
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

  private static func modal(_ modal: Token, _ rest: [Token]) -> [Part]? {
    var rest = rest
    if ["need", "needs"].contains(modal.lower) {
      guard rest.first?.lower == "to" else { return [.own("need"), .source(pluralized(rest))] }
      return [.own("need to"), .source(pluralized(Array(rest.dropFirst())))]
    }
    // "Patients may not have X": a ban, not a doubt.
    if modal.lower == "may", rest.first?.lower == "not" { return negative(Array(rest.dropFirst())) }
    if ["can", "could", "may", "would", "cannot", "might"].contains(modal.lower) {
      let word = modal.lower == "cannot" ? "cannot" : modal.lower
      return [.own(word), .source(pluralized(rest))]
    }
    if modal.lower == "will", rest.first?.lower != "be", rest.first?.lower != "have" {
      return [.own("will"), .source(pluralized(rest))]
    }
    var also = false
    if let word = rest.first?.lower, ["also", "either", "all", "both", "further"].contains(word) {
      also = word == "either"
      rest.removeFirst()
    }
    let inner = rest.first?.lower == "not" ? negative(Array(rest.dropFirst())) : positive(rest)
    return also ? inner.map { [.own("either")] + $0 } : inner
  }

  private static func negative(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    let tail = Array(rest.dropFirst())
    if first.lower == "be" { return [.own("are not"), .source(pluralized(tail))] }
    if first.lower == "have", let second = tail.first, !isParticiple(second) {
      let thing = ["a", "an", "any"].contains(second.lower) ? Array(tail.dropFirst()) : tail
      return NounPhraseReader.negative([Token("no", .word, spaced: true)] + thing)
    }
    if first.lower == "have", let second = tail.first, isParticiple(second) {
      return [.own("have not"), .source(pluralized(tail))]
    }
    return [.own("do not"), .source(pluralized(rest))]
  }

  private static func positive(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first, first.isWord else { return nil }
    if let inner = read(rest) { return inner }
    return [.source(pluralized(rest))]
  }

  private static func isParticiple(_ token: Token) -> Bool {
    // "Not have uncontrolled diabetes": most words in -ed are adjectives here.
    VerbWords.haveForms.contains(token.lower) || VerbWords.pastVerbs[token.lower] != nil
      || VerbForms.bases(token.lower).contains { $0.form == .participle }
  }

  private static func be(_ verb: String, _ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if verb == "are", first.lower == "able", rest.dropFirst().first?.lower == "to" {
      return [.own("can"), .source(pluralized(Array(rest.dropFirst(2))))]
    }
    if verb == "are", first.lower == "unable", rest.dropFirst().first?.lower == "to" {
      return [.own("are not able to"), .source(pluralized(Array(rest.dropFirst(2))))]
    }
    if verb == "are", first.lower == "required", rest.dropFirst().first?.lower == "to" {
      return [.own("have to"), .source(pluralized(Array(rest.dropFirst(2))))]
    }
    if let said = AgeRule.predicate(rest) ?? NaiveWords.predicate(rest) { return said }
    return [.own(verb), .source(pluralized(rest))]
  }

  private static func have(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    let isParticiple =
      first.lower.hasSuffix("ed") && first.lower != "failed"
      && behindParticiples.contains(rest.dropFirst().first?.lower ?? "")
    if isParticiple || ["previously", "recently"].contains(first.lower) && rest.count > 1 && isPast(rest[1]) {
      return [.own("have"), .source(pluralized(rest))]
    }
    if ["not", "never", "been", "had", "to", "ever", "also", "already"].contains(first.lower) || isPast(first)
    {
      return [.own("have"), .source(pluralized(rest))]
    }
    if first.lower == "failed", let said = FailedTreatment.predicate(Array(rest.dropFirst())) { return said }
    if first.lower == "ecog" || first.lower == "adequate", let rule = NounPhraseReader.special(rest) {
      return rule
    }
    return NounPhraseReader.opening(rest) ?? LabRule.predicate(rest) ?? [
      .own("have"), .noun(pluralized(rest)),
    ]
  }

  /// Behind a word in -ed these tell that it is a participle ("have discontinued all treatment").
  private static let behindParticiples: Set<String> = [
    "all", "any", "the", "their", "his", "from", "this", "both", "each", "these",
  ]

  private static func isPast(_ token: Token) -> Bool {
    VerbWords.pastVerbs[token.lower] != nil && !["failed", "documented", "controlled"].contains(token.lower)
      || ["undergone", "received", "taken", "given", "participated"].contains(token.lower)
  }

  private static func had(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if isPast(first) || ["not", "been"].contains(first.lower) {
      return [.own("have"), .source(pluralized(rest))]
    }
    return [.own("have had"), .noun(pluralized(rest))]
  }

  private static func other(_ first: Token, _ rest: [Token], _ tokens: [Token]) -> [Part]? {
    if first.lower == "allergic", let next = rest.first?.lower,
      !["to", "or", "and", "/", "against"].contains(next)
    {
      return nil
    }
    if ["combined", "complicated", "associated", "accompanied"].contains(first.lower),
      let next = rest.first?.lower,
      ["with", "by"].contains(next), rest.count > 1
    {
      return have(Array(rest.dropFirst()))
    }
    if first.lower == "diagnosed", let next = rest.first, next.isWord, !VerbWords.links.contains(next.lower),
      !["and", "or"].contains(next.lower)
    {
      return [.own("have been diagnosed with"), .noun(pluralized(rest))]
    }
    if first.lower.hasSuffix("ly"), rest.count > 1, VerbWords.passives.contains(rest[0].lower),
      VerbWords.links.contains(rest[1].lower)
    {
      return [.own("have been"), .source(pluralized(tokens))]
    }
    if first.lower.hasSuffix("ly"), let next = rest.first?.lower, VerbWords.adjectives.contains(next) {
      return [.own("are"), .source(pluralized(tokens))]
    }
    if first.lower == "with", !rest.isEmpty { return NounPhraseReader.opening(rest) ?? have(rest) }
    if first.lower == "without", !rest.isEmpty { return [.own("do not have"), .noun(pluralized(rest))] }
    if VerbWords.places.contains(first.lower), rest.first?.isWord == true,
      ComparatorReader.read(tokens, at: 0) == nil,
      !["the", "general", "addition", "case"].contains(rest[0].lower) || first.lower != "in"
    {
      return [.own("are"), .source(pluralized(tokens))]
    }
    if first.lower == "able", rest.first?.lower == "to" {
      return [.own("can"), .source(pluralized(Array(rest.dropFirst())))]
    }
    if first.lower == "unable", rest.first?.lower == "to" {
      return [.own("are not able to"), .source(pluralized(Array(rest.dropFirst())))]
    }
    if first.lower == "complaining", rest.first?.lower != "of", !rest.isEmpty { return have(rest) }
    if first.lower == "presenting", !rest.isEmpty {
      return have(rest.first?.lower == "with" ? Array(rest.dropFirst()) : rest)
    }
    if let verb = VerbWords.gerunds[first.lower], !rest.isEmpty {
      return [.own(verb), .source(pluralized(rest))]
    }
    if VerbWords.passives.contains(first.lower), let next = rest.first, VerbWords.links.contains(next.lower) {
      return [.own(passiveLead(first.lower)), .source(pluralized(rest))]
    }
    if first.lower == "failed", !rest.isEmpty, rest.first?.lower != "to" {
      return [.own("have had"), .noun(pluralized(rest)), .own("that did not help")]
    }
    if VerbWords.pastVerbs[first.lower] != nil, rest.count > 2, ["or", "and"].contains(rest[0].lower),
      VerbWords.pastVerbs[rest[1].lower] != nil
    {
      return [.own("have"), .source(pluralized(tokens))]
    }
    if let past = VerbWords.pastVerbs[first.lower], !rest.isEmpty,
      !["or", "and", ",", "/", "-"].contains(rest[0].text)
    {
      return [.own(past), .source(pluralized(rest))]
    }
    if VerbWords.adjectives.contains(first.lower), !describesNoun(first, rest) {
      return [.own("are"), .source(pluralized(tokens))]
    }
    if let verb = VerbNumber.plurals[first.lower], !isNounLike(first, rest) {
      return [.own(verb), .source(pluralized(rest))]
    }
    if VerbWords.plainVerbs.contains(first.lower), !isNounLike(first, rest) {
      return [.source(pluralized(tokens))]
    }
    return nil
  }

  /// "Medically uncontrolled hypertension": the adverb belongs to an adjective before a noun.
  private static func describesNoun(_ first: Token, _ rest: [Token]) -> Bool {
    first.lower.hasSuffix("ly") && rest.count > 1 && rest[1].isWord
      && !FunctionWords.all.contains(rest[1].lower)
  }

  private static func isNounLike(_ first: Token, _ rest: [Token]) -> Bool {
    guard let next = rest.first else { return true }
    if [
      "use", "needs", "tests", "plans", "presents", "scores", "reports", "shows", "test", "report", "score",
      "present", "show", "work", "drinks", "desires", "smokes", "starts",
    ].contains(first.lower) {
      return ["of", "for", "with", "in", "to", "or", "and", "is", "are", "must", "≥", ">", "<", "≤"].contains(
        next.lower)
        && !(next.lower == "to" && ["needs", "plans"].contains(first.lower))
    }
    if first.lower == "live" || first.lower == "lives" {
      return !["in", "with", "at", "near", "alone", "within", "independently"].contains(next.lower)
    }
    if VerbNumber.plurals[first.lower] == nil {
      return VerbWords.nounVerbs.contains(first.lower)
        && !["to", "a", "an", "the", "any", "with", "in", "at"].contains(next.lower)
    }
    return ["of", ":"].contains(next.lower)
  }

  private static func passiveLead(_ verb: String) -> String {
    [
      "scheduled", "planned", "enrolled", "registered", "eligible", "hospitalized", "admitted", "infected",
      "known", "addicted",
      "considered", "expected", "deemed", "judged", "employed", "involved", "insured", "allergic",
    ].contains(verb)
      ? "are \(verb)" : "have been \(verb)"
  }

  private static let joined: [String: String] = [
    "has": "have", "is": "are", "was": "were", "does": "do", "needs": "need", "requires": "require",
    "agrees": "agree",
    "meets": "meet", "intends": "intend", "receives": "receive", "takes": "take", "refuses": "refuse",
    "consents": "consent",
  ]

  /// "or plans to move": before "to" it is a verb.
  private static func wishing(_ tokens: [Token], at index: Int) -> String? {
    guard index + 1 < tokens.count, tokens[index + 1].lower == "to" else { return nil }
    return ["plans": "plan", "wishes": "wish", "wants": "want", "needs": "need"][tokens[index].lower]
  }

  /// The words with every verb of one person behind "and", "or", "but" or "who" said of several.
  static func pluralized(_ tokens: [Token]) -> [Token] {
    var tokens = Modals.softened(Nominals.verbal(tokens))
    for index in tokens.indices.dropFirst() {
      if tokens[index].lower == "be", ["and", "or", "but"].contains(tokens[index - 1].lower),
        index + 1 < tokens.count,
        VerbWords.adjectives.contains(tokens[index + 1].lower) || tokens[index + 1].lower.hasSuffix("ed"),
        !tokens[..<index].contains(where: { $0.lower == "to" || VerbNumber.modals.contains($0.lower) })
      {
        tokens[index] = Token("are", .word, spaced: tokens[index].spaced)
      }
      guard let plural = joined[tokens[index].lower] ?? wishing(tokens, at: index),
        ["and", "or", "but", "who", "they"].contains(tokens[index - 1].lower)
          || ["and", "or", "but", "who"].contains(index > 1 ? tokens[index - 2].lower : "")
            && ["not", "currently", "also", "either"].contains(tokens[index - 1].lower)
      else { continue }
      if tokens[index - 1].lower != "who",
        tokens[..<index].contains(where: { $0.lower == "which" || $0.lower == "that" })
      {
        continue
      }
      tokens[index] = Token(plural, .word, spaced: tokens[index].spaced)
    }
    return tokens
  }
}

/// Reads a criterion that is only a group of nouns ("History of X", "Severe liver disease") and gives it a verb.
enum NounPhraseReader {
  /// The whole criterion as a verb phrase; never nil for words that can be a group of nouns.
  static func read(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first, first.isWord || first.isNumber || first.kind == .sign || first.text == "("
    else { return nil }
    return special(tokens) ?? opening(tokens) ?? people(tokens) ?? plain(tokens)
  }

  /// Groups of nouns that a rule of their own knows.
  static func special(_ tokens: [Token]) -> [Part]? { AdequateRule.predicate(tokens) }

  /// "History of", "Use of", "Inability to": a noun that stands for a verb.
  static func opening(_ tokens: [Token]) -> [Part]? {
    var rest = tokens[...]
    var qualifiers: [String] = []
    while let word = rest.first?.lower, NounWords.qualifierWords.contains(word), qualifiers.count < 4 {
      if NounOpenings.find(Array(rest)) != nil { break }
      qualifiers.append(word)
      rest = rest.dropFirst()
    }
    guard let found = NounOpenings.find(Array(rest)) else { return nil }
    var after = Array(rest.dropFirst(found.length))
    if found.isAlone, !after.isEmpty { return nil }
    // "Written informed consent obtained from a parent": another sentence.
    if found.verb.hasPrefix("learn about"), let next = after.first {
      guard NounWords.consentTails.contains(next.lower),
        !after.contains(where: { NounWords.finite.contains($0.lower) })
      else { return nil }
      after = withoutJoining(after)
    }
    // "Suspicion of X being secondary to Y": the doubt is about the cause, not about X.
    if found.verb == "may have", after.contains(where: { ["secondary", "due", "caused"].contains($0.lower) })
    {
      return nil
    }
    if found.verb.hasSuffix("to live for") {
      while let word = after.first?.lower,
        ["is", "of", "are", ":", "time", "must", "be", "should", ",", "period"].contains(word)
      { after.removeFirst() }
      guard LimitReader.read(after, at: 0) != nil else { return nil }
    }
    guard let first = after.first, first.isWord || first.isNumber || first.kind == .sign || found.isWhole
    else {
      return after.isEmpty && found.isWhole ? said(found, qualifiers, [], tokens) : nil
    }
    if after.first.map({ [":", ";", ",", "or", "and"].contains($0.lower) }) == true, !found.isWhole {
      return nil
    }
    return said(found, qualifiers, after, tokens)
  }

  /// "Consent to participate in the trial": to join is said already.
  private static func withoutJoining(_ tokens: [Token]) -> [Token] {
    let words = tokens.lowers
    guard ["to", "for"].contains(words.first ?? ""), words.count > 1,
      ["participate", "participation", "join", "enter"].contains(words[1]),
      let study = words.prefix(7).firstIndex(where: { ["study", "trial", "research"].contains($0) })
    else { return tokens }
    return Array(tokens[(study + 1)...])
  }

  private static func said(
    _ found: NounOpenings.Found, _ qualifiers: [String], _ after: [Token], _ tokens: [Token]
  ) -> [Part]? {
    if found.isWhole, after.allSatisfy({ isSaidAgain($0) }) {
      return [.own(found.verb)]
    }
    if found.isHistory, qualifiers.isEmpty, let inner = NounOpenings.find(after), !inner.isHistory,
      inner.past.hasPrefix("have "), !inner.isWhole
    {
      if inner.past.hasPrefix("have not") { return [.own("have a history of"), .source(after)] }
      let rest = VerbPhraseReader.pluralized(Array(after.dropFirst(inner.length)))
      let verb = TimeWords.isPast(rest) ? inner.past : "have ever " + inner.past.dropFirst(5)
      return rest.isEmpty ? nil : [.own(verb), .source(rest)]
    }
    let past = TimeWords.isPast(after) || !Set(qualifiers).isDisjoint(with: ["prior", "previous", "past"])
    var verb = past ? found.past : found.verb
    if TimeWords.isPast(after), verb == "have ever had" { verb = "have had" }
    var tail: [Part] = []
    for qualifier in qualifiers {
      switch qualifier {
      case "a", "an", "the", "any": continue
      case "known":
        verb = verb.hasPrefix("are ") ? "are known to be " + verb.dropFirst(4) : "are known to " + verb
      case "prior", "previous", "past":
        if !TimeWords.isPast(after), !found.isHistory, isShort(after) { tail = [.own("before")] }
      case "current", "ongoing", "active":
        guard found.isWhole || isShort(after) else { return nil }
        if !past, !found.isWhole { tail = [.own("now")] }
      default: return nil
      }
    }
    if found.isHistory, qualifiers.contains("known") { verb = "are known to have had" }
    return [.own(verb)]
      + (after.isEmpty
        ? []
        : [
          found.takesNoun
            ? .noun(VerbPhraseReader.pluralized(after)) : .source(VerbPhraseReader.pluralized(after))
        ]) + tail
  }

  /// "(lactating) women" behind "pregnant or nursing": the same words once more, and who they speak of.
  private static func isSaidAgain(_ token: Token) -> Bool {
    SubjectReader.nouns.contains(token.lower)
      || ["(", ")", "lactating", "breastfeeding"].contains(token.lower)
  }

  /// Whether "before" behind the words belongs to all of them without doubt.
  private static func isShort(_ tokens: [Token]) -> Bool {
    tokens.count < 6 && !tokens.contains { ["and", "or", ",", "("].contains($0.lower) }
  }

  /// "Prisoners", "Healthy volunteers": nouns that are people.
  private static func people(_ tokens: [Token]) -> [Part]? {
    var index = 0
    while index < min(tokens.count, 4), tokens[index].isWord || tokens[index].text == "-",
      !NounWords.peopleNouns.contains(tokens[index].lower)
    {
      if FunctionWords.all.contains(tokens[index].lower),
        !["a", "an", "the", "or", "and"].contains(tokens[index].lower)
      {
        return nil
      }
      index += 1
    }
    guard index < tokens.count, NounWords.peopleNouns.contains(tokens[index].lower),
      !isRisky(tokens, head: 0..<0)
    else { return nil }
    return [.own("are"), .noun(tokens)]
  }

  /// "have" or "have had" and the words themselves.
  private static func plain(_ tokens: [Token]) -> [Part]? {
    if let said = WaitingTime.predicate(tokens) ?? NaiveWords.predicate(tokens) { return said }
    guard let head = headRange(tokens), !isRisky(tokens, head: head) else { return nil }
    let words = tokens[head].map(\.lower)
    let first = words.first ?? ""
    if ["no", "without"].contains(first) { return negative(tokens) }
    if ["planned", "scheduled", "anticipated", "intended"].contains(first), isEvent(words) {
      return [.own("plan to have"), .noun(Array(tokens.dropFirst()))]
    }
    // "Donor with a positive test": a donor is no thing that one has.
    if let last = words.last, ["donor", "donors"].contains(last), Set(words).isDisjoint(with: donorKinds) {
      return nil
    }
    if ["prior", "previous", "earlier"].contains(first), !words.contains("or"), !words.contains("and"),
      tokens.count > 1, tokens[1].isWord
    {
      let after = Array(tokens.dropFirst())
      guard !["to", "or", "and"].contains(after[0].lower) else { return nil }
      return [.own("have had"), .noun(after)]
        + (TimeWords.isPast(after) || !isShort(after) ? [] : [.own("before")])
    }
    if tokens.contains(where: { ["planned", "scheduled"].contains($0.lower) }) {
      return [.own("have"), .noun(tokens)]
    }
    if words.dropFirst().contains("no") { return nil }
    // "Uncontrolled conditions and previous surgery": only the second lies in the past.
    if let joiner = words.firstIndex(where: { ["and", "or"].contains($0) }),
      !isEvent(Array(words[..<joiner])),
      words[..<joiner].last.map(isSurelyThing) ?? false,
      isEvent(Array(words[joiner...])), !TimeWords.isPast(tokens)
    {
      return [.own("have or have had"), .noun(VerbPhraseReader.pluralized(tokens))]
    }
    let had =
      !words.contains("history") && isEvent(words)
      && !["current", "ongoing", "concurrent", "concomitant", "active", "need"].contains(first)
      || TimeWords.isPast(tokens) && !words.contains("history")
    // "Other co-existing cancers or cancers within 5 years": the first are there now.
    if had, TimeWords.isPast(tokens), tokens.contains(where: { present.contains($0.lower) }) {
      return [.own("have or have had"), .noun(VerbPhraseReader.pluralized(tokens))]
    }
    if had, !TimeWords.isPast(tokens), !words.contains(where: { NounWords.happenings.contains($0) }) {
      return [.own("have or have had"), .noun(VerbPhraseReader.pluralized(tokens))]
    }
    return [.own(had ? "have had" : "have"), .noun(VerbPhraseReader.pluralized(tokens))]
  }

  static func negative(_ tokens: [Token]) -> [Part]? {
    let rest = Array(tokens.dropFirst())
    guard let first = rest.first else { return nil }
    if tokens[0].lower == "without" { return [.own("do not have"), .noun(rest)] }
    var after = rest
    if ["prior", "previous"].contains(first.lower), rest.count > 1, rest[1].isWord {
      after = Array(rest.dropFirst())
      guard !["or", "and"].contains(after[0].lower) else { return [.own("have had no"), .source(rest)] }
      if ["history", "treatment", "therapy", "use"].contains(after[0].lower), after.count > 2 {
        if after[0].lower == "history", after[1].lower == "of" {
          return [.own("have never had"), .noun(Array(after.dropFirst(2)))]
        }
      }
      return [.own("have not had"), .noun(after)]
    }
    if first.lower == "history", rest.count > 2, rest[1].lower == "of" {
      let what = Array(rest.dropFirst(2))
      return [.own(TimeWords.isPast(what) ? "have not had" : "have never had"), .noun(what)]
    }
    if first.lower == "evidence", rest.count > 2, rest[1].lower == "of" {
      return [.own("have no signs of"), .source(Array(rest.dropFirst(2)))]
    }
    return [
      .own(TimeWords.isPast(rest) || isEvent(rest.prefix(3).map(\.lower)) ? "have had no" : "have no"),
      .source(rest),
    ]
  }

  private static func headRange(_ tokens: [Token]) -> Range<Int>? {
    let start = ComparatorReader.read(tokens, at: 0)?.length ?? 0
    if start == 0, let first = tokens.first, NounWords.notHeads.contains(first.lower), !first.isCapitals {
      return nil
    }
    let end =
      tokens.indices.dropFirst(start).first {
        NounWords.ends.contains(tokens[$0].lower) || tokens[$0].kind == .sign
      }
      ?? tokens.count
    return end > start ? start..<end : nil
  }

  /// Whether a finite verb stands among the words, so that they are no group of nouns.
  private static func isRisky(_ tokens: [Token], head: Range<Int>) -> Bool {
    if tokens[head].contains(where: {
      NounWords.finite.contains($0.lower) || SubjectReader.nouns.contains($0.lower)
    }) {
      return true
    }
    var depth = 0
    var relative = false
    for token in tokens {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      if token.text == ":" { return true }
      if [
        "that", "which", "who", "whom", "if", "unless", "where", "when", "whose", "because", "while", "as",
        "whether", "than",
        "provided",
      ].contains(token.lower) {
        relative = true
      }
      if NounWords.finite.contains(token.lower), !relative { return true }
    }
    return false
  }

  private static let present: Set<String> = [
    "existing", "coexisting", "concurrent", "concomitant", "current", "ongoing", "simultaneous",
  ]

  /// A donor of these kinds is one that a patient has.
  private static let donorKinds: Set<String> = [
    "related", "unrelated", "sibling", "matched", "mismatched", "suitable", "available", "haploidentical",
    "family", "compatible",
  ]

  private static func isSurelyThing(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ous")
      || ["disease", "disorder", "infection", "illness", "condition", "cancer", "anomaly"].contains(word)
  }

  private static func isEvent(_ words: [String]) -> Bool { words.contains { NounWords.events.contains($0) } }
}

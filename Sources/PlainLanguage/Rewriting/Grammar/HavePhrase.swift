/// A clause that begins with a form of "have".
enum HavePhrase {
  static func have(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    let isParticiple =
      first.lower.hasSuffix("ed") && first.lower != "failed"
      && behindParticiples.contains(rest.dropFirst().first?.lower ?? "")
    if isParticiple || ["previously", "recently"].contains(first.lower) && rest.count > 1 && isPast(rest[1]) {
      return [.own("have"), .source(PluralVerbs.pluralized(rest))]
    }
    if ["not", "never", "been", "had", "to", "ever", "also", "already"].contains(first.lower) || isPast(first)
    {
      return [.own("have"), .source(PluralVerbs.pluralized(rest))]
    }
    if first.lower == "failed", let said = FailedTreatment.predicate(Array(rest.dropFirst())) { return said }
    if first.lower == "ecog" || first.lower == "adequate", let rule = NounPhraseReader.special(rest) {
      return rule
    }
    return NounPhraseReader.opening(rest) ?? LabRule.predicate(rest) ?? [
      .own("have"), .noun(PluralVerbs.pluralized(rest)),
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

  static func had(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if isPast(first) || ["not", "been"].contains(first.lower) {
      return [.own("have"), .source(PluralVerbs.pluralized(rest))]
    }
    return [.own("have had"), .noun(PluralVerbs.pluralized(rest))]
  }
}

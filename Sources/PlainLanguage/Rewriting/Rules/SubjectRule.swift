/// A sentence that begins with whom it is about: "Female patients who are pregnant", "Patient must have X".
enum SubjectRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard let found = SubjectReader.read(clause.tokens) else { return nil }
    if found.rest.isEmpty, let whole = NounPhraseReader.opening(clause.tokens) { return Draft(whole) }
    guard let said = said(found, clause) else { return nil }
    return SubjectQualifier.qualified(said, found, clause).map { Draft($0) }
  }

  private static func said(_ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    let rest = found.rest
    if found.link == .with || found.link == .who || found.link == .aged || found.link == .participle,
      PermissionWords.isVerdict(rest.lowers)
    {
      return nil
    }
    switch found.link {
    case .with:
      guard !rest.isEmpty, !MainVerb.stands(in: rest) else {
        return ConditionalSubject.ofThoseWith(rest, clause)
      }
      return NounPhraseReader.opening(rest) ?? LabRule.predicate(rest) ?? AdequateRule.predicate(rest)
        ?? have(rest)
    case .without:
      return MainVerb.stands(in: rest) ? nil : [.own("do not have"), .noun(PluralVerbs.pluralized(rest))]
    case .who:
      return MainVerb.stands(in: Array(rest.dropFirst()))
        ? ConditionalSubject.ofThoseWith(rest, clause, verb: "who") : relative(rest)
    case .verb: return verb(rest, clause)
    case .aged: return AgeRule.predicate(rest) ?? [.own("are"), .source(rest)]
    case .participle:
      return MainVerb.stands(in: rest) ? nil : VerbPhraseReader.read(rest) ?? [.own("are"), .source(rest)]
    case .of:
      return MainVerb.stands(in: rest)
        ? ConditionalSubject.ofSuch(clause)
        : [.own("are"), .source(SubjectReader.withoutLead(clause.tokens))]
    case .whose: return nil
    case .nothing: return bare(found, clause)
    }
  }

  private static func have(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first, first.isWord || first.isNumber || first.kind == .sign else { return nil }
    let past = TimeWords.isPast(rest)
    if case .some(let parts) = NounPhraseReader.read(rest) { return parts }
    return [.own(past ? "have had" : "have"), .noun(PluralVerbs.pluralized(rest))]
  }

  static func relative(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if first.text == "," { return nil }
    return VerbPhraseReader.read(rest)
      ?? (first.lower.hasSuffix("s") ? nil : [.source(PluralVerbs.pluralized(rest))])
  }

  private static func verb(_ rest: [Token], _ clause: Clause) -> [Part]? {
    let words = rest.lowers
    if PermissionWords.isVerdict(words) { return nil }
    return VerbPhraseReader.read(rest)
  }

  private static func bare(_ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    if found.rest.isEmpty {
      let isOne = ["patient", "subject", "participant"].contains(found.noun) && !found.modifiers.isEmpty
      let noun = Token(isOne ? "patients" : found.noun, .word, spaced: true)
      return [.own("are"), .noun(found.modifiers + [noun])]
    }
    if let age = AgeRule.predicate(found.rest) { return age }
    if ["candidate", "candidates", "volunteer", "volunteers"].contains(found.noun),
      found.rest.first?.lower == "for", !MainVerb.stands(in: found.rest)
    {
      return [.own("are"), .noun(SubjectReader.withoutLead(clause.tokens))]
    }
    if let first = found.rest.first, found.modifiers.isEmpty,
      ["(", "over", "under", "older", "younger", "between", "≥", ">", "<", "≤"].contains(first.lower),
      !MainVerb.stands(in: found.rest)
    {
      return [.own("are"), .source([Token(found.noun, .word, spaced: true)] + found.rest)]
    }
    return nil
  }
}

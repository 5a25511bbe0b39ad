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
      if let both = withAndWho(rest) ?? withAndDoing(rest) { return both }
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
      return MainVerb.stands(in: rest) ? ConditionalSubject.ofSuch(clause) : such(clause.tokens)
    case .whose: return nil
    case .nothing: return bare(found, clause)
    }
  }

  /// "Patients with asthma who smoke": they have asthma and smoke.
  private static func withAndWho(_ rest: [Token]) -> [Part]? {
    guard let who = rest.firstIndex(where: { $0.lower == "who" }), who > 0, rest.count > who + 1 else {
      return nil
    }
    let joiner = ["or", "and"].contains(rest[who - 1].lower) ? rest[who - 1].lower : nil
    let thing = Array(rest[..<(joiner != nil || rest[who - 1].text == "," ? who - 1 : who)])
    let after = Array(rest[(who + 1)...])
    guard let last = thing.last, last.isWord, !people.contains(last.lower),
      !SubjectReader.nouns.contains(last.lower),
      !thing.contains(where: { ["(", "that", "which", "if", "unless", "except", "than"].contains($0.lower) }),
      !MainVerb.stands(in: thing), !MainVerb.stands(in: Array(after.dropFirst())),
      !after.contains(where: { $0.lower == "who" }), let first = have(thing), let second = relative(after)
    else { return nil }
    return first + [.own(joiner ?? "and")] + second
  }

  /// "Adults with leukemia undergoing a transplant": they have leukemia and are having a transplant.
  private static func withAndDoing(_ rest: [Token]) -> [Part]? {
    guard let doing = rest.firstIndex(where: { ["undergoing", "receiving", "taking"].contains($0.lower) }),
      doing > 0,
      rest.count > doing + 1
    else { return nil }
    let thing = Array(rest[..<doing])
    let stops: Set<String> = [
      ",", "(", "and", "or", "that", "which", "if", "unless", "except", "than", "who", "not", "already",
    ]
    guard let last = thing.last, last.isWord, !last.lower.hasSuffix("ly"), !people.contains(last.lower),
      !thing.contains(where: { stops.contains($0.lower) }), !MainVerb.stands(in: rest),
      let first = have(thing),
      let second = VerbPhraseReader.read(Array(rest[doing...]))
    else { return nil }
    return first + [.own("and")] + second
  }

  /// Other people, of whom "who" speaks then.
  private static let people: Set<String> = [
    "relative", "relatives", "partner", "partners", "child", "mother", "mothers", "father", "sibling",
    "siblings", "parent", "parents", "donor", "donors", "caregiver", "caregivers", "spouse", "member",
    "members", "physician", "doctor",
  ]

  /// "Women of childbearing potential who smoke": they are such, and they smoke.
  private static func such(_ tokens: [Token]) -> [Part] {
    let people = SubjectReader.anyOf(SubjectReader.withoutLead(tokens))
    guard let who = people.firstIndex(where: { $0.lower == "who" }), who > 2,
      !people[..<who].contains(where: { [",", "("].contains($0.text) }),
      let said = relative(Array(people[(who + 1)...]))
    else { return [.own("are"), .source(people)] }
    return [.own("are"), .source(Array(people[..<who])), .own("and")] + said
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

  /// "Age-matched healthy participant": what kind of people they are.
  private static func alone(_ found: SubjectReader.Found) -> [Part] {
    let isOne = ["patient", "subject", "participant"].contains(found.noun) && !found.modifiers.isEmpty
    let described =
      found.modifiers.last.map(Coordination.isAdjective) ?? false || found.modifiers.last?.lower == "healthy"
    let noun = isOne ? described ? "people" : "patients" : found.noun
    return [.own("are"), .noun(found.modifiers + [Token(noun, .word, spaced: true)])]
  }

  private static func bare(_ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    if found.rest.isEmpty {
      return DiseasePeople.predicate(found) ?? alone(found)
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

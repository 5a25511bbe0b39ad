/// A sentence that begins with whom it is about: "Female patients who are pregnant", "Patient must have X".
enum SubjectRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    guard let found = SubjectReader.read(clause.tokens) else { return nil }
    if found.rest.isEmpty, let whole = NounPhraseReader.opening(clause.tokens) { return Draft(whole) }
    guard let said = said(found, clause) else { return nil }
    return qualified(said, found, clause).map { Draft($0) }
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
      guard !rest.isEmpty, !hasMainVerb(rest) else { return conditional(rest, clause) }
      return NounPhraseReader.opening(rest) ?? LabRule.predicate(rest) ?? AdequateRule.predicate(rest)
        ?? have(rest)
    case .without:
      return hasMainVerb(rest) ? nil : [.own("do not have"), .noun(VerbPhraseReader.pluralized(rest))]
    case .who:
      return hasMainVerb(Array(rest.dropFirst())) ? conditional(rest, clause, verb: "who") : relative(rest)
    case .verb: return verb(rest, clause)
    case .aged: return AgeRule.predicate(rest) ?? [.own("are"), .source(rest)]
    case .participle:
      return hasMainVerb(rest) ? nil : VerbPhraseReader.read(rest) ?? [.own("are"), .source(rest)]
    case .of:
      return hasMainVerb(rest)
        ? conditionalOf(found, clause) : [.own("are"), .source(SubjectReader.withoutLead(clause.tokens))]
    case .whose: return nil
    case .nothing: return bare(found, clause)
    }
  }

  private static func have(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first, first.isWord || first.isNumber || first.kind == .sign else { return nil }
    let past = TimeWords.isPast(rest)
    if case .some(let parts) = NounPhraseReader.read(rest) { return parts }
    return [.own(past ? "have had" : "have"), .noun(VerbPhraseReader.pluralized(rest))]
  }

  private static func relative(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    if first.text == "," { return nil }
    return VerbPhraseReader.read(rest)
      ?? (first.lower.hasSuffix("s") ? nil : [.source(VerbPhraseReader.pluralized(rest))])
  }

  private static func verb(_ rest: [Token], _ clause: Clause) -> [Part]? {
    let words = rest.lowers
    if PermissionWords.isVerdict(words) { return nil }
    return VerbPhraseReader.read(rest)
  }

  /// "Patients with X must have Y": Y holds for those with X.
  private static func conditional(_ rest: [Token], _ clause: Clause, verb: String = "have") -> [Part]? {
    guard clause.polarity == .must, let main = mainVerb(rest), main > 0 else { return nil }
    guard !PermissionWords.isVerdict(Array(rest[main...]).lowers),
      let said = VerbPhraseReader.read(Array(rest[main...]))
    else { return nil }
    let condition = Array(rest[..<main])
    guard !condition.contains(where: { $0.text == "(" || $0.text == ")" }), condition.count < 16 else {
      return nil
    }
    if verb == "have" { return said + [.own(", if {they} have"), .noun(condition)] }
    guard let inner = relative(condition) else { return nil }
    return said + [.own(", if {they}")] + inner
  }

  /// "Women of childbearing potential must X": X holds for those who are such.
  private static func conditionalOf(_ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    guard clause.polarity == .must, let main = mainVerb(clause.tokens), main < 14,
      !PermissionWords.isVerdict(clause.tokens.lowers),
      let said = VerbPhraseReader.read(Array(clause.tokens[main...]))
    else { return nil }
    let who = SubjectReader.withoutLead(Array(clause.tokens[..<main]))
    return said + [.own(", if {they} are"), .source(who)]
  }

  /// Where the verb of the main sentence stands, behind what tells of whom it speaks.
  private static func mainVerb(_ tokens: [Token]) -> Int? {
    tokens.indices.first { ["must", "should", "shall"].contains(tokens[$0].lower) }
  }

  private static func bare(_ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    if found.rest.isEmpty {
      let isOne = ["patient", "subject", "participant"].contains(found.noun) && !found.modifiers.isEmpty
      let noun = Token(isOne ? "patients" : found.noun, .word, spaced: true)
      return [.own("are"), .noun(found.modifiers + [noun])]
    }
    if let age = AgeRule.predicate(found.rest) { return age }
    if ["candidate", "candidates", "volunteer", "volunteers"].contains(found.noun),
      found.rest.first?.lower == "for", !hasMainVerb(found.rest)
    {
      return [.own("are"), .noun(SubjectReader.withoutLead(clause.tokens))]
    }
    if let first = found.rest.first, found.modifiers.isEmpty,
      ["(", "over", "under", "older", "younger", "between", "≥", ">", "<", "≤"].contains(first.lower),
      !hasMainVerb(found.rest)
    {
      return [.own("are"), .source([Token(found.noun, .word, spaced: true)] + found.rest)]
    }
    return nil
  }

  /// A verb of the main sentence after a relative or a group of nouns: the reading would be another.
  private static func hasMainVerb(_ tokens: [Token]) -> Bool {
    var depth = 0
    var relative = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      if [
        "that", "which", "who", "whom", "if", "unless", "where", "when", "whose", "because", "as", "while",
        "until", "provided",
      ].contains(token.lower) {
        relative += 1
      }
      if ["must", "should", "shall"].contains(token.lower),
        !tokens[..<index].contains(where: { ["unless", "if", "that", "which"].contains($0.lower) })
      {
        return true
      }
      if ["will", "may", "can", "is", "are", "cannot", "have", "has", "had", "was", "were"].contains(
        token.lower), relative == 0, index > 0,
        !["and", "or", "but", ",", "to", "not", "/"].contains(tokens[index - 1].lower)
      {
        return true
      }
    }
    return false
  }

  /// What the words before and the noun itself say: women, adults, diabetics.
  private static func qualified(_ said: [Part], _ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    if found.link == .nothing, found.modifiers.isEmpty { return said }
    if found.rest.isEmpty { return said }
    let noun = neutral.contains(found.noun) ? [] : [Token(found.noun, .word, spaced: true)]
    var words = found.modifiers + noun
    words = words.filter { !neutralModifiers.contains($0.lower) }
    guard !words.isEmpty, found.link != .of else { return said }
    let sex = sexWords(words)
    if words.lowers == ["male", "or", "female"] || words.lowers == ["male", "and", "female"]
      || Set(words.lowers) == ["men", "women", "and"]
      || Set(words.lowers) == ["males", "females", "and"] || Set(words.lowers) == ["men", "women", "or"]
      || Set(words.lowers) == ["males", "females", "or"]
      || words.lowers == ["male", "/", "female"]
    {
      return said + [.own(", male or female")]
    }
    let full = found.modifiers + [Token(found.noun, .word, spaced: true)]
    if let sex, clause.polarity == .must, found.link == .verb {
      return said + [.own(", if {they} are \(sex)")]
    }
    if let sex, clause.polarity == .must, found.link == .who, aboutPromise(said) {
      return said + [.own(", if {they} are \(sex)")]
    }
    if clause.polarity == .must, found.link == .verb || hasCondition(said) { return nil }
    if sex != nil, clause.polarity == .mustNot, aboutPregnancy(said) { return said }
    if noun.isEmpty, let people = PeopleGroups.nouns(found.modifiers) {
      return [.own("are"), .source(people), .own("and")] + said
    }
    return [
      .own("are"), .source(noun.isEmpty && isAdjectives(found.modifiers) ? found.modifiers : full),
      .own("and"),
    ] + said
  }

  /// "Women who agree to use birth control": the promise is asked of women, being a woman is not.
  private static func aboutPromise(_ said: [Part]) -> Bool {
    switch said.first {
    case .own(let text)?: ["agree", "are willing", "use", "are using"].contains { text.hasPrefix($0) }
    case .source(let tokens)?, .noun(let tokens)?:
      ["agree", "use", "consent"].contains(tokens.first?.lower ?? "")
    case nil: false
    }
  }

  private static func hasCondition(_ said: [Part]) -> Bool {
    said.contains { if case .own(let text) = $0 { text.hasPrefix(", if") } else { false } }
  }

  /// Only a woman can be pregnant: the sex need not be said again.
  private static func aboutPregnancy(_ said: [Part]) -> Bool {
    var words: [String] = []
    for part in said {
      if case .own(let text) = part { words.append(text.lowercased()) }
      words += part.tokens.lowers
    }
    let text = words.joined(separator: " ")
    return ["pregnant", "breastfeeding", "breast", "lactating", "nursing"].contains {
      text.hasPrefix($0) || text.hasPrefix("are " + $0)
    }
  }

  private static func isAdjectives(_ tokens: [Token]) -> Bool {
    tokens.allSatisfy {
      VerbWords.adjectives.contains($0.lower)
        || ["male", "female", "or", "and", "healthy", "obese"].contains($0.lower)
    }
  }

  private static func sexWords(_ words: [Token]) -> String? {
    switch words.lowers {
    case ["wocbp"]: "able to get pregnant"
    case ["women"], ["female"], ["females"], ["woman"], ["female", "women"]: "female"
    case ["men"], ["male"], ["males"], ["man"]: "male"
    default: nil
    }
  }

  private static let neutral: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individual", "individuals",
    "person",
    "persons", "people", "candidate", "candidates", "pts", "pt", "recipients", "those", "anyone",
    "respondents", "cases",
  ]
  private static let neutralModifiers: Set<String> = [
    "eligible", "enrolled", "study", "all", "potential", "prospective",
  ]
}

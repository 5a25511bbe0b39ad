/// The words before the noun of a subject and the noun itself: "Female patients with X" are female and have X.
enum SubjectQualifier {
  /// What the words before and the noun itself say: women, adults, diabetics.
  static func qualified(_ said: [Part], _ found: SubjectReader.Found, _ clause: Clause) -> [Part]? {
    if found.link == .nothing, found.modifiers.isEmpty { return said }
    if found.rest.isEmpty { return said }
    let noun = neutral.contains(found.noun) ? [] : [Token(found.noun, .word, spaced: true)]
    var words = found.modifiers + noun
    words = words.filter { !neutralModifiers.contains($0.lower) }
    guard !words.isEmpty, found.link != .of else { return said }
    let sex = sexWords(words)
    if namesBothSexes(words.lowers) { return said + [.own(", male or female")] }
    // "Patients/parents unwilling to …": whoever of them.
    if found.modifiers.contains(where: { $0.text == "/" }),
      ["parents", "guardians", "caregivers"].contains(found.noun)
    {
      return nil
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

  private static func namesBothSexes(_ words: [String]) -> Bool {
    words.count == 3 && ["and", "or", "/"].contains(words[1])
      && [["male", "female"], ["men", "women"], ["males", "females"]].contains {
        Set($0) == [words[0], words[2]]
      }
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

/// A long criterion with several verbs of its own ("has X or is receiving Y"): each becomes an item.
enum VerbAlternatives {
  /// The parts as items; nil where a verb may belong to a clause inside, or for words that are short enough.
  static func draft(_ tokens: [Token], _ criterion: Criterion, _ plan: DraftPlan, _ asNoun: Bool) -> Draft? {
    guard plan == .examplesApart, !asNoun, criterion.kind == .rule, criterion.children.isEmpty,
      !PermissionWords.isVerdict(tokens.lowers)
    else { return nil }
    let parts = parts(tokens, joiner: criterion.polarity == .must ? "and" : "or")
    guard parts.count > 1 else { return nil }
    var draft = Draft([.own(criterion.polarity == .must ? "fit all of these" : "fit any of these")])
    for part in parts {
      guard let item = CriterionReader.single(part, criterion, .withoutItems, false),
        item.form == .verbPhrase,
        item.items.isEmpty, !beginsAsSentence(item), !hasCondition(item), hasOneVerb(part)
      else { return nil }
      draft.items.append(item.lead)
      draft.after += item.after
    }
    return draft.after.count < 2 ? draft : nil
  }

  /// The words cut where the joining word stands before a verb of the same subject.
  private static func parts(_ tokens: [Token], joiner: String) -> [[Token]] {
    guard !hasOtherVerb(tokens) else { return [] }
    var parts: [[Token]] = [[]]
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if ["(", "["].contains(token.text) { depth += 1 }
      if [")", "]"].contains(token.text) { depth -= 1 }
      if depth == 0, token.lower == joiner, index + 2 < tokens.count, index > 2,
        beginsVerb(tokens, at: index + 1), (parts.last?.count ?? 0) > 3,
        !verbs.contains(tokens[index - 1].lower), !["and", "or", "/"].contains(tokens[index - 1].lower),
        !isParticiple(tokens[index - 1])
      {
        while parts[parts.count - 1].last?.text == "," { parts[parts.count - 1].removeLast() }
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }

  /// "Have received or are receiving X": both verbs have one object.
  private static func isParticiple(_ token: Token) -> Bool {
    VerbWords.pastVerbs[token.lower] != nil || VerbWords.passives.contains(token.lower)
      || ["ed", "ing", "ly"].contains { token.lower.hasSuffix($0) }
      || ["had", "been", "taken"].contains(token.lower)
  }

  private static let neutral: Set<String> = [
    "patient", "patients", "subject", "subjects", "participant", "participants", "individual", "individuals",
    "they",
  ]

  private static func beginsVerb(_ tokens: [Token], at index: Int) -> Bool {
    verbs.contains(tokens[index].lower)
      || tokens[index].lower == "must" && verbs.contains(tokens[index + 1].lower)
  }

  /// "A disease that is active or has spread": the verbs may belong to the clause inside.
  private static func hasOtherVerb(_ tokens: [Token]) -> Bool {
    let subject = SubjectReader.read(tokens)
    // "Female patients who …": the second part would lose who they are.
    if let subject, !subject.modifiers.isEmpty || !neutral.contains(subject.noun) { return true }
    let start = subject?.link == .who ? tokens.count - (subject?.rest.count ?? 0) : 0
    return tokens[start...].contains { inner.contains($0.lower) }
  }

  /// ", if they are female": the next part would lose it.
  private static func hasCondition(_ draft: Draft) -> Bool {
    draft.lead.contains { if case .own(let text) = $0 { text.hasPrefix(", if") } else { false } }
  }

  /// "Who had surgery had less than 14 days": a second verb belongs to another sentence.
  private static func hasOneVerb(_ part: [Token]) -> Bool {
    var depth = 0
    var count = 0
    for token in part {
      if ["(", "["].contains(token.text) { depth += 1 }
      if [")", "]"].contains(token.text) { depth -= 1 }
      if depth == 0, verbs.contains(token.lower), token.lower != "be" { count += 1 }
    }
    return count < 2
  }

  private static func beginsAsSentence(_ draft: Draft) -> Bool {
    if case .own(let text)? = draft.lead.first { return text.first?.isUppercase == true }
    return false
  }

  private static let verbs: Set<String> = [
    "is", "are", "has", "have", "was", "were", "requires", "require", "had", "be", "agree", "agrees",
  ]
  private static let inner: Set<String> = [
    "that", "which", "who", "whom", "whose", "if", "unless", "except", "when", "where", "because", "not",
    "no",
    "without", "either", "both", "neither", "other", "whether",
  ]
}

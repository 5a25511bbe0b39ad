/// Words that share a noun: in "unresectable or metastatic disease" both adjectives belong to "disease".
enum Coordination {
  /// Whether an adjective before "or" needs the noun that the wording would replace with other words.
  static func sharesNoun(_ match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    let kind = match.wording.kind
    let next = index + match.length
    if next + 1 < tokens.count, ["or", "and", "/"].contains(tokens[next].lower),
      [.thing, .things, .stuff].contains(kind) || match.wording.to.contains(" "),
      isAdjective(tokens[next - 1]), isAdjective(tokens[next + 1])
    {
      return true
    }
    // "Neurological and/or pain assessment": "brain or nerve" would mix with the words that follow.
    if kind == .quality, next < tokens.count, ["or", "and", "/"].contains(tokens[next].lower),
      match.wording.to.contains(" or ") || match.wording.to.contains(" and ")
    {
      return true
    }
    if SharedHead.isMissing(from: match, tokens, at: index) { return true }
    if index > 1, SharedHead.stands(behind: match, tokens, at: index) { return true }
    guard index > 1, ["or", "and", "/", ","].contains(tokens[index - 1].lower) else { return false }
    let isMoved = kind == .quality && match.wording.to.hasPrefix("that ")
    if isMoved, tokens[index - 1].text == "/" { return true }
    guard isMoved || match.length > 1 && [.thing, .things, .stuff, .phrase].contains(kind) else {
      return false
    }
    var before = index - 2
    while before > 0, [",", "/", "and", "or"].contains(tokens[before].lower) { before -= 1 }
    // "histologically- or cytologically-confirmed", "cytologically or histologically proven".
    if tokens[before].text == "-" || tokens[before].lower.hasSuffix("ally") { return true }
    return isAdjective(tokens[before]) && !isAdjective(tokens[index + match.length - 1])
      || isMoved && isAdjective(tokens[before])
  }

  /// Whether words end in an adjective, as "locally advanced" before a bracket does: nothing could follow it there.
  static func endsWithoutNoun(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.last.map {
      isAdjective($0) || ["advanced", "untreated", "diagnosed", "confirmed"].contains($0.lower)
    }
      ?? false
  }

  private static let plainAdjectives: Set<String> = [
    "male", "female", "adult", "young", "advanced", "acute", "severe", "benign", "mild", "moderate", "late",
    "early",
    "minor", "major", "uncontrolled", "treated", "untreated", "suspected", "impaired", "recent", "serious",
    "endocrine", "psychotic", "recurrent",
    "stable",
  ]

  /// Whether a word only tells of a noun that follows.
  static func isAdjective(_ token: Token) -> Bool {
    guard token.isWord, token.lower.count > 3 else { return false }
    if plainAdjectives.contains(token.lower) { return true }
    return endings.contains { token.lower.hasSuffix($0) } && !nouns.contains(token.lower)
  }

  private static let endings = ["ic", "al", "able", "ible", "ive", "ous", "ar", "ary", "ent", "ant", "oid"]
  private static let nouns: Set<String> = [
    "hospital", "trial", "clinic", "patient", "arrest", "implant", "transplant", "antibiotic", "treatment",
    "assessment", "parent", "consent", "accident", "impairment", "involvement", "event", "withdrawal",
    "approval",
    "animal", "individual", "material", "journal", "removal", "traffic", "topic", "cancer", "calendar",
    "diary",
    "medicament", "adolescent", "agent", "adjuvant", "infant", "inhabitant", "participant", "refusal",
    "ligament",
    "vegetable", "variable", "table", "enrollment", "enrolment", "equipment", "entrapment", "summary",
    "ovary",
  ]
}

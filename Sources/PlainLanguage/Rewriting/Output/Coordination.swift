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
    guard index > 1, ["or", "and", "/", ","].contains(tokens[index - 1].lower) else { return false }
    let isMoved = kind == .quality && match.wording.to.hasPrefix("that ")
    if isMoved, tokens[index - 1].text == "/" { return true }
    if sharesHead(match, tokens, at: index) { return true }
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

  /// "Neuropathy, brain, or leptomeningeal involvement": the last noun belongs to the words before "or" too.
  private static func sharesHead(_ match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    guard match.length > 1, heads.contains(tokens[index + match.length - 1].lower),
      !tokens[index..<index + match.length].contains(where: { FunctionWords.all.contains($0.lower) }),
      !match.wording.to.hasSuffix(tokens[index + match.length - 1].lower)
    else { return false }
    var last = index - 2
    while last > 0, [",", "/", "and", "or"].contains(tokens[last].lower) { last -= 1 }
    return last >= 0 && headless.contains(tokens[last].lower)
  }

  /// Nouns that stand once behind several others.
  private static let heads: Set<String> = [
    "involvement", "disorder", "disorders", "disease", "diseases", "impairment", "impairments", "dysfunction",
    "insufficiency", "failure", "function", "metastases", "metastasis", "infection", "infections", "abuse",
    "use", "dependence", "dependency", "misuse", "addiction", "surgery", "cancer", "cancers", "tumor",
    "tumors", "lesion", "lesions", "toxicity", "abnormality", "abnormalities", "illness", "injury", "test",
    "tests", "therapy", "treatment", "level", "levels", "count", "counts", "transplant", "transplantation",
  ]
  /// Nouns that tell of another noun when they stand before "or".
  private static let headless: Set<String> = [
    "brain", "lung", "liver", "heart", "kidney", "bone", "breast", "skin", "spine", "colon", "prostate",
    "thyroid", "bladder", "stomach", "nerve", "muscle", "blood", "marrow", "substance", "alcohol", "drug",
    "opioid", "cannabis", "nicotine", "tobacco", "cocaine", "mood", "anxiety", "personality", "eating",
    "sleep", "cord", "node", "tissue", "joint", "head", "neck", "organ", "cell", "cns",
  ]

  /// Whether words end in an adjective, as "locally advanced" before a bracket does: nothing could follow it there.
  static func endsWithoutNoun(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.last.map {
      isAdjective($0) || ["advanced", "untreated", "diagnosed", "confirmed"].contains($0.lower)
    }
      ?? false
  }

  /// How many tokens behind a wording only say its noun again ("MRI scan of the brain" before "scan").
  static func saidAgain(_ piece: Piece, _ tokens: [Token], after end: Int) -> Int {
    guard end < tokens.count, [.thing, .things, .stuff].contains(piece.kind) else { return 0 }
    // "antidepressant medication" where "antidepressant" alone is "medicine for depression".
    let isMedicine = ["medicine ", "medicines ", "drug ", "drugs "].contains { piece.text.hasPrefix($0) }
    if isMedicine, medicines.contains(tokens[end].lower) { return 1 }
    guard repeatable.contains(tokens[end].lower)
    else { return 0 }
    let noun = tokens[end].lower.hasSuffix("s") ? String(tokens[end].lower.dropLast()) : tokens[end].lower
    return piece.text.split(separator: " ").contains { $0 == noun || $0 == noun + "s" } ? 1 : 0
  }

  /// Whether a noun follows that the long words of a wording could not stand before ("pinched nerve in the spine pain").
  static func isAdjunct(_ piece: Piece, _ match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool
  {
    let next = index + match.length
    if piece.text.hasPrefix("how "), index > 0, tokens[index - 1].isWord,
      isAdjective(tokens[index - 1])
        || tokens[index - 1].lower.hasSuffix("ed")
    {
      return true
    }
    // "will prospectively undergo": several words cannot stand between a modal and its verb.
    if index > 0, match.length == 1, tokens[index].lower.hasSuffix("ly"), piece.text.contains(" "),
      VerbNumber.modals.contains(tokens[index - 1].lower)
    {
      return true
    }
    // "The randomized period": "put into groups by chance" is no adjective.
    if match.wording.kind == .phrase, match.length == 1, tokens[index].lower.hasSuffix("ed"),
      next < tokens.count, isPlainNoun(tokens[next]),
      piece.text.contains(" by ") || piece.text.contains(" into ")
    {
      return true
    }
    // "Drug compliance", "ambulatory aids": an -ing form or "able to" would be read with the wrong word.
    let lead = String(piece.text.prefix { $0 != " " })
    if processes.contains(lead), match.length == 1, !tokens[index].lower.hasSuffix("ing"), index > 0,
      tokens[index - 1].isWord, !tokens[index - 1].isCapitals,
      !FunctionWords.all.contains(tokens[index - 1].lower),
      match.wording.kind != .action, !isAdjective(tokens[index - 1])
    {
      return true
    }
    guard next < tokens.count, isPlainNoun(tokens[next]), saidAgain(piece, tokens, after: next) == 0,
      !FunctionWords.all.contains(tokens[next - 1].lower)
    else { return false }
    let words = piece.text.split(separator: " ").map(String.init)
    switch match.wording.kind {
    // Long words can often go behind the noun (see `NounGroup`); a bracket cannot.
    case .thing, .stuff, .things: return words.contains { $0.hasPrefix("(") }
    case .phrase:
      return ["how", "able", "not", "with", "as"].contains(words[0]) || words.dropFirst().contains("that")
    case .quality: return ["able", "not", "with"].contains(words[0])
    case .action, .name: return false
    }
  }

  /// A noun that is nothing else: no verb, no small word, no word that may follow a noun by itself.
  private static func isPlainNoun(_ token: Token) -> Bool {
    guard token.isWord, !token.isCapitals, token.lower.count > 3, !FunctionWords.all.contains(token.lower),
      !["ed", "ing", "ly", "al", "ic", "ive", "ous"].contains(where: { token.lower.hasSuffix($0) })
    else { return false }
    return VerbNumber.plurals[token.lower] == nil && !VerbNumber.bases.contains(token.lower)
      && !VerbNumber.modals.contains(token.lower) && !followers.contains(token.lower)
  }

  private static let medicines: Set<String> = [
    "medication", "medications", "drug", "drugs", "agent", "agents", "medicine", "medicines",
  ]
  private static let processes: Set<String> = [
    "following", "taking", "getting", "giving", "checking", "stopping", "joining", "reading", "being",
  ]
  private static let followers: Set<String> = [
    "grade", "stage", "type", "class", "prior", "present", "alone", "resistant", "naive", "free", "stable",
    "unless",
    "secondary", "once", "twice", "three", "four", "five", "more", "less", "greater", "older", "younger",
    "higher",
    "lower", "equal", "subsequent", "such", "even", "still", "well", "also", "ever", "here", "unresponsive",
    "intolerant", "eligible", "available", "likely", "unlikely", "severe", "today", "again", "refractory",
    "plus",
    "minus", "versus", "post", "then", "what", "since", "given", "taken", "known", "shown", "seen", "came",
    "made",
    "began", "went", "last", "next", "years", "months", "weeks", "days", "least", "most", "respond",
    "require",
  ]

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
  private static let repeatable: Set<String> = [
    "scan", "scans", "test", "tests", "surgery", "disease", "diseases", "medicine", "illness", "treatment",
  ]
}

/// Words for people: a page speaks of people, and to its reader, never of subjects.
enum PersonWords {
  /// The plain words and how many tokens they stand for, or nil.
  static func read(_ tokens: [Token], at start: Int, _ context: WriterContext) -> (
    words: String, length: Int
  )? {
    if let pronoun = pronoun(tokens, at: start, context) { return pronoun }
    let lower = tokens[start].lower
    if let words = he(tokens, at: start, context) { return words }
    if plurals.contains(lower), !isCompound(tokens, at: start) {
      return (hasNounBefore(tokens, at: start) ? "patients" : "people", 1)
    }
    if pluralPossessives.contains(lower) { return (context.voice.possessive, 1) }
    if determined(tokens, at: start) { return one(tokens, at: start, context) }
    return nil
  }

  /// Whether a word is one of those that this type says.
  static func isPerson(_ word: String) -> Bool {
    ["patient", "patients", "participant", "participants", "subject", "subjects"].contains(word)
  }

  private static func pronoun(_ tokens: [Token], at start: Int, _ context: WriterContext) -> (String, Int)? {
    let next = tokens[start...].prefix(3).map(\.lower)
    guard next.count == 3, ["or", "/"].contains(next[1]) else { return nil }
    switch (next[0], next[2]) {
    case ("he", "she"), ("she", "he"), ("s", "he"): return (context.voice.pronoun, 3)
    case ("his", "her"), ("her", "his"), ("his", "hers"): return (context.voice.possessive, 3)
    case ("him", "her"), ("her", "him"): return (context.objectPronoun, 3)
    case ("himself", "herself"), ("herself", "himself"):
      return (context.voice == .you ? "yourself" : "themselves", 3)
    default: return nil
    }
  }

  /// "He will": one person of the trial, spoken of as the page does.
  private static func he(_ tokens: [Token], at start: Int, _ context: WriterContext) -> (String, Int)? {
    guard ["he", "she"].contains(tokens[start].lower), start + 1 < tokens.count else { return nil }
    let next = tokens[start + 1].lower
    let word =
      start == 0
      ? context.voice.pronoun.prefix(1).uppercased() + context.voice.pronoun.dropFirst()
      : context.voice.pronoun
    if let verb = VerbNumber.plurals[next] { return ("\(word) \(verb)", 2) }
    return VerbNumber.modals.contains(next) || ["had", "did"].contains(next) ? (word, 1) : nil
  }

  private static func determined(_ tokens: [Token], at start: Int) -> Bool {
    guard start + 1 < tokens.count, let noun = singular(tokens[start + 1].lower), !noun.isEmpty else {
      return false
    }
    return determiners.contains(tokens[start].lower) && !isCompound(tokens, at: start + 1)
  }

  private static func one(_ tokens: [Token], at start: Int, _ context: WriterContext) -> (String, Int)? {
    let noun = tokens[start + 1].lower
    let isThe = ["the", "this"].contains(tokens[start].lower)
    if noun.hasSuffix("'s") { return (isThe ? context.voice.possessive : "a person's", 2) }
    guard isThe else { return ("\(tokens[start].lower) person", 2) }
    // "The health of the patient".
    if start > 0, tokens[start - 1].lower == "of" { return ("the person", 2) }
    guard start + 2 < tokens.count else { return (context.objectPronoun, 2) }
    let next = tokens[start + 2].lower
    if let verb = VerbNumber.plurals[next] { return ("\(context.voice.pronoun) \(verb)", 3) }
    if VerbNumber.modals.contains(next) || ["were", "had", "did"].contains(next) {
      return (context.voice.pronoun, 2)
    }
    return (isBoundTo(next) ? "the person" : context.objectPronoun, 2)
  }

  /// "The patient who", "the patient or a parent", "the patient recovered": a pronoun could not stand there.
  private static func isBoundTo(_ next: String) -> Bool {
    ["who", "that", "whose", "with", "without", "or", "and", "/", "of"].contains(next)
      || next.hasSuffix("ed") || next.hasSuffix("ly") || VerbWords.pastVerbs[next] != nil
  }

  private static func singular(_ word: String) -> String? {
    ["patient", "subject", "participant", "patient's", "subject's", "participant's"].contains(word)
      ? word : nil
  }

  /// "patient-reported", "subject to": no person is meant, or the word is part of another.
  private static func isCompound(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return (next.text == "-" && !next.spaced) || next.lower == "to" && tokens[index].lower == "subject"
      || [
        "population", "populations", "related", "reported", "care", "safety", "education", "information",
        "group", "groups",
      ]
      .contains(next.lower)
  }

  /// "diabetes patients": the noun before belongs to it.
  private static func hasNounBefore(_ tokens: [Token], at start: Int) -> Bool {
    guard start > 0, tokens[start - 1].isWord, tokens[start].lower != "individuals" else { return false }
    return !FunctionWords.all.contains(tokens[start - 1].lower) && !tokens[start - 1].lower.hasSuffix("ed")
  }

  private static let plurals: Set<String> = [
    "patients", "subjects", "participants", "individuals", "persons", "pts",
  ]
  private static let pluralPossessives: Set<String> = ["patients'", "subjects'", "participants'"]
  private static let determiners: Set<String> = ["the", "a", "any", "each", "every", "this", "another"]
}

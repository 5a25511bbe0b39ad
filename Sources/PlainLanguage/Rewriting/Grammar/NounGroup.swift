/// Whether the plain words of a wording can stand where the record's words stood, among other nouns.
///
/// "psychosis" may become "illness in which people lose touch with what is real", but "psychosis diagnoses" may not
/// become "illness in which … real diagnoses": long words go behind the noun ("diagnoses of …") or are not used.
struct NounGroup {
  /// What to do with the plain words.
  enum Place: Hashable {
    case fits
    /// Neither here nor behind the noun.
    case breaks
    /// Behind the noun that follows, with this preposition.
    case behind(String)
  }

  let tokens: [Token]

  init(_ tokens: [Token]) { self.tokens = tokens }

  func place(of piece: Piece, at index: Int, length: Int) -> Place {
    guard piece.mark == nil, piece.kind.map(Self.isNoun) ?? false else { return .fits }
    if piece.text.hasPrefix("what "), index > 0, tokens[index - 1].lower == "all" { return .breaks }
    if beginsWithArticle(piece.text) || beginsWithOther(piece.text, at: index), hasNounBefore(index) {
      return .breaks
    }
    let next = index + length
    guard hasTail(piece.text), isNoun(at: next) else { return .fits }
    // "Cervical spine condition": a phrase that is a noun with a tail; others ("because of") go before nouns.
    if piece.kind == .phrase {
      // "that may compromise safety": a verb.
      if index > 0, isBeforeVerb(tokens[index - 1]) { return .fits }
      return PlainNoun.isOne(tokens[next]) && endsInNoun(tokens[next - 1]) ? .breaks : .fits
    }
    guard let preposition = Self.heads[tokens[next].lower], !isNoun(at: next + 1) else { return .breaks }
    return .behind(preposition)
  }

  private func isBeforeVerb(_ token: Token) -> Bool {
    VerbNumber.modals.contains(token.lower)
      || ["to", "that", "which", "not", "or", "and"].contains(token.lower)
  }

  private func endsInNoun(_ token: Token) -> Bool {
    token.isWord && !FunctionWords.all.contains(token.lower) && !Self.isVerb(token.lower)
      && VerbNumber.plurals[token.lower] == nil && !VerbNumber.bases.contains(token.lower)
  }

  private static func isNoun(_ kind: WordingKind) -> Bool {
    switch kind {
    case .thing, .stuff, .things, .phrase: true
    case .quality, .action, .name: false
    }
  }

  private func beginsWithArticle(_ text: String) -> Bool {
    ["the ", "what ", "how ", "their "].contains { text.hasPrefix($0) }
  }

  /// "Severe other diseases": what begins with "other" cannot stand behind an adjective.
  private func beginsWithOther(_ text: String, at index: Int) -> Bool {
    text.hasPrefix("other ") && !text.hasPrefix("other than ") && tokens[index].lower != "other"
  }

  /// Whether the plain words go on behind their noun, so that no other noun can follow.
  private func hasTail(_ text: String) -> Bool {
    let words = text.split(separator: " ").dropFirst()
    return words.dropLast().contains { Self.tails.contains(String($0)) }
  }

  private func hasNounBefore(_ index: Int) -> Bool {
    guard index > 0, tokens[index].spaced, tokens[index - 1].isWord else { return false }
    let word = tokens[index - 1].lower
    if FunctionWords.all.contains(word) { return ["other", "any", "some", "each"].contains(word) }
    return !Self.isVerb(word)
  }

  private func isNoun(at index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord, tokens[index].spaced else { return false }
    let word = tokens[index].lower
    return !FunctionWords.all.contains(word) && !Self.isVerb(word) && !word.hasSuffix("ly")
      && !Self.behindNouns.contains(word)
  }

  private static func isVerb(_ word: String) -> Bool {
    VerbWords.pastVerbs[word] != nil || word.hasSuffix("ed") && !adjectives.contains(word)
      || word.hasSuffix("ing") && !nounsInIng.contains(word) || verbs.contains(word)
  }

  private static let tails: Set<String> = [
    "of", "in", "that", "which", "who", "with", "for", "from", "when", "where", "to", "by", "on", "into",
    "at",
    "near", "around", "after", "before", "without", "between",
  ]
  /// Nouns behind which the words can go, and the preposition that joins them.
  private static let heads: [String: String] = [
    "diagnosis": "of", "diagnoses": "of", "symptom": "of", "symptoms": "of", "sign": "of", "signs": "of",
    "episode": "of", "episodes": "of", "history": "of", "risk": "of", "relapse": "of", "recurrence": "of",
    "level": "of", "levels": "of", "evidence": "of", "onset": "of", "course": "of", "stage": "of",
    "treatment": "for", "treatments": "for", "therapy": "for", "therapies": "for", "surgery": "for",
    "medication": "for", "medications": "for", "medicine": "for", "medicines": "for", "drug": "for",
    "drugs": "for", "patients": "with", "criteria": "for",
  ]
  private static let adjectives: Set<String> = [
    "specified", "required", "planned", "related", "protocol-specified", "mandated", "scheduled", "advanced",
  ]
  private static let nounsInIng: Set<String> = [
    "obtaining", "monitoring", "counseling", "counselling", "imaging", "testing", "screening", "staging",
    "bleeding", "training", "setting", "swelling", "feeding", "vomiting", "mapping", "sequencing", "typing",
    "rating", "conditioning", "smoking", "functioning", "planning", "dosing", "shielding",
  ]
  private static let verbs: Set<String> = [
    "understand", "undergo", "attend", "perform", "read", "sign", "enter", "start", "join", "leave",
    "receive",
    "take", "give", "provide", "complete", "tolerate", "follow", "meet", "need", "require", "use", "affect",
    "cause", "limit", "prevent", "make", "occur", "worsen", "progress", "interfere", "preclude", "confound",
    "know", "want", "see", "visit", "begin", "including", "given", "taken", "known", "seen", "done", "found",
  ]
  /// Words that are no verbs and may follow a noun with its tail.
  private static let behindNouns: Set<String> = [
    "alone", "present", "positive", "negative", "free", "available", "possible", "able", "unable", "likely",
    "currently", "ever", "never", "more", "less", "greater", "lower", "higher", "such", "even", "so", "etc",
    "long", "twice", "once", "now", "today", "together", "again", "anywhere", "requiring", "unless",
    "because", "occur",
    "occurs", "requires", "affects", "causes", "limits", "prevents", "precludes", "interferes",
  ]
}

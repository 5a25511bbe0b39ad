/// Whether the words around a wording keep its plain words from standing there ("pinched nerve in the spine pain").
enum WordAdjunct {
  /// The place of a wording among the record's words.
  struct Place {
    let piece: Piece
    let match: WordingTrie.Match
    let tokens: [Token]
    let index: Int

    var before: Token? { index > 0 ? tokens[index - 1] : nil }
    var next: Int { index + match.length }
    /// Whether a plain noun follows directly.
    var hasNounBehind: Bool { next < tokens.count && PlainNoun.isOne(tokens[next]) }
  }

  static func isOne(_ piece: Piece, _ match: WordingTrie.Match, _ tokens: [Token], at index: Int) -> Bool {
    let place = Place(piece: piece, match: match, tokens: tokens, index: index)
    return standsBehindAdjective(place) || splitsVerb(place) || isParticipleBeforeNoun(place)
      || isProcessBehindNoun(place) || cannotPrecedeNoun(place) || isIndividual(place)
  }

  /// "The individual observation period": each person's own, no person.
  private static func isIndividual(_ place: Place) -> Bool {
    place.tokens[place.index].lower == "individual" && place.match.length == 1
      && place.next < place.tokens.count
      && place.tokens[place.next].isWord && !FunctionWords.all.contains(place.tokens[place.next].lower)
      && VerbNumber.plurals[place.tokens[place.next].lower] == nil
  }

  /// "Normal how the kidneys work".
  private static func standsBehindAdjective(_ place: Place) -> Bool {
    guard place.piece.text.hasPrefix("how "), let before = place.before, before.isWord else { return false }
    return Coordination.isAdjective(before) || before.lower.hasSuffix("ed")
  }

  /// "will prospectively undergo": several words cannot stand between a modal and its verb.
  private static func splitsVerb(_ place: Place) -> Bool {
    guard let before = place.before else { return false }
    return place.match.length == 1 && place.tokens[place.index].lower.hasSuffix("ly")
      && place.piece.text.contains(" ") && VerbNumber.modals.contains(before.lower)
  }

  /// "The randomized period": "put into groups by chance" is no adjective.
  private static func isParticipleBeforeNoun(_ place: Place) -> Bool {
    place.match.wording.kind == .phrase && place.match.length == 1 && place.hasNounBehind
      && place.tokens[place.index].lower.hasSuffix("ed")
      && (place.piece.text.contains(" by ") || place.piece.text.contains(" into "))
  }

  /// "Drug compliance", "ambulatory aids": an -ing form or "able to" would be read with the wrong word.
  private static func isProcessBehindNoun(_ place: Place) -> Bool {
    guard let before = place.before, before.isWord, !before.isCapitals,
      processes.contains(String(place.piece.text.prefix { $0 != " " }))
    else { return false }
    if ordinals.contains(before.lower) || before.lower == "active" { return true }
    return place.match.length == 1 && !place.tokens[place.index].lower.hasSuffix("ing")
      && !FunctionWords.all.contains(before.lower)
      && place.match.wording.kind != .action && !Coordination.isAdjective(before)
  }

  /// "The first administration of the drug": "first giving" is no English.
  private static let ordinals: Set<String> = [
    "first", "last", "final", "initial", "second", "next", "single", "repeated",
  ]

  private static func cannotPrecedeNoun(_ place: Place) -> Bool {
    guard place.hasNounBehind, SaidAgain.length(place.piece, place.tokens, after: place.next) == 0,
      !FunctionWords.all.contains(place.tokens[place.next - 1].lower)
    else { return false }
    let words = place.piece.text.split(separator: " ").map(String.init)
    switch place.match.wording.kind {
    // Long words can often go behind the noun (see `NounGroup`); a bracket cannot.
    case .thing, .stuff, .things: return words.contains { $0.hasPrefix("(") }
    case .phrase:
      return ["how", "able", "not", "with", "as"].contains(words[0]) || words.dropFirst().contains("that")
    case .quality: return ["able", "not", "with"].contains(words[0])
    case .action, .name: return false
    }
  }

  private static let processes: Set<String> = [
    "following", "taking", "getting", "giving", "checking", "stopping", "joining", "reading", "being",
  ]
}

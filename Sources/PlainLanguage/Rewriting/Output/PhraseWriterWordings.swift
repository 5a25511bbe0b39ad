/// The editors' words in place of the record's, where they can stand.
extension PhraseWriter {
  mutating func writeWording() -> Bool {
    guard let match = context.wordings.trie.match(tokens, at: index),
      match.length > 1 || !PersonWords.isPerson(tokens[index].lower)
    else { return false }
    if waiting != nil, FunctionWords.all.contains(tokens[index + match.length - 1].lower) { restoreWaiting() }
    if describesAdjective(match) {
      copy(1)
    } else if !write(match) {
      copy(match.length)
    }
    return true
  }

  /// "Medically uncontrolled hypertension": the adverb belongs to "uncontrolled" alone.
  private func describesAdjective(_ match: WordingTrie.Match) -> Bool {
    guard match.length > 1, index > 0, tokens[index - 1].lower.hasSuffix("ly") else { return false }
    return tokens[index].lower.hasSuffix("ed") && [.thing, .things, .stuff].contains(match.wording.kind)
  }

  /// Whether the plain words could be written, here or behind the noun that follows.
  private mutating func write(_ match: WordingTrie.Match) -> Bool {
    guard !isNounAdjunct(match), !match.isPossessive || !match.wording.to.contains("'s"),
      !Coordination.sharesNoun(match, tokens, at: index)
    else { return false }
    let piece = WordingText.piece(
      match, original: tokens[index..<index + match.length].text, level: context.level,
      isPast: isSubject(before: index))
    guard !WordAdjunct.isOne(piece, match, tokens, at: index), !lacksNoun(match) else { return false }
    let saidAgain = SaidAgain.length(piece, tokens, after: index + match.length)
    switch saidAgain > 0 ? .fits : NounGroup(tokens).place(of: piece, at: index, length: match.length) {
    case .fits: return writeHere(piece, match, saidAgain: saidAgain)
    case .breaks: return false
    case .behind(let preposition): return waits(Piece(preposition + " " + piece.text), match.length)
    }
  }

  /// "In the early stage" at the end: "in the early" would miss its noun.
  private func lacksNoun(_ match: WordingTrie.Match) -> Bool {
    guard match.wording.kind == .quality, match.length > 1, index > 0,
      ["the", "a", "an", "this"].contains(tokens[index - 1].lower)
    else { return false }
    return !canWait(after: index + match.length)
  }

  private mutating func writeHere(_ piece: Piece, _ match: WordingTrie.Match, saidAgain: Int) -> Bool {
    if match.wording.kind == .quality, piece.text.hasPrefix("that ") {
      return canWait(after: index + match.length) && waits(piece, match.length)
    }
    if pieces.last?.text == "/", pieces.dropLast().last?.text == piece.text {
      // "SOS/VOD" spelled out: two names of one thing are said once.
      pieces.removeLast()
      index += match.length
      return true
    }
    guard !isSaidJustBefore(piece) else { return false }
    let said = pieces.last.flatMap {
      piece.text.hasPrefix("that ") ? RelativeClause.agreeing(piece, with: $0) : nil
    }
    add([said ?? piece], taking: match.length + saidAgain)
    return true
  }

  /// Lets the words wait for the noun, unless others wait already.
  private mutating func waits(_ piece: Piece, _ length: Int) -> Bool {
    guard waiting == nil else { return false }
    wait(for: length, with: piece)
    return true
  }

  /// "Veno-occlusive disease or sinusoidal obstruction syndrome": the second name of one thing stays as it is.
  private func isSaidJustBefore(_ piece: Piece) -> Bool {
    guard piece.kind != .name, piece.text.contains(" "), let last = pieces.last?.text,
      ["or", "and", "/"].contains(last)
    else { return false }
    return pieces.suffix(6).contains { $0.text == piece.text }
  }

  /// "Baseline" before a noun ("baseline weight") is no point in time of its own.
  private func isNounAdjunct(_ match: WordingTrie.Match) -> Bool {
    match.length == 1 && tokens[index].lower == "baseline" && canWait(after: index + 1)
  }

  /// Whether a word stands before that a finite verb follows ("who received", "they received").
  private func isSubject(before index: Int) -> Bool {
    index > 0
      && ["who", "that", "which", "they", "patients", "subjects", "participants", "people", "you"].contains(
        tokens[index - 1].lower)
  }
}

/// Words of an adjective that go behind the noun: they wait until it is written.
extension PhraseWriter {
  /// Leaves `length` tokens out for now; the piece that stands for them goes behind the noun that follows.
  mutating func wait(for length: Int, with piece: Piece) {
    waiting = piece
    waitingFrom = pieces.count
    waitingWords = tokens[index..<index + length].map { Piece($0.text, spaced: $0.spaced) }
    index += length
  }

  /// Whether a noun follows directly.
  func canWait(after next: Int) -> Bool {
    next < tokens.count && tokens[next].isWord && !isFunction(tokens[next])
  }

  /// "Recurrent lesion localized to the liver": the group of nouns ends before "localized".
  var isParticipleBehindNoun: Bool {
    index > 0 && tokens[index].lower.hasSuffix("ed") && tokens[index].lower.count > 5
      && !Coordination.isAdjective(tokens[index]) && !Coordination.isAdjective(tokens[index - 1])
      && !tokens[index - 1].lower.hasSuffix("ly") && index + 1 < tokens.count
      && FunctionWords.prepositions.contains(tokens[index + 1].lower)
  }

  /// "ALL" in capitals is a leukemia, "all" a small word.
  func isFunction(_ token: Token) -> Bool {
    FunctionWords.all.contains(token.lower) && token.text != "ALL" && token.text != "A"
  }

  mutating func settleWaiting(atEnd: Bool = false) {
    guard let piece = waiting, pieces.count > waitingFrom else {
      if atEnd, waiting != nil { pieces += waitingWords; waiting = nil }
      return
    }
    let boundary =
      atEnd
      || !(tokens[index].isWord || tokens[index].isNumber
        || ["-", "+"].contains(tokens[index].text)
          && !tokens[index].spaced)
      || isFunction(tokens[index]) || isParticipleBehindNoun
    // "Uncontrolled tumor-related pain": "related" hangs on the hyphen.
    let isGluedByHyphen = !atEnd && index > 0 && !tokens[index].spaced && tokens[index - 1].text == "-"
    guard boundary, !isGluedByHyphen, let last = pieces.last else { return }
    if !atEnd && ["or", "and", "/", "&"].contains(tokens[index].lower)
      || Coordination.endsWithoutNoun(tokens[..<index])
    {
      // "relapsed leukemia or lymphoma": the adjective may belong to both, so it stays before them.
      restoreWaiting()
      return
    }
    pieces.append(RelativeClause.agreeing(piece, with: last))
    waiting = nil
  }

  /// The adjective goes back to where the record has it.
  mutating func restoreWaiting() {
    guard waiting != nil else { return }
    if waitingFrom < pieces.count { pieces[waitingFrom].spaced = true }
    pieces.insert(contentsOf: waitingWords, at: min(waitingFrom, pieces.count))
    waiting = nil
  }
}

/// Writes a stretch of a record's words as plain words: numbers, wordings, people, names.
struct PhraseWriter {
  let context: WriterContext
  private let tokens: [Token]
  private var pieces: [Piece] = []
  private var index = 0
  /// An adjective's words that go behind the noun.
  private var waiting: Piece?
  private var waitingFrom = 0
  private var waitingWords: [Piece] = []

  private init(_ tokens: [Token], _ context: WriterContext) {
    self.tokens = tokens
    self.context = context
  }

  /// The pieces of a page for a record's tokens.
  static func pieces(_ tokens: [Token], _ context: WriterContext) -> [Piece] {
    var writer = PhraseWriter(tokens, context)
    return writer.run()
  }

  private mutating func run() -> [Piece] {
    while index < tokens.count {
      settleWaiting()
      if !step() { copy(1) }
    }
    settleWaiting(atEnd: true)
    return ArticleMender.mended(pieces)
  }

  private mutating func step() -> Bool {
    writeException() || writeShortForm() || writeAbbreviation() || writeAge() || writeEnclosed()
      || writeScaleStep()
      || writeLimit()
      || writeWording()
      || writePerson() || writeName()
  }

  private mutating func add(_ new: [Piece], taking length: Int) {
    var new = new
    if let first = new.first, index < tokens.count {
      new[0].spaced = tokens[index].spaced || (first.spaced && !isGlued)
    }
    pieces += new
    index += length
  }

  /// Whether the token before binds the next one: an opening bracket, a hyphen, a slash.
  private var isGlued: Bool {
    guard index > 0, !tokens[index].spaced else { return false }
    return ["(", "[", "-", "/", "\""].contains(tokens[index - 1].text)
  }

  private mutating func copy(_ length: Int) {
    for token in tokens[index..<index + length] {
      // "OR" and "NOT" in capitals are words, not abbreviations.
      let text = token.isCapitals && shouted.contains(token.lower) ? token.lower : token.text
      pieces.append(Piece(text, spaced: token.spaced))
    }
    index += length
  }

  private var shouted: Set<String> { FunctionWords.shouted }

  private mutating func writeException() -> Bool {
    let length = context.wordings.trie.exceptionLength(tokens, at: index)
    if length > 0, (context.wordings.trie.match(tokens, at: index)?.length ?? 0) <= length {
      copy(length)
      return true
    }
    return false
  }

  /// "(ANC)" behind the words that it stands for stays as it is.
  private mutating func writeShortForm() -> Bool {
    guard tokens[index].text == "(", index + 2 < tokens.count, tokens[index + 1].isCapitals,
      tokens[index + 2].text == ")", index > 0
    else { return false }
    copy(3)
    return true
  }

  private mutating func writeAbbreviation() -> Bool {
    guard let (words, length) = LatinAbbreviations.read(tokens, at: index) else { return false }
    add(words.isEmpty ? [] : [Piece(words)], taking: length)
    return true
  }

  private mutating func writeAge() -> Bool {
    guard let (new, length) = AgePhrase.read(tokens, at: index) else { return false }
    add(new, taking: length)
    return true
  }

  /// "7% ≤ HbA1c ≤ 9%": the thing between two signs goes first.
  private mutating func writeEnclosed() -> Bool {
    guard let found = EnclosedThing.read(tokens, at: index) else { return false }
    let thing = PhraseWriter.pieces(found.thing, context)
    add(thing + [Piece("of")] + found.limit.pieces, taking: found.length)
    return true
  }

  private mutating func writeScaleStep() -> Bool {
    guard let (new, length) = ScaleStep.read(tokens, at: index) else { return false }
    add(new, taking: length)
    return true
  }

  private mutating func writeLimit() -> Bool {
    guard let limit = LimitReader.read(tokens, at: index) else { return false }
    if case .bare(let amount) = limit.bounds, amount.isCompound || amount.length == 1 || isAttribute(amount) {
      copy(amount.length)
      return true
    }
    if index > 0, tokens[index - 1].lower == "or", limit.said == nil, pieces.last?.text == "or",
      pieces.count > 1, pieces[pieces.count - 2].text != ","
    {
      // "or more than 5" could be heard as "or more".
      pieces.insert(Piece(",", spaced: false), at: pieces.count - 1)
    }
    var new = limit.pieces
    if needsOf(limit) { new.insert(Piece("of"), at: 0) }
    add(new, taking: limit.length)
    return true
  }

  /// "2 hour test": the unit belongs to the noun behind it and stays in the singular.
  private func isAttribute(_ amount: Amount) -> Bool {
    guard let unit = amount.unit, unit.sort == .time, amount.length == 2 else { return false }
    return tokens[index + 1].lower == unit.one && tokens[index].text != "1"
  }

  /// "hemoglobin ≥ 10" is "hemoglobin of at least 10".
  private func needsOf(_ limit: Limit) -> Bool {
    guard index > 0, tokens[index].kind == .sign || limit.said == nil else { return false }
    if case .bare = limit.bounds { return false }
    if limit.saidAfter != nil { return false }
    let end = index + limit.length
    if limit.unit?.sort == .time, end < tokens.count,
      ["prior", "before", "after", "from", "since", "following", "preceding"].contains(tokens[end].lower)
    {
      return false
    }
    if case .range = limit.bounds { return tokens[index].lower == "between" && isNoun(before: index) }
    return isNoun(before: index)
  }

  private func isNoun(before index: Int) -> Bool {
    var last = index - 1
    if tokens[last].text == ")", let open = tokens[..<last].lastIndex(where: { $0.text == "(" }), open > 0 {
      last = open - 1
    }
    return tokens[last].isWord && VerbPhraseReader.pastVerbs[tokens[last].lower] == nil
      && !FunctionWords.all.contains(tokens[last].lower)
  }

  private mutating func writeWording() -> Bool {
    guard let match = context.wordings.trie.match(tokens, at: index) else { return false }
    if match.length == 1, PersonWords.isPerson(tokens[index].lower) { return false }
    let original = tokens[index..<index + match.length].text
    let piece = WordingText.piece(
      match, original: original, level: context.level, isPast: isSubject(before: index))
    switch NounGroup(tokens).place(of: piece, at: index, length: match.length) {
    case .fits: break
    case .breaks:
      copy(match.length)
      return true
    case .behind(let preposition):
      guard waiting == nil else {
        copy(match.length)
        return true
      }
      wait(for: match.length, with: Piece(preposition + " " + piece.text))
      return true
    }
    if match.wording.kind == .quality, piece.text.hasPrefix("that ") {
      guard waiting == nil, canWait(after: index + match.length) else {
        copy(match.length)
        return true
      }
      wait(for: match.length, with: piece)
      return true
    }
    add([piece], taking: match.length)
    return true
  }

  /// Leaves `length` tokens out for now; the piece that stands for them goes behind the noun that follows.
  private mutating func wait(for length: Int, with piece: Piece) {
    waiting = piece
    waitingFrom = pieces.count
    waitingWords = tokens[index..<index + length].map { Piece($0.text, spaced: $0.spaced) }
    index += length
  }

  /// Whether a word stands before that a finite verb follows ("who received", "they received").
  private func isSubject(before index: Int) -> Bool {
    index > 0
      && ["who", "that", "which", "they", "patients", "subjects", "participants", "people", "you"].contains(
        tokens[index - 1].lower)
  }

  /// Whether a noun follows directly.
  private func canWait(after next: Int) -> Bool {
    next < tokens.count && tokens[next].isWord && !FunctionWords.all.contains(tokens[next].lower)
  }

  private mutating func settleWaiting(atEnd: Bool = false) {
    guard let piece = waiting, pieces.count > waitingFrom else {
      if atEnd, waiting != nil { pieces += waitingWords; waiting = nil }
      return
    }
    let boundary =
      atEnd || !(tokens[index].isWord || tokens[index].isNumber || tokens[index].text == "-")
      || FunctionWords.all.contains(tokens[index].lower)
    guard boundary else { return }
    pieces.append(piece)
    waiting = nil
  }

  private mutating func writePerson() -> Bool {
    guard let (words, length) = PersonWords.read(tokens, at: index, context) else { return false }
    add([Piece(words)], taking: length)
    return true
  }

  private mutating func writeName() -> Bool {
    let length = NameFinder.length(tokens, at: index)
    guard length > 0 else { return false }
    add([Piece(tokens[index..<index + length].text, mark: .name)], taking: length)
    return true
  }
}

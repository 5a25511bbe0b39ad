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
    return ArticleMender.mended(BracketMender.mended(pieces))
  }

  private mutating func step() -> Bool {
    writeException() || writeProperName() || writeShortForm() || writeAbbreviation() || writeAge()
      || writeEnclosed()
      || writeScaleStep()
      || writeLimit()
      || writeWording()
      || writePerson() || writeName()
  }

  private mutating func add(_ new: [Piece], taking length: Int) {
    var new = new
    if let first = new.first, index < tokens.count {
      if pieces.last?.text == ".", tokens[index].text.first?.isUppercase == true {
        new[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
      }
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
    for place in index..<index + length {
      let token = tokens[place]
      // "OR" and "NOT" in capitals are words, not abbreviations; "BE CAR-7" is a name.
      let isName = token.text == "BE" && place + 1 < tokens.count && tokens[place + 1].isCapitals
      let text =
        token.isCapitals && shouted.contains(token.lower) && !isName
        ? token.lower : CapitalWords.lowered(tokens, at: place)
      pieces.append(Piece(text, spaced: token.spaced && !closing.contains(token.text)))
    }
    index += length
  }

  private var shouted: Set<String> { FunctionWords.shouted }
  /// Marks that stand close to the word before, however the record writes them.
  private var closing: Set<String> { [",", ";", ")", "]"] }

  private mutating func writeException() -> Bool {
    let length = context.wordings.trie.exceptionLength(tokens, at: index)
    if length > 0, (context.wordings.trie.match(tokens, at: index)?.length ?? 0) <= length {
      copy(length)
      return true
    }
    return false
  }

  /// A name's words are no words of the language; editors may have words for the whole name.
  private mutating func writeProperName() -> Bool {
    let length = ProperNames.length(tokens, at: index)
    guard length > 0, (context.wordings.trie.match(tokens, at: index)?.length ?? 0) < length else {
      return false
    }
    copy(length)
    return true
  }

  /// "(ANC)" behind the words that it stands for stays as it is, and is left out where it was just said.
  private mutating func writeShortForm() -> Bool {
    guard index > 0, let length = ShortForm.length(tokens, at: index) else { return false }
    if length == 3, ShortForm.isSaid(tokens[index + 1].text, in: pieces) {
      index += 3
    } else {
      copy(length)
    }
    return true
  }

  private mutating func writeAbbreviation() -> Bool {
    guard let (words, length) = LatinAbbreviations.read(tokens, at: index) else { return false }
    add(words.isEmpty ? [] : [Piece(words)], taking: length)
    return true
  }

  private mutating func writeAge() -> Bool {
    // "Surgery less than 30 days old" is no age of a person.
    if index > 0, NounWords.events.contains(tokens[index - 1].lower) { return false }
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
    let place = LimitPlace(tokens: tokens, index: index)
    if case .bare(let amount) = limit.bounds,
      amount.isCompound || amount.length == 1 || place.isAttribute(amount)
    {
      copy(amount.length)
      return true
    }
    if index > 0, tokens[index - 1].lower == "or", limit.said == nil, pieces.last?.text == "or",
      pieces.count > 1, ![",", "("].contains(pieces[pieces.count - 2].text)
    {
      // "or more than 5" could be heard as "or more".
      pieces.insert(Piece(",", spaced: false), at: pieces.count - 1)
    }
    let isAge = place.isAgeOfPeople(limit)
    var new = isAge ? AgePhrase.pieces(limit) : limit.pieces
    if !isAge, let joint = place.joint(of: limit) { new.insert(Piece(joint), at: 0) }
    add(new, taking: limit.length)
    return true
  }

  private mutating func writeWording() -> Bool {
    guard let match = context.wordings.trie.match(tokens, at: index) else { return false }
    if match.length == 1, PersonWords.isPerson(tokens[index].lower) { return false }
    if waiting != nil, FunctionWords.all.contains(tokens[index + match.length - 1].lower) { restoreWaiting() }
    if isNounAdjunct(match) || Coordination.sharesNoun(match, tokens, at: index) {
      copy(match.length)
      return true
    }
    let original = tokens[index..<index + match.length].text
    let piece = WordingText.piece(
      match, original: original, level: context.level, isPast: isSubject(before: index))
    if Coordination.isAdjunct(piece, match, tokens, at: index) {
      copy(match.length)
      return true
    }
    let saidAgain = Coordination.saidAgain(piece, tokens, after: index + match.length)
    switch saidAgain > 0 ? .fits : NounGroup(tokens).place(of: piece, at: index, length: match.length) {
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
    if let mark = pieces.last?.text, mark == "/", pieces.count > 1,
      pieces[pieces.count - 2].text == piece.text
    {
      // "SOS/VOD" spelled out: two names of one thing are said once.
      pieces.removeLast()
      index += match.length
      return true
    }
    if isSaidJustBefore(piece) {
      copy(match.length)
      return true
    }
    let said = pieces.last.flatMap {
      piece.text.hasPrefix("that ") ? RelativeClause.agreeing(piece, with: $0) : nil
    }
    add(
      [said ?? piece],
      taking: match.length + saidAgain)
    return true
  }

  /// "Veno-occlusive disease or sinusoidal obstruction syndrome": the second name of one thing stays as it is.
  private func isSaidJustBefore(_ piece: Piece) -> Bool {
    guard piece.kind != .name, piece.text.contains(" "), let last = pieces.last?.text,
      ["or", "and", "/"].contains(last)
    else { return false }
    return pieces.suffix(6).contains { $0.text == piece.text }
  }

  /// Leaves `length` tokens out for now; the piece that stands for them goes behind the noun that follows.
  private mutating func wait(for length: Int, with piece: Piece) {
    waiting = piece
    waitingFrom = pieces.count
    waitingWords = tokens[index..<index + length].map { Piece($0.text, spaced: $0.spaced) }
    index += length
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

  /// Whether a noun follows directly.
  private func canWait(after next: Int) -> Bool {
    next < tokens.count && tokens[next].isWord && !isFunction(tokens[next])
  }

  /// "Recurrent lesion localized to the liver": the group of nouns ends before "localized".
  private var isParticipleBehindNoun: Bool {
    index > 0 && tokens[index].lower.hasSuffix("ed") && tokens[index].lower.count > 5
      && !Coordination.isAdjective(tokens[index]) && !Coordination.isAdjective(tokens[index - 1])
      && !tokens[index - 1].lower.hasSuffix("ly") && index + 1 < tokens.count
      && FunctionWords.prepositions.contains(tokens[index + 1].lower)
  }

  /// "ALL" in capitals is a leukemia, "all" a small word.
  private func isFunction(_ token: Token) -> Bool {
    FunctionWords.all.contains(token.lower) && token.text != "ALL"
  }

  private mutating func settleWaiting(atEnd: Bool = false) {
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
    guard boundary, let last = pieces.last else { return }
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
  private mutating func restoreWaiting() {
    guard waiting != nil else { return }
    if waitingFrom < pieces.count { pieces[waitingFrom].spaced = true }
    pieces.insert(contentsOf: waitingWords, at: min(waitingFrom, pieces.count))
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

/// Writes a stretch of a record's words as plain words: numbers, wordings, people, names.
struct PhraseWriter {
  let context: WriterContext
  let tokens: [Token]
  var pieces: [Piece] = []
  var index = 0
  /// An adjective's words that go behind the noun.
  var waiting: Piece?
  var waitingFrom = 0
  var waitingWords: [Piece] = []

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

  mutating func add(_ new: [Piece], taking length: Int) {
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

  mutating func copy(_ length: Int) {
    for place in index..<index + length {
      let token = tokens[place]
      // "OR" and "NOT" in capitals are words, not abbreviations; "BE CAR-7" is a name.
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      let isName =
        token.text == "BE" && next.map { $0.isCapitals || $0.text == "-" && !$0.spaced } ?? false
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

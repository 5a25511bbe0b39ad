/// A sentence, ready to be asked what it says.
struct Sentence: Sendable {
  /// Every token.
  let tokens: [SentenceToken]
  /// The tokens outside brackets; all of them where everything stands in brackets.
  let main: [SentenceToken]
  /// The texts of `main`.
  let words: [String]
  /// The texts of all tokens.
  let all: [String]

  init(_ text: String) { self.init(tokens: SentenceTokenizer.tokens(of: text)) }

  init(tokens: [SentenceToken]) {
    self.tokens = tokens
    let floor = tokens.map(\.depth).min() ?? 0
    let outside = tokens.filter { $0.depth == floor }
    main = outside.contains { $0.kind == .word } ? outside : tokens
    words = main.map(\.text)
    all = tokens.map(\.text)
  }

  /// The place of the first word or number that is not a mark.
  var start: Int { main.firstIndex { $0.kind == .word || $0.kind == .number || $0.kind == .comparator } ?? 0 }

  /// Whether a phrase begins the sentence, or what is said of its subject ("The patient is …").
  func begins(with phrases: PhraseSet) -> Bool { opening(phrases) != nil }

  /// Where such a phrase stands.
  func opening(_ phrases: PhraseSet) -> Range<Int>? {
    for at in openings { if let length = phrases.length(in: words, at: at) { return at..<(at + length) } }
    return nil
  }

  /// Every place where the sentence can be said to begin: its first word, and the words after "The patient",
  /// after "The patient is", after "The patient is a".
  var openings: [Int] {
    guard start < words.count else { return [] }
    var found = [start]
    var at = start
    while at < words.count, SubjectWords.openers.contains(words[at]) { at += 1 }
    while at < words.count, SubjectWords.describers.contains(words[at]) { at += 1 }
    if at < words.count, SubjectWords.people.contains(words[at]) {
      at = pastCompanions(at + 1)
      while at < words.count, SubjectWords.links.contains(words[at]) { at += 1 }
      if at < words.count { found.append(at) }
    } else {
      at = start
    }
    while at < words.count - 1, SubjectWords.beings.contains(words[at]) {
      at += 1
      found.append(at)
    }
    return found
  }

  /// Past "or the legal guardian/representative": others who speak for the person.
  private func pastCompanions(_ start: Int) -> Int {
    var at = start
    while at < words.count, SubjectWords.companions.contains(words[at]) { at += 1 }
    return at > start && SubjectWords.companionNouns.contains(words[at - 1]) ? at : start
  }

  /// The text between two sentence marks around a place: the clause that it belongs to.
  func clauseStart(before index: Int) -> Int {
    var at = index
    while at > 0, ![".", ";", ":", "•"].contains(words[at - 1]) { at -= 1 }
    return at
  }
}

/// Reads "must", "should" and "must not".
enum ModalReader {
  enum Reading: Sendable {
    case prohibits, requires, mayRequire
  }

  /// What the first such word of a main clause says; nil where there is none.
  static func reading(of sentence: Sentence) -> Reading? {
    let words = sentence.words
    var perhaps: Reading? = demands(sentence) ? .mayRequire : nil
    var next = 0
    while let found = first(in: words, from: next) {
      next = found.range.upperBound
      switch standing(of: found.range.lowerBound, in: sentence) {
      case .main where isUndone(found.range.lowerBound, in: sentence): perhaps = .mayRequire
      case .main:
        if found.prohibits { return .prohibits }
        if isAdvice(found.range, sentence) {
          // A long description before it says what the sentence is about.
          if found.range.lowerBound - sentence.clauseStart(before: found.range.lowerBound) <= 9 {
            perhaps = .mayRequire
          }
          continue
        }
        return describesNeed(found.range, sentence) ? .mayRequire : .requires
      case .doubtful: if !found.prohibits { perhaps = .mayRequire }
      case .describing: break
      }
    }
    return perhaps
  }

  /// "At least one earlier operation is required": it may be asked of people, or describe whom the record keeps out
  /// ("At least two medicines are required").
  private static func demands(_ sentence: Sentence) -> Bool {
    let words = sentence.words[sentence.start...].filter { $0.contains(where: \.isLetter) }
    let opens = words.starts(with: ["at", "least"]) || words.prefix(2).contains("minimum")
    return opens && words.last == "required" && ["is", "are"].contains(words.dropLast().last)
  }

  private static func first(in words: [String], from start: Int) -> (range: Range<Int>, prohibits: Bool)? {
    guard start < words.count else { return nil }
    for index in start..<words.count {
      if let length = ModalWords.prohibitions.length(in: words, at: index) {
        return (index..<(index + length), true)
      }
      if let length = ModalWords.requirements.length(in: words, at: index) {
        return (index..<(index + length), false)
      }
    }
    return nil
  }

  /// "Must take blood thinners", with nobody named: the record may describe whom it keeps out.
  private static func describesNeed(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    guard range.lowerBound == sentence.start, range.upperBound < words.count else { return false }
    return ModalWords.needs.contains(words[range.upperBound])
      && !GoodNewsWords.contraception.occurs(in: words)
  }

  /// "The test should be done within 28 days", "testing may need to be repeated": advice on things, not on people.
  private static func isAdvice(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.words
    let start = sentence.clauseStart(before: range.lowerBound)
    if range.lowerBound > start, words[range.lowerBound - 1] == "may" { return true }
    guard words[range.lowerBound] != "must", range.lowerBound > start else { return false }
    if words[range.lowerBound].hasPrefix("need") {
      return !words[max(start, range.lowerBound - 3)..<range.lowerBound].contains(
        where: SubjectWords.people.contains)
    }
    guard words[range.lowerBound] == "should" else { return false }
    return !words[start..<range.lowerBound].contains(where: SubjectWords.people.contains)
  }

  /// "Unable to do what participants must do".
  private static func isUndone(_ index: Int, in sentence: Sentence) -> Bool {
    let start = sentence.clauseStart(before: index)
    return LackWords.openers.length(in: sentence.words, at: start) != nil
      && sentence.words[start] != "do"
  }

  // MARK: main or describing clause

  enum Standing: Sendable {
    case main, describing, doubtful
  }

  /// Whether a word stands in the main clause, or in one that only describes ("patients who must …").
  static func standing(of index: Int, in sentence: Sentence) -> Standing {
    let words = sentence.words
    let start = sentence.clauseStart(before: index)
    guard let relative = words[start..<index].lastIndex(where: ModalWords.relatives.contains) else {
      return .main
    }
    let between = words[(relative + 1)..<index]
    if between.contains(where: ModalWords.finiteVerbs.contains) { return .main }
    // "If pregnant, the patient must …": a comma closes what "if" opened.
    if ["if", "when", "as", "because", "than"].contains(words[relative]), between.contains(",") {
      return .main
    }
    return between.count <= 2 ? .describing : .doubtful
  }
}

/// Reads how long ago something has to be: "At least 14 days since", "Less than 4 weeks after".
enum WaitingTimeReader {
  /// What a sentence that begins with such a time says.
  enum Wait: Sendable {
    /// At least so long ago since a treatment, or "must have elapsed": a requirement.
    case longEnough
    /// Longer ago than this, or since something else than a treatment: it may be meant to keep people out.
    case long
    /// Not yet so long ago.
    case tooShort
  }

  /// The waiting time with which a sentence begins, or that "have elapsed" in it.
  static func wait(in sentence: Sentence) -> Wait? {
    let words = sentence.words
    let tokens = sentence.main
    for index in words.indices {
      guard let (limit, length) = MeasuredLimitReader.sign(at: index, words) else { continue }
      guard isOpening(index, sentence) || hasElapsed(words) else { return nil }
      guard time(after: index + length, tokens, words) else { continue }
      guard limit == .atLeast else { return .tooShort }
      return isWait(words, index..<(index + length)) ? .longEnough : .long
    }
    return nil
  }

  /// "At least 14 days since chemotherapy" is a wait; "more than 10 years since diagnosis" is not.
  private static func isWait(_ words: [String], _ sign: Range<Int>) -> Bool {
    guard GoodNewsWords.treatments.occurs(in: words) else { return false }
    if hasElapsed(words) { return true }
    return !words[sign].contains(">") && !words[sign].contains("more") && !words[sign].contains("over")
  }

  private static func isOpening(_ index: Int, _ sentence: Sentence) -> Bool {
    index <= sentence.start + 1 || sentence.openings.contains(index)
  }

  private static func hasElapsed(_ words: [String]) -> Bool {
    words.contains("elapsed") || words.contains("passed")
  }

  /// A number, a unit of time, and soon a "since".
  private static func time(after index: Int, _ tokens: [SentenceToken], _ words: [String]) -> Bool {
    guard index < tokens.count else { return false }
    let near = index..<min(index + 3, tokens.count)
    guard let number = near.first(where: { tokens[$0].kind == .number || counts.contains(words[$0]) }) else {
      return false
    }
    let rest = words[number..<min(number + 8, words.count)]
    guard let unit = rest.firstIndex(where: GoodNewsWords.timeUnits.contains) else { return false }
    return words[unit..<min(unit + 5, words.count)].contains(where: GoodNewsWords.sinces.contains)
  }

  private static let counts: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "a",
  ]
}

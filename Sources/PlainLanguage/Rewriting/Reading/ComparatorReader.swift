/// Recognises signs and words that compare: "≥", ">/=", "=>", "greater than or equal to", "at least".
enum ComparatorReader {
  /// The comparator at a token and how many tokens it covers, or nil.
  static func read(_ tokens: [Token], at start: Int) -> (comparator: Comparator, length: Int)? {
    signs(tokens, at: start) ?? phrase(tokens, at: start, in: before)
  }

  /// A comparator behind its value ("or more", "or older", "and above"), or nil.
  static func readAfter(_ tokens: [Token], at start: Int) -> (comparator: Comparator, length: Int)? {
    phrase(tokens, at: start, in: after)
  }

  /// Whether the words of a comparator are plain already and can stay as they are.
  static func isPlain(_ tokens: ArraySlice<Token>) -> Bool {
    plainWords.contains(tokens.map(\.lower).joined(separator: " "))
  }

  private static let plainWords: Set<String> = [
    "at least", "more than", "less than", "over", "under", "above", "below", "up to", "no more than",
    "fewer than",
    "older than", "younger than", "higher than", "lower than", "longer than", "shorter than", "at most",
    "no less than",
    "no longer than", "no older than", "no younger than", "larger than", "smaller than", "not more than",
    "no fewer than", "not less than", "no higher than", "no lower than",
  ]

  private static func signs(_ tokens: [Token], at start: Int) -> (comparator: Comparator, length: Int)? {
    guard start < tokens.count, tokens[start].kind == .sign else { return nil }
    for length in stride(from: min(4, tokens.count - start), to: 0, by: -1) {
      let joined = tokens[start..<start + length].map(\.lower).joined()
      if let comparator = signTable[joined] { return (comparator, length) }
    }
    return nil
  }

  private static func phrase(
    _ tokens: [Token], at start: Int, in table: [String: [([String], Comparator)]]
  ) -> (comparator: Comparator, length: Int)? {
    guard start < tokens.count, let entries = table[tokens[start].lower] else { return nil }
    for (words, comparator) in entries where start + words.count <= tokens.count {
      if zip(words, tokens[start...]).allSatisfy({ $0 == $1.lower }) { return (comparator, words.count) }
    }
    return nil
  }

  private static let signTable: [String: Comparator] = [
    "≥": .atLeast, ">=": .atLeast, "=>": .atLeast, ">/=": .atLeast, "=/>": .atLeast, "≥/=": .atLeast,
    ">or=": .atLeast, "≥=": .atLeast, "=≥": .atLeast,
    "≤": .atMost, "<=": .atMost, "=<": .atMost, "</=": .atMost, "=/<": .atMost, "≤/=": .atMost,
    "<or=": .atMost,
    "≤=": .atMost, "=≤": .atMost,
    ">": .moreThan, "<": .lessThan, "=": .equal,
  ]

  private static let before = table([
    "greater than or equal to": .atLeast, "greater than or equal": .atLeast, "greater or equal to": .atLeast,
    "greater or equal than": .atLeast, "equal to or greater than": .atLeast,
    "equal or greater than": .atLeast,
    "equal to or more than": .atLeast, "equal or more than": .atLeast, "equal to or above": .atLeast,
    "more than or equal to": .atLeast, "higher than or equal to": .atLeast,
    "equal to or higher than": .atLeast,
    "older than or equal to": .atLeast, "above or equal to": .atLeast, "over or equal to": .atLeast,
    "larger than or equal to": .atLeast, "no less than": .atLeast, "not less than": .atLeast,
    "no fewer than": .atLeast, "no lower than": .atLeast, "not lower than": .atLeast, "not below": .atLeast,
    "at least": .atLeast, "at a minimum of": .atLeast, "a minimum of": .atLeast, "minimum of": .atLeast,
    "minimum": .atLeast, "no younger than": .atLeast, "at minimum": .atLeast,
    "lesser than or equal to": .atMost, "lesser than or equal": .atMost, "lesser than": .lessThan,
    "less than or equal to": .atMost, "less than or equal": .atMost, "less or equal to": .atMost,
    "less or equal than": .atMost, "equal to or less than": .atMost, "equal or less than": .atMost,
    "lower than or equal to": .atMost, "equal to or lower than": .atMost, "equal to or below": .atMost,
    "below or equal to": .atMost, "smaller than or equal to": .atMost, "younger than or equal to": .atMost,
    "fewer than or equal to": .atMost, "no more than": .atMost, "not more than": .atMost,
    "no greater than": .atMost,
    "not greater than": .atMost, "no higher than": .atMost, "not higher than": .atMost,
    "no larger than": .atMost,
    "not exceeding": .atMost, "not to exceed": .atMost, "does not exceed": .atMost, "up to": .atMost,
    "at most": .atMost, "a maximum of": .atMost, "maximum of": .atMost, "no older than": .atMost,
    "not older than": .atMost, "no longer than": .atMost, "not above": .atMost, "not over": .atMost,
    "greater than": .moreThan, "more than": .moreThan, "higher than": .moreThan, "larger than": .moreThan,
    "older than": .moreThan, "longer than": .moreThan, "over": .moreThan, "above": .moreThan,
    "exceeding": .moreThan, "exceeds": .moreThan, "in excess of": .moreThan,
    "less than": .lessThan, "fewer than": .lessThan, "lower than": .lessThan, "smaller than": .lessThan,
    "younger than": .lessThan, "shorter than": .lessThan, "under": .lessThan, "below": .lessThan,
  ])

  private static let after = table([
    "or more": .atLeast, "or greater": .atLeast, "or higher": .atLeast, "or older": .atLeast,
    "or above": .atLeast,
    "or over": .atLeast, "or longer": .atLeast, "or larger": .atLeast, "or better": .atLeast,
    "and above": .atLeast,
    "and over": .atLeast, "and older": .atLeast, "and greater": .atLeast, "and more": .atLeast,
    "and up": .atLeast,
    "and higher": .atLeast, "or elder": .atLeast,
    "or less": .atMost, "or lower": .atMost, "or younger": .atMost, "or below": .atMost, "or fewer": .atMost,
    "or under": .atMost, "and under": .atMost, "and younger": .atMost, "and below": .atMost,
    "and less": .atMost,
    "or smaller": .atMost, "or shorter": .atMost, "at most": .atMost, "at least": .atLeast,
  ])

  private static func table(_ phrases: [String: Comparator]) -> [String: [([String], Comparator)]] {
    var result: [String: [([String], Comparator)]] = [:]
    for (phrase, comparator) in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      result[words[0], default: []].append((words, comparator))
    }
    return result.mapValues { list in
      list.sorted { ($1.0.count, $0.0.joined(separator: " ")) < ($0.0.count, $1.0.joined(separator: " ")) }
    }
  }
}

/// A place in the tokens of a sentence, with the small steps that phrases are read with.
struct ScheduleCursor {
  let tokens: [ScheduleToken]
  var index: Int

  init(_ tokens: [ScheduleToken], at index: Int = 0) {
    self.tokens = tokens
    self.index = index
  }

  var isAtEnd: Bool { index >= tokens.count }

  func token(_ offset: Int = 0) -> ScheduleToken? {
    let place = index + offset
    return tokens.indices.contains(place) ? tokens[place] : nil
  }

  // Kept out of line: inlined, the optimizer of Swift 6.3 stops with an ownership error.
  @inline(never)
  func literal(_ offset: Int = 0) -> String? { token(offset)?.literal }
  @inline(never)
  func number(_ offset: Int = 0) -> Numeral? { token(offset)?.number }

  /// Steps over these literals if they come next.
  mutating func take(_ words: String...) -> Bool {
    for (offset, word) in words.enumerated() where literal(offset) != word { return false }
    index += words.count
    return true
  }

  /// Steps over one of these literals if it comes next.
  @discardableResult
  mutating func takeAny(_ words: Set<String>) -> String? {
    guard let next = literal(), words.contains(next) else { return nil }
    index += 1
    return next
  }
}

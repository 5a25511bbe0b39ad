/// A surface form or a context, cut into tokens and ready to be compared with a text.
struct TermPattern: Sendable, Hashable {
  /// One token of a pattern.
  struct Element: Sendable, Hashable {
    let hash: UInt64
    /// Whether capitals count: they do where the editor wrote any.
    let isExact: Bool
    let isGlued: Bool
    /// Any number stands here.
    let isNumber: Bool
    let isSmallWord: Bool
  }

  let elements: [Element]

  /// Cuts a form. `#` as a word of its own stands for any number.
  init(_ form: String) {
    elements = TermTokenizer.tokens(form).map { token in
      let isExact = token.shape.capitals > 0
      return Element(
        hash: isExact ? token.exact : token.folded, isExact: isExact, isGlued: token.isGlued,
        isNumber: token.kind == .sign && token.folded == Self.anyNumber, isSmallWord: token.shape.isSmallWord)
    }
  }

  private static let anyNumber = TermTokenizer.hashes(of: "#").folded

  /// The folded hash under which the pattern is found by its first token.
  static func key(of form: String) -> UInt64? { TermTokenizer.tokens(form).first?.folded }

  /// Whether the tokens from `start` on are this pattern; gives the place after the last.
  func end(in tokens: [TermToken], from start: Int, before limit: Int) -> Int? {
    var place = start
    for (index, element) in elements.enumerated() {
      // "stem cell transplant" is also "stem-cell transplant": a hyphen may stand between two small words.
      if index > 0, !element.isGlued, element.isSmallWord, elements[index - 1].isSmallWord, place < limit,
        tokens[place].isGlued, tokens[place].folded == TermTokenizer.dash.folded,
        place + 1 < limit, tokens[place + 1].isGlued
      {
        guard matches(element, tokens[place + 1]) else { return nil }
        place += 2
        continue
      }
      guard place < limit, matches(element, tokens[place]) else { return nil }
      if index > 0, tokens[place].isGlued != element.isGlued { return nil }
      place += 1
    }
    return place
  }

  private func matches(_ element: Element, _ token: TermToken) -> Bool {
    if element.isNumber { return token.kind == .number }
    return element.hash == (element.isExact ? token.exact : token.folded)
  }
}

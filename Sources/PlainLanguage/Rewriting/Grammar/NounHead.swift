/// Where the first group of nouns of a text ends, and whether the text is a group of nouns at all.
enum NounHead {
  /// The tokens of the first group of nouns, or nil.
  static func range(_ tokens: [Token]) -> Range<Int>? {
    let start = ComparatorReader.read(tokens, at: 0)?.length ?? 0
    if start == 0, let first = tokens.first, NounWords.notHeads.contains(first.lower), !first.isCapitals {
      return nil
    }
    let end =
      tokens.indices.dropFirst(start).first {
        NounWords.ends.contains(tokens[$0].lower) || tokens[$0].kind == .sign
      }
      ?? tokens.count
    return end > start ? start..<end : nil
  }

  /// Whether a finite verb stands among the words, so that they are no group of nouns.
  static func isRisky(_ tokens: [Token], head: Range<Int>) -> Bool {
    if tokens[head].contains(where: {
      NounWords.finite.contains($0.lower) || SubjectReader.nouns.contains($0.lower)
    }) {
      return true
    }
    var depth = 0
    var isRelative = false
    for token in tokens {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      if token.text == ":" { return true }
      if relatives.contains(token.lower) { isRelative = true }
      if NounWords.finite.contains(token.lower), !isRelative { return true }
    }
    return false
  }

  private static let relatives: Set<String> = [
    "that", "which", "who", "whom", "if", "unless", "where", "when", "whose", "because", "while", "as",
    "whether", "than", "provided",
  ]
}

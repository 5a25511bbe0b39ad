/// Whether a sentence has a verb of its own behind the people whom it speaks of.
enum MainVerb {
  /// A verb of the main sentence after a relative or a group of nouns: the reading would be another.
  static func stands(in tokens: [Token]) -> Bool {
    var depth = 0
    var isRelative = false
    for (index, token) in tokens.enumerated() {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      if relatives.contains(token.lower) { isRelative = true }
      if isOrder(tokens, at: index) || !isRelative && isVerb(tokens, at: index) { return true }
    }
    return false
  }

  /// "must" that no condition before it owns.
  private static func isOrder(_ tokens: [Token], at index: Int) -> Bool {
    ["must", "should", "shall"].contains(tokens[index].lower)
      && !tokens[..<index].contains { ["unless", "if", "that", "which"].contains($0.lower) }
  }

  private static func isVerb(_ tokens: [Token], at index: Int) -> Bool {
    index > 0 && verbs.contains(tokens[index].lower)
      && !["and", "or", "but", ",", "to", "not", "/"].contains(tokens[index - 1].lower)
  }

  private static let relatives: Set<String> = [
    "that", "which", "who", "whom", "if", "unless", "where", "when", "whose", "because", "as", "while",
    "until", "provided",
  ]
  private static let verbs: Set<String> = [
    "will", "may", "can", "is", "are", "cannot", "have", "has", "had", "was", "were",
  ]
}

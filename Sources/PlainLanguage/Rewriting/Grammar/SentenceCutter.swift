/// Cuts a criterion's words into sentences, and a sentence at its semicolons.
enum SentenceCutter {
  /// The sentences, each without its final mark.
  static func sentences(_ tokens: [Token]) -> [[Token]] {
    cut(tokens) { index in
      guard [".", "?", "!"].contains(tokens[index].text) else { return false }
      return index + 1 >= tokens.count || beginsSentence(tokens, after: index)
    }
  }

  /// The parts between semicolons outside brackets.
  static func clauses(_ tokens: [Token]) -> [[Token]] {
    cut(tokens) { tokens[$0].text == ";" }
  }

  private static func cut(_ tokens: [Token], where isEnd: (Int) -> Bool) -> [[Token]] {
    var result: [[Token]] = []
    var current: [Token] = []
    var depth = 0
    for (index, token) in tokens.enumerated() {
      if token.text == "(" || token.text == "[" { depth += 1 }
      if token.text == ")" || token.text == "]" { depth = max(0, depth - 1) }
      if depth == 0, isEnd(index) {
        if !current.isEmpty { result.append(current) }
        current = []
      } else {
        current.append(token)
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }

  private static func beginsSentence(_ tokens: [Token], after index: Int) -> Bool {
    let next = tokens[index + 1]
    guard next.spaced || next.text == "(" else { return false }
    guard next.text.first?.isUppercase == true || next.isNumber || next.text == "(" || next.text == "[" else {
      return false
    }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return !abbreviations.contains(before.lower)
      && !(before.text.count == 1 && before.text.first?.isUppercase == true)
  }

  private static let abbreviations: Set<String> = [
    "e", "g", "i", "vs", "dr", "approx", "no", "etc", "incl", "prof", "st", "mr", "mrs", "al", "fig", "cf",
    "resp",
  ]
}

/// A short form in brackets behind the words that it stands for: "(ANC)", "[AST or SGOT]", "(ECGs)".
enum ShortForm {
  /// How many tokens from an opening bracket it covers, brackets among them; nil for other brackets.
  static func length(_ tokens: [Token], at start: Int) -> Int? {
    guard ["(", "["].contains(tokens[start].text) else { return nil }
    var end = start + 1
    var forms = 0
    while end < min(tokens.count, start + 9), ![")", "]"].contains(tokens[end].text) {
      let token = tokens[end]
      if isForm(token) { forms += 1 } else if !isJoiner(token) { return nil }
      end += 1
    }
    guard end < tokens.count, [")", "]"].contains(tokens[end].text), forms > 0 else { return nil }
    return end - start + 1
  }

  /// Whether the last words written hold the short form, as "HIV" does before "(HIV)".
  static func isSaid(_ form: String, in pieces: [Piece]) -> Bool {
    guard let last = pieces.last else { return false }
    return last.text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains { $0 == form }
  }

  private static func isForm(_ token: Token) -> Bool {
    token.isCapitals
      || token.isWord && token.text.last == "s" && token.text.dropLast().count > 1
        && token.text.dropLast().allSatisfy(\.isUppercase)
  }

  private static func isJoiner(_ token: Token) -> Bool {
    ["or", "and", "/", ",", "-"].contains(token.text) || token.isNumber && token.text.count < 3
  }
}

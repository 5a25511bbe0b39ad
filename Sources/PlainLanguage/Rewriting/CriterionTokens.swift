/// The tokens of a criterion without the marks and words that only a list needs.
enum CriterionTokens {
  static func read(_ text: String) -> [Token] {
    var tokens = Tokenizer.tokens(text)
    while let first = tokens.first, ["-", "*", "•", "·", ".", ",", "~"].contains(first.text) {
      tokens.removeFirst()
    }
    tokens = withoutNumbering(tokens)
    for lead in [["i", ".", "e", "."], ["e", ".", "g", "."], ["ie"], ["eg"]]
    where tokens.prefix(lead.count).lowers == lead {
      tokens.removeFirst(lead.count)
    }
    if tokens.count > 2, tokens[0].lower == "who", tokens[0].text != "WHO" { tokens.removeFirst() }
    while let last = tokens.last, [".", ";", ",", ":"].contains(last.text) { tokens.removeLast() }
    if let last = tokens.last?.lower, ["and", "or"].contains(last), tokens.count > 2,
      [",", ";"].contains(tokens[tokens.count - 2].text)
    {
      tokens.removeLast(2)
    }
    return tokens
  }

  /// Without "iv.", "a)" or "2." at the beginning.
  private static func withoutNumbering(_ tokens: [Token]) -> [Token] {
    guard tokens.count > 2, [".", ")"].contains(tokens[1].text), !tokens[1].spaced else { return tokens }
    let first = tokens[0]
    let isNumbering =
      first.isNumber && first.text.count <= 2 && tokens[2].isWord
      || first.lower.allSatisfy { "ivx".contains($0) }
      || first.text.count == 1 && first.isWord
    return isNumbering && first.lower != "i" || first.lower == "i" && tokens[2].lower != "e"
      ? Array(tokens.dropFirst(2)) : tokens
  }
}

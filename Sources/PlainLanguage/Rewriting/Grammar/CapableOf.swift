/// "Capable of giving consent and complying": every -ing form becomes the verb that "able to" needs.
enum CapableOf {
  static func said(_ tokens: [Token]) -> [Token] {
    guard let place = tokens.firstIndex(where: { ["capable", "incapable"].contains($0.lower) }),
      place + 2 < tokens.count, tokens[place + 1].lower == "of", let first = base(tokens[place + 2])
    else { return tokens }
    var result = Array(tokens[..<place])
    let ability = tokens[place].lower == "capable" ? "able" : "unable"
    result += [Token(ability, .word, spaced: tokens[place].spaced), Token("to", .word, spaced: true), first]
    for index in tokens.indices.dropFirst(place + 3) {
      let isJoined = ["and", "or", ","].contains(tokens[index - 1].lower)
      result.append(isJoined ? base(tokens[index]) ?? tokens[index] : tokens[index])
    }
    return result
  }

  private static func base(_ token: Token) -> Token? {
    guard token.lower.hasSuffix("ing"), token.lower.count > 4 else { return nil }
    return verbs.first { VerbForms.inflectWord($0, as: .ing) == token.lower }.map {
      Token($0, .word, spaced: token.spaced)
    }
  }

  private static let verbs: [String] =
    VerbNumber.bases + [
      "follow", "complete", "swallow", "adhere", "do", "have", "make", "write", "return", "cooperate",
      "communicate", "undergo", "tolerate", "sign", "comprehend", "answer", "fill", "keep", "maintain",
    ]
}

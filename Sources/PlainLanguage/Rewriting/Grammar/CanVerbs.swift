/// Verbs behind "can": "can understand the rules and to follow them" needs no "to".
enum CanVerbs {
  static func bare(_ tokens: [Token]) -> [Token] {
    tokens.indices.filter { index in
      !(index > 0 && tokens[index].lower == "to" && ["and", "or"].contains(tokens[index - 1].lower)
        && index + 1 < tokens.count && isVerb(tokens[index + 1].lower))
    }.map { tokens[$0] }
  }

  private static func isVerb(_ word: String) -> Bool {
    VerbNumber.bases.contains(word)
      || ["follow", "complete", "adhere", "return", "sign", "abide"].contains(word)
  }
}

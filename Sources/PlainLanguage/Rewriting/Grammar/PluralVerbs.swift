/// Verbs of one person said of several: "who has pain and needs care" → "who have pain and need care".
enum PluralVerbs {
  private static let joined: [String: String] = [
    "has": "have", "is": "are", "was": "were", "does": "do", "needs": "need", "requires": "require",
    "agrees": "agree",
    "meets": "meet", "intends": "intend", "receives": "receive", "takes": "take", "refuses": "refuse",
    "consents": "consent",
  ]

  /// "A supervisor who is": one other person.
  private static func speaksOfOne(_ tokens: [Token], at index: Int) -> Bool {
    let who = tokens[index - 1].lower == "who" ? index - 1 : index - 2
    guard who > 0, tokens[who].lower == "who" else { return false }
    let noun = tokens[who - 1].lower
    return !noun.hasSuffix("s")
      && !["people", "women", "men", "children", "those", "or", "and", "but", ",", ")"].contains(noun)
  }

  /// "or plans to move": before "to" it is a verb.
  private static func wishing(_ tokens: [Token], at index: Int) -> String? {
    guard index + 1 < tokens.count, tokens[index + 1].lower == "to" else { return nil }
    return ["plans": "plan", "wishes": "wish", "wants": "want", "needs": "need"][tokens[index].lower]
  }

  /// The words with every verb of one person behind "and", "or", "but" or "who" said of several.
  static func pluralized(_ tokens: [Token]) -> [Token] {
    var tokens = Modals.softened(Nominals.verbal(tokens))
    for index in tokens.indices.dropFirst() {
      if tokens[index].lower == "be", ["and", "or", "but"].contains(tokens[index - 1].lower),
        index + 1 < tokens.count,
        VerbWords.adjectives.contains(tokens[index + 1].lower) || tokens[index + 1].lower.hasSuffix("ed"),
        !tokens[..<index].contains(where: { $0.lower == "to" || VerbNumber.modals.contains($0.lower) })
      {
        tokens[index] = Token("are", .word, spaced: tokens[index].spaced)
      }
      guard let plural = joined[tokens[index].lower] ?? wishing(tokens, at: index),
        ["and", "or", "but", "who", "they"].contains(tokens[index - 1].lower)
          || ["and", "or", "but", "who"].contains(index > 1 ? tokens[index - 2].lower : "")
            && ["not", "currently", "also", "either"].contains(tokens[index - 1].lower)
      else { continue }
      if speaksOfOne(tokens, at: index) { continue }
      if tokens[index - 1].lower != "who",
        tokens[..<index].contains(where: { $0.lower == "which" || $0.lower == "that" })
      {
        continue
      }
      tokens[index] = Token(plural, .word, spaced: tokens[index].spaced)
    }
    return tokens
  }
}

/// The words of a measure as the book knows them: lower case, hyphens between words left out.
enum OutcomeTokens {
  /// The keys of a text; " - " between words is a part sign "—".
  static func keys(_ text: String) -> [String] {
    let tokens = PhraseToken.tokens(text)
    return tokens.enumerated().compactMap { place, token in
      guard token.key == "-" || token.key == "/" else { return token.key }
      let next = place + 1 < tokens.count ? tokens[place + 1] : nil
      if token.key == "-", token.spaceBefore, next?.spaceBefore == true { return "—" }
      return token.key == "/" ? "/" : nil
    }.filter { $0 != "/" }
  }

  /// A word without a plural s.
  static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  /// The same word, a plural s or a British spelling aside.
  static func same(_ word: String, _ form: String) -> Bool {
    word == form || singular(word) == form || british[word] == form || british[singular(word)] == form
  }

  private static let british: [String: String] = [
    "tumour": "tumor", "haemoglobin": "hemoglobin", "randomisation": "randomization",
    "tolerance": "tolerance",
    "behaviour": "behavior", "leukaemia": "leukemia", "anaesthesia": "anesthesia", "analogue": "analog",
    "toxicities": "toxicity", "frequencies": "frequency", "oesophageal": "esophageal",
    "paediatric": "pediatric",
  ]
}

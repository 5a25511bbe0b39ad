import PlainLanguage

/// A health problem as the registry's lists of terms name it, in plain words.
struct HarmTerm {
  /// The plain words; nil where the program has none.
  let plain: PlainText?

  init(_ term: String, editorial: Editorial) {
    let lowered = PlainCase.lowered(term)
    let words = editorial.phrase(lowered)
    let isPlain = words.characters != lowered || Self.isShort(words.characters)
    plain = isPlain && !words.characters.contains(where: \.isUppercase) ? Self.capitalized(words) : nil
  }

  /// Whether a term is said in short words anyway: "Headache", "Chest pain".
  private static func isShort(_ text: String) -> Bool {
    let measure = Readability.measure(text)
    return measure.words > 0 && measure.syllables <= measure.words * 2
  }

  private static func capitalized(_ words: PlainText) -> PlainText {
    guard let first = words.first else { return words }
    var words = words
    words[0].text = first.text.prefix(1).uppercased() + first.text.dropFirst()
    return words
  }
}

/// Tells English text from text in another language.
enum LanguageReader {
  /// Whether rows are in English; short texts count as English unless they use another script.
  static func isEnglish(_ rows: [String]) -> Bool {
    var words = 0
    var known = 0
    var letters = 0
    var foreign = 0
    for row in rows.prefix(25) {
      for token in SentenceTokenizer.tokens(of: String(row.prefix(200))) where token.kind == .word {
        words += 1
        if common.contains(token.text) { known += 1 }
        for scalar in token.text.unicodeScalars {
          letters += 1
          if scalar.value > 0x24F { foreign += 1 }
        }
      }
    }
    if foreign * 4 > letters { return false }
    return words < 20 || known * 100 >= words * 6
  }

  private static let common: Set<String> = [
    "the", "of", "and", "or", "to", "with", "for", "is", "are", "must", "have", "has", "history", "age",
    "years", "patients",
    "participants", "subjects", "not", "be", "any", "by", "from", "at", "least", "than", "study", "who",
    "prior", "within",
    "diagnosis", "known", "women", "months", "criteria", "inclusion", "exclusion", "disease", "consent",
    "pregnant", "other",
    "pregnancy", "treatment", "surgery", "severe",
  ]
}

/// Ordinary words that a record writes with a capital in the middle of a sentence ("Osteoporosis, Pregnancy").
enum CapitalWords {
  /// The word as a page writes it: small where it is an ordinary noun and no part of a name.
  static func lowered(_ tokens: [Token], at index: Int) -> String {
    let token = tokens[index]
    guard index > 0, isOnlyFirstCapital(token.text),
      ordinary.contains(token.lower), !isNamed(tokens, at: index), !begins(after: tokens[index - 1])
    else { return token.text }
    return token.lower
  }

  private static func isOnlyFirstCapital(_ text: String) -> Bool {
    text.count > 3 && text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase)
  }

  /// Another capital, a number or a hyphen beside it makes a name of it.
  private static func isNamed(_ tokens: [Token], at index: Int) -> Bool {
    let before = tokens[index - 1]
    if before.isWord, before.text.first?.isUppercase == true, index > 1 { return true }
    // "Joint Committee on Cancer".
    if index > 2, ["on", "of", "for", "and", "the"].contains(before.lower),
      tokens[index - 2].text.first?.isUppercase == true
    {
      return true
    }
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.isNumber || next.text == "-" && !next.spaced || next.text == "®"
      || next.isWord && next.text.first?.isUppercase == true
  }

  /// Behind a full stop a capital begins a sentence.
  private static func begins(after token: Token) -> Bool {
    [".", "?", "!", ":", "\"", "-"].contains(token.text)
  }

  static let ordinary: Set<String> = [
    "abuse", "addiction", "age", "alcohol", "allergy", "asthma", "blood", "bone", "brain", "breastfeeding",
    "cancer", "children", "chronic", "condition", "conditions", "consent", "depression", "diabetes",
    "diagnosis", "disease", "diseases", "disorder", "disorders", "drug", "drugs", "epilepsy", "exposure",
    "fracture", "fractures", "headache", "headaches", "heart", "hepatitis", "history", "infection",
    "infections", "injury", "joint", "kidney", "lactation", "leukemia", "liver", "lung", "lymphoma",
    "malignancy", "migraine", "muscle", "neck", "obesity", "pain", "patient", "patients", "pregnancy",
    "pregnant", "psychosis", "schizophrenia", "score", "scale", "level", "levels", "visit", "severe",
    "sciatica", "smoking", "spine", "stroke", "surgery",
    "symptoms", "therapy", "treatment", "trisomy", "tuberculosis", "type", "grade", "stage", "class",
    "insulin", "small", "warfarin", "tumor", "tumour", "tumors", "weakness", "women",
  ]
}

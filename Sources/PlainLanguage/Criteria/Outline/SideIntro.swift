/// Sentences that take the place of a main heading: "To be eligible, participants must:", "Patients will be
/// excluded if any of the following apply:".
enum SideIntro {
  /// The side that such a sentence says; nil where it is none.
  static func side(of text: String) -> GroupSide? {
    guard RowText.introduces(text), text.utf8.count < 400 else { return nil }
    let sentence = Sentence(text)
    guard pointers.occurs(in: sentence.words) else { return nil }
    if JoiningReader.reading(of: sentence) == .excluded || exclusions.occurs(in: sentence.words) {
      return .exclusion
    }
    if inclusions.occurs(in: sentence.words) { return .inclusion }
    return nil
  }

  private static let pointers = PhraseSet([
    "following", "these criteria", "criteria below", "participants must", "patients must", "subjects must",
    "individuals must",
    "if they", "if", "must",
  ])
  private static let exclusions = PhraseSet([
    "not be enrolled", "not be eligible", "not eligible", "excluded", "ineligible", "exclusion criteria",
    "precluded from",
    "may not participate", "cannot participate",
  ])
  private static let inclusions = PhraseSet([
    "to be eligible", "will be eligible", "are eligible", "is eligible", "eligible for this study",
    "eligible for the study",
    "eligible to participate", "inclusion criteria", "be included", "order to be eligible", "eligible if",
    "can be included",
    "order to participate",
  ])
}

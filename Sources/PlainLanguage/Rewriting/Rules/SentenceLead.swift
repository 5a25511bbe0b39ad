/// The few words in front of a rule that no verb of ours fits, as a person would say them.
///
/// The same words stand under "can join only if", "cannot join if" and inside "any of these", so none of them says
/// which of these it is.
enum SentenceLead {
  /// Before a sentence with a subject of its own: "This is true: scans showed a slipped disc."
  static let sentence = "This is true:"
  /// Before words for people: "are in this group: women who breastfeed."
  static let group = "are in this group:"
  /// Before words that tell of a person without a verb: "this is true of you: under the effect of alcohol."
  static let person = "This is true of {them}:"

  /// What a text that is read aloud begins with when a lead stands before it, in lower case and without the reader.
  static let spoken = [
    ["this", "is", "true", ":"], ["are", "in", "this", "group", ":"],
    ["this", "is", "true", "of", "you", ":"],
    ["this", "is", "true", "of", "them", ":"],
  ]

  /// The rule behind its lead, or nil for a count of people, which is no rule for one person.
  static func draft(_ tokens: [Token]) -> Draft? {
    guard !countsPeople(tokens) else { return nil }
    return Draft([.own(lead(tokens)), .source(tokens)])
  }

  /// How many words of a text are such a lead; 0 for none.
  static func length(_ words: [String]) -> Int {
    spoken.first { words.starts(with: $0) }?.count ?? 0
  }

  /// "32 (16 males, 16 females) healthy controls": how many people the study wants.
  static func countsPeople(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first, first.isNumber, tokens.count > 1,
      AmountReader.read(tokens, at: 0, words: false)?.unit == nil
    else { return false }
    let words = tokens.dropFirst().prefix(8).map(\.lower).prefix {
      !["year", "years", "yr", "yrs", "month", "months", "old"].contains($0)
    }
    return words.contains { SubjectReader.nouns.contains($0) || ["controls", "control"].contains($0) }
  }

  private static func lead(_ tokens: [Token]) -> String {
    if ClauseRule.hasMainVerb(tokens) || tokens.dropFirst().contains(where: { verbs.contains($0.lower) })
      || tokens.contains(where: { others.contains($0.lower) })
    {
      return sentence
    }
    guard let found = SubjectReader.read(tokens) else { return person }
    return found.link == .verb || plurals.isDisjoint(with: [found.noun]) ? person : group
  }

  /// Verbs that only stand in a sentence of their own.
  private static let verbs: Set<String> = [
    "include", "includes", "contain", "contains", "think", "thinks", "need", "needs", "carry", "carries",
    "agree",
    "agrees", "indicate", "indicates", "indicated", "join", "represent", "represents", "requires", "meet",
    "meets",
    "presents", "suggests",
  ]
  /// Words for people of whom more than one can be meant.
  private static let plurals: Set<String> = [
    "patients", "subjects", "participants", "individuals", "persons", "people", "volunteers", "candidates",
    "women", "men", "females", "males", "children", "adults", "adolescents", "infants", "boys", "girls",
    "those", "veterans", "survivors", "users", "smokers", "students", "mothers",
  ]
  /// What is not the reader, so that nothing can be true "of you".
  private static let others: Set<String> = [
    "donor", "donors", "partner", "partners", "parent", "parents", "guardian", "caregiver", "caregivers",
    "family", "families", "sibling", "siblings", "relative", "relatives", "proband", "specimen", "specimens",
    "sample", "samples", "investigator", "representative", "adolescent", "it", "they", "there",
  ]
}

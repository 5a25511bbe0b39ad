/// A sentence that says nothing but that the rules below hold: "The following criteria must be satisfied:".
enum RuleListIntro {
  /// How many of the rules below must fit, or nil where the sentence says anything else too.
  static func said(_ words: [String], _ clause: Clause) -> String? {
    guard clause.kind == .intro, words.count < 32, words.contains("following"),
      !Set(words).isDisjoint(with: rules), words.allSatisfy({ vocabulary.contains($0) || rules.contains($0) })
    else { return nil }
    let excludes = !Set(words).isDisjoint(with: ["excluded", "exclude", "exclusion", "ineligible"])
    if excludes, clause.polarity == .must { return nil }
    let text = " " + words.joined(separator: " ") + " "
    for (form, said) in quantities where text.contains(" \(form) ") { return said }
    return excludes ? nil : "fit these"
  }

  private static let quantities = [
    ("at least one", "fit at least one of these"), ("one or more", "fit one or more of these"),
    ("any one", "fit any one of these"), ("any", "fit any of these"), ("either", "fit either of these"),
    ("none", "fit none of these"), ("both", "fit both of these"), ("all", "fit all of these"),
    ("one", "fit one of these"),
  ]
  private static let rules: Set<String> = [
    "criteria", "criterion", "conditions", "condition", "requirements", "rules",
  ]
  private static let vocabulary: Set<String> = [
    "in", "order", "to", "be", "eligible", "participate", "participation", "this", "that", "the", "study",
    "trial",
    "a", "an", "individual", "individuals", "participant", "participants", "patient", "patients", "subject",
    "subjects", "person", "persons", "people", "candidate", "candidates", "must", "will", "should", "shall",
    "can",
    "meet", "meets", "satisfy", "satisfies", "fulfill", "fulfil", "fulfills", "fulfils", "all", "of", "any",
    "one",
    "or", "more", "following", "if", "only", "they", "he", "she", "are", "is", "met", "apply", "applies",
    "fulfilled", "satisfied", "for", "entry", "into", "inclusion", "exclusion", "enrollment", "enrolment",
    "enrolled", "included", "excluded", "exclude", "from", "at", "least", "enter", "join", "who", "those",
    "also",
    "each", "every", "both", "either", "none", "considered", "eligibility", "additional", "clinical", "has",
    "have",
    "to:", "joining", "research", "then", "ineligible",
  ]
}

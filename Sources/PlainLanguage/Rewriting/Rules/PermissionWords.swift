/// Words by which a sentence itself says that people can or cannot join.
enum PermissionWords {
  /// Whether the words after the subject only say who may join.
  static func isVerdict(_ words: [String]) -> Bool {
    var depth = 0
    var outer: [String] = []
    for word in words {
      if word == "(" || word == "[" { depth += 1 }
      if depth == 0 { outer.append(word) }
      if word == ")" || word == "]" { depth -= 1 }
    }
    let text = outer.joined(separator: " ")
    return verdicts.contains { text.contains($0) } || saysEligible(outer)
  }

  /// "Eligible" and "ineligible" alone or for the study; "eligible for a transplant" says another thing.
  private static func saysEligible(_ words: [String]) -> Bool {
    words.indices.contains { index in
      guard words[index].hasSuffix("eligible") else { return false }
      let rest = words.dropFirst(index + 1)
      guard let next = rest.first, ["for", "to"].contains(next) else { return true }
      return rest.prefix(7).contains { studyWords.contains($0) }
    }
  }

  private static let studyWords: Set<String> = [
    "study", "trial", "participate", "participation", "enroll", "enrol", "enrollment", "enrolment",
    "inclusion", "entry", "join", "protocol", "research", "cohort", "part", "arm", "phase", "included",
    "randomization", "continue", "enter", "this",
  ]

  private static let verdicts = [
    "excluded", "be included", "be enrolled", "are allowed", "is allowed", "be allowed",
    "are permitted",
    "be permitted", "not be considered", "may participate", "can participate", "can be included",
    "can enroll", "may enroll",
    "are not allowed", "be considered for", "may be enrolled", "may be included",
  ]
}

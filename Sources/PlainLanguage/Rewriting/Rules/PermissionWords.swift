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
    return verdicts.contains { text.contains($0) }
  }

  private static let verdicts = [
    "eligible", "excluded", "be included", "be enrolled", "are allowed", "is allowed", "be allowed",
    "are permitted",
    "be permitted", "not be considered", "may participate", "can participate", "can be included",
    "can enroll", "may enroll",
    "are not allowed", "be considered for", "may be enrolled", "may be included",
  ]
}

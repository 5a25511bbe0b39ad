/// Words by which a sentence itself says that people can or cannot join.
enum PermissionWords {
  /// Whether the words after the subject only say who may join.
  static func isVerdict(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    return verdicts.contains { text.contains($0) }
  }

  private static let verdicts = [
    "eligible", "excluded", "be included", "be enrolled", "are allowed", "is allowed", "be allowed", "are permitted",
    "be permitted", "not be considered", "may participate", "can participate", "can be included", "can enroll", "may enroll",
    "are not allowed", "acceptable", "be considered for", "may be",
  ]
}

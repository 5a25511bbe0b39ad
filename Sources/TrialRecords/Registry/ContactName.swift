/// Tells the name of a desk or an institution from the name of a person.
enum ContactName {
  /// Words that stand in names of desks and institutions.
  private static let words: Set<String> = [
    "hospital", "hospitals", "center", "centre", "university", "institute", "clinic", "call", "clinical",
    "trial", "trials",
    "office", "department", "desk", "line", "hotline", "information", "team", "service", "services",
    "foundation", "research",
    "pharma", "pharmaceuticals", "inc", "inc.", "ltd", "gmbh", "registry", "network", "group",
  ]
  /// Words before names of people.
  private static let titles: Set<String> = [
    "dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
  ]
  /// Words after names of people.
  private static let degrees: Set<String> = [
    "md", "m.d.", "phd", "ph.d.", "rn", "msc", "bsc", "mph", "do", "pharmd",
  ]

  /// True only if a word shows that no person is meant. In doubt it is a person's name, which no page may show.
  static func isDesk(_ name: String) -> Bool {
    let parts = name.lowercased().split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }.map(
      String.init)
    guard let first = parts.first, let last = parts.last else { return false }
    return parts.contains(where: words.contains) && !titles.contains(first) && !degrees.contains(last)
  }
}

/// "Pediatric and young adult patients" as the people that they are: "children and young adults".
enum PeopleGroups {
  /// The words as nouns for people, or nil where they do not only tell an age.
  static func nouns(_ modifiers: [Token]) -> [Token]? {
    guard modifiers.contains(where: { ["pediatric", "paediatric"].contains($0.lower) }) else { return nil }
    var result: [Token] = []
    for token in modifiers {
      guard let word = plurals[token.lower] else { return nil }
      result.append(Token(word, .word, spaced: token.spaced))
    }
    return result
  }

  private static let plurals: [String: String] = [
    "pediatric": "children", "paediatric": "children", "adult": "adults", "adolescent": "teenagers",
    "young": "young", "and": "and", "or": "or", "/": "or",
  ]
}

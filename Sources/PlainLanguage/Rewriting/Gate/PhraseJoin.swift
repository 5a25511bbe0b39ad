/// Two words of a verb phrase that never stand side by side.
enum PhraseJoin {
  /// What is broken where two words meet, or nil.
  static func fault(_ words: [String]) -> SpokenFault? {
    for (index, (first, second)) in zip(words, words.dropFirst()).enumerated() {
      if first == second, neverTwice.contains(first) { return .wordTwice }
      if ["the", "a", "an"].contains(second), noArticleBehind.contains(first) { return .clash }
      if first == "be", second == "that" || second == "are" { return .clash }
      if second == SpokenWords.end, endsNothing.contains(first), !goesOn(words.dropFirst(index + 2).first) {
        return .unfinished
      }
    }
    return hasGerundBehindAble(words) || breaksOpinion(words) ? .clash : nil
  }

  /// "with, or get in the way of, the study drug": a comma, and then what both belong to.
  private static func goesOn(_ next: String?) -> Bool {
    ["the", "a", "an", "their", "your", "any", "this", "or", "and"].contains(next ?? "")
  }

  /// "as the study doctor sees it or the nurse".
  private static func breaksOpinion(_ words: [String]) -> Bool {
    words.indices.dropFirst(2).contains {
      words[$0 - 2] == "have" && words[$0 - 1] == SpokenWords.end && words[$0] == "is"
        || words[$0 - 2] == "sees" && words[$0 - 1] == "it" && ["or", "and"].contains(words[$0])
    }
  }

  /// "are able to running".
  private static func hasGerundBehindAble(_ words: [String]) -> Bool {
    zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { first, rest in
      ["able", "unable"].contains(first) && rest.0 == "to" && rest.1.hasSuffix("ing") && rest.1.count > 6
        && rest.1 != "bring"
    }
  }

  private static let neverTwice: Set<String> = [
    "the", "of", "in", "to", "for", "with", "a", "an", "have", "are", "is", "and", "or", "people",
    "treatment", "study", "before", "after",
  ]
  private static let noArticleBehind: Set<String> = [
    "the", "a", "an", "any", "other", "no", "some", "specified", "certain", "these", "those", "their", "your",
    "additional", "extension", "planned", "required",
  ]
  private static let endsNothing: Set<String> = [
    "the", "a", "an", "of", "and", "or", "as", "with", "without", "to",
  ]
}

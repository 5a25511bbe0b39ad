/// Words that can be a verb or a noun ("use", "tests"): the word behind them tells.
enum VerbOrNoun {
  static func isNoun(_ word: Token, before next: Token?) -> Bool {
    guard let next else { return true }
    if doubtful.contains(word.lower) {
      if word.lower == "experience", next.lower.hasSuffix("ing") { return true }
      return behindNouns.contains(next.lower)
        && !(next.lower == "to" && ["needs", "plans"].contains(word.lower))
    }
    if word.lower == "live" || word.lower == "lives" {
      return !["in", "with", "at", "near", "alone", "within", "independently"].contains(next.lower)
    }
    if word.lower == "sign", ["written", "informed", "and", "/"].contains(next.lower) { return false }
    if VerbNumber.plurals[word.lower] == nil {
      return VerbWords.nounVerbs.contains(word.lower)
        && !["to", "a", "an", "the", "any", "with", "in", "at"].contains(next.lower)
    }
    return ["of", ":"].contains(next.lower)
  }

  private static let doubtful: Set<String> = [
    "use", "needs", "tests", "plans", "presents", "scores", "reports", "shows", "test", "report", "score",
    "present", "show", "work", "drinks", "desires", "smokes", "starts", "experience",
  ]
  private static let behindNouns: Set<String> = [
    "of", "for", "with", "in", "to", "or", "and", "is", "are", "must", "≥", ">", "<", "≤",
  ]
}

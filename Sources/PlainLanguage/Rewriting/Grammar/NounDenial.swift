/// A group of nouns behind "no" or "without".
enum NounDenial {
  static func predicate(_ tokens: [Token]) -> [Part]? {
    let rest = Array(tokens.dropFirst())
    guard let first = rest.first else { return nil }
    if tokens[0].lower == "without" { return [.own("do not have"), .noun(rest)] }
    var after = rest
    if ["prior", "previous"].contains(first.lower), rest.count > 1, rest[1].isWord {
      after = Array(rest.dropFirst())
      guard !["or", "and"].contains(after[0].lower) else { return [.own("have had no"), .source(rest)] }
      if ["history", "treatment", "therapy", "use"].contains(after[0].lower), after.count > 2 {
        if after[0].lower == "history", after[1].lower == "of" {
          return [.own("have never had"), .noun(Array(after.dropFirst(2)))]
        }
      }
      return [.own("have not had"), .noun(after)]
    }
    if first.lower == "history", rest.count > 2, rest[1].lower == "of" {
      let what = Array(rest.dropFirst(2))
      return [.own(TimeWords.isPast(what) ? "have not had" : "have never had"), .noun(what)]
    }
    if first.lower == "evidence", rest.count > 2, rest[1].lower == "of" {
      return [.own("have no signs of"), .source(Array(rest.dropFirst(2)))]
    }
    return [
      .own(
        TimeWords.isPast(rest) || rest.prefix(3).contains { NounWords.events.contains($0.lower) }
          ? "have had no" : "have no"),
      .source(rest),
    ]
  }
}

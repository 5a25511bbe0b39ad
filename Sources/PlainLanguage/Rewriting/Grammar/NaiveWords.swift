/// "Treatment naive", "naive to opioids": someone who has not had it before.
enum NaiveWords {
  /// "have never had treatment" from words that end or begin with "naive", or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    let words = tokens.drop { $0.lower == "are" || $0.lower == "is" || $0.lower == "be" }
    guard let thing = thing(Array(words)), !thing.isEmpty, thing.count < 5,
      thing.allSatisfy({ $0.isWord && !FunctionWords.all.contains($0.lower) })
    else { return nil }
    return [.own("have never had"), .source(thing)]
  }

  private static func thing(_ tokens: [Token]) -> [Token]? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    if forms.contains(last.lower) {
      return tokens.dropLast().last?.text == "-" ? tokens.dropLast(2) : tokens.dropLast()
    }
    guard forms.contains(first.lower), tokens.count > 2, ["to", "for"].contains(tokens[1].lower) else {
      return nil
    }
    return Array(tokens.dropFirst(2))
  }

  private static let forms: Set<String> = ["naive", "naïve"]
}

/// What may stand at the end of a sentence and only explains it: examples, or what a word means.
enum TailWords {
  /// Examples end the sentence only if nothing but a list follows them.
  static func isSafeList(_ tail: [Token]) -> Bool {
    // "such as A, with the need for help": the last words tell of more than the examples.
    guard !zip(tail, tail.dropFirst()).contains(where: { $0.text == "," && $1.lower == "with" }) else {
      return false
    }
    return !tail.dropFirst(2).contains {
      [
        "have", "has", "had", "was", "were", "does",
        "that", "which", "within", "who", "requiring", "unless", "except", "will", "must", "may", "are", "is",
        "if", "should", "can", "not", "never", "their", "during", "before", "after", "prior", "until",
        "throughout", "since", "when", "while", "despite", "past", "last", "previous",
      ].contains($0.lower)
    }
  }

  static func examples(_ tokens: [Token]) -> [Part]? {
    for lead in limitless + [
      ["e", ".", "g", ".", ","], ["e", ".", "g", "."], ["e", ".", "g", ","], ["e", ".", "g"], ["eg", ","],
      ["eg"], ["for", "example", ","], ["for", "example"], ["such", "as", ":"], ["such", "as"],
      ["for", "instance", ","], ["for", "instance"],
    ] {
      guard tokens.count > lead.count, tokens.prefix(lead.count).lowers == lead else { continue }
      let list = Array(tokens.dropFirst(lead.count).drop { [".", ",", ":"].contains($0.text) })
      guard !list.isEmpty else { return nil }
      guard isSafeList([list[0], list[0]] + list), list.count < 60 else { return nil }
      if FunctionWords.all.contains(list[0].lower),
        !["a", "an", "the", "any", "other", "no"].contains(list[0].lower)
      {
        return [.own("For example,"), .source(list)]
      }
      return [
        .own(
          list.contains { $0.text == "," || ["or", "and"].contains($0.lower) }
            ? "Examples are" : "An example is"), .noun(list),
      ]
    }
    if tokens[0].lower == "including", tokens.count > 2, isSafeList(tokens),
      tokens[1].lower != "but"
    {
      let list = Array(tokens.dropFirst())
      return [.own("This includes"), .noun(list)]
    }
    return nil
  }

  /// "including, but not limited to": the list names some, not all.
  private static let limitless: [[String]] = ["limited", "restricted"].flatMap { word in
    [
      ["including", ",", "but", "not", word, "to", ","], ["including", ",", "but", "not", word, "to"],
      ["including", "but", "not", word, "to", ":"], ["including", "but", "not", word, "to"],
      ["including", ",", "but", "not", word, "to", ":"],
    ]
  }.sorted { $0.count > $1.count }

  static func meaning(_ tokens: [Token]) -> [Part]? {
    for lead in [
      ["defined", "as", "follows", ":"], ["defined", "as", ":"], ["defined", "as"],
      ["i", ".", "e", ".", ","], ["i", ".", "e", "."], ["i", ".", "e", ","], ["i", ".", "e"], ["ie", "."],
      ["ie"],
      ["that", "is", ","], ["meaning"], ["which", "is", "defined", "as"], ["as", "defined", "as"],
    ] {
      guard tokens.count > lead.count, tokens.prefix(lead.count).lowers == lead else { continue }
      return [.own("This means"), .noun(Array(tokens.dropFirst(lead.count)))]
    }
    return nil
  }
}

/// Reads a criterion that is only a group of nouns ("History of X", "Severe liver disease") and gives it a verb.
enum NounPhraseReader {
  /// The whole criterion as a verb phrase; never nil for words that can be a group of nouns.
  static func read(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first, first.isWord || first.isNumber || first.kind == .sign || first.text == "("
    else { return nil }
    guard !SentenceLead.countsPeople(tokens) else { return nil }
    return special(tokens) ?? opening(tokens) ?? UseOfThing.predicate(tokens) ?? people(tokens)
      ?? PlainNouns.predicate(tokens)
  }

  /// Groups of nouns that a rule of their own knows.
  static func special(_ tokens: [Token]) -> [Part]? { AdequateRule.predicate(tokens) }

  /// "History of", "Use of", "Inability to": a noun that stands for a verb.
  static func opening(_ tokens: [Token]) -> [Part]? { OpeningReader.predicate(tokens) }

  /// "Prisoners", "Healthy volunteers": nouns that are people.
  static func people(_ tokens: [Token]) -> [Part]? {
    var index = 0
    while index < min(tokens.count, 4), tokens[index].isWord || tokens[index].text == "-",
      !NounWords.peopleNouns.contains(tokens[index].lower)
    {
      if FunctionWords.all.contains(tokens[index].lower),
        !["a", "an", "the", "or", "and"].contains(tokens[index].lower)
      {
        return nil
      }
      index += 1
    }
    guard index < tokens.count, NounWords.peopleNouns.contains(tokens[index].lower),
      !NounHead.isRisky(tokens, head: 0..<0)
    else { return nil }
    return [.own("are"), .noun(tokens)]
  }
}

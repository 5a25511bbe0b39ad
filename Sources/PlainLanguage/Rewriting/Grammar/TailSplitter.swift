/// Takes what only explains off the end of a sentence and makes a sentence of it.
enum TailSplitter {
  /// The words that stay and the sentences that follow them.
  static func split(_ tokens: [Token]) -> (core: [Token], after: [[Part]]) {
    var core = tokens
    var after: [[Part]] = []
    if let rest = withoutOpinion(tokens) {
      core = rest
      after.append([.own("The study doctor decides this")])
    }
    for _ in 0..<4 {
      guard let (rest, sentence) = opinion(core) ?? bracket(core) ?? clause(core) else { break }
      core = rest
      after.insert(sentence, at: 0)
    }
    while let last = core.last, [",", ";", ".", "-"].contains(last.text) { core.removeLast() }
    return (core, after)
  }

  /// "in the opinion of the investigator" at the end: who decides.
  private static func opinion(_ tokens: [Token]) -> ([Token], [Part])? {
    for phrase in InvestigatorPhrases.ending(with: tokens.last?.lower ?? "") where phrase.count < tokens.count
    {
      guard tokens.suffix(phrase.count).lowers == phrase else { continue }
      return (trimmed(tokens.dropLast(phrase.count)), [.own("The study doctor decides this")])
    }
    return nil
  }

  /// "In the opinion of the investigator, …": the words without it.
  private static func withoutOpinion(_ tokens: [Token]) -> [Token]? {
    for phrase in InvestigatorPhrases.beginning(with: tokens.first?.lower ?? "")
    where phrase.count + 1 < tokens.count {
      guard tokens.prefix(phrase.count).lowers == phrase, tokens[phrase.count].text == "," else { continue }
      return Array(tokens.dropFirst(phrase.count + 1))
    }
    return nil
  }

  /// A bracket at the end that explains or gives examples.
  private static func bracket(_ tokens: [Token]) -> ([Token], [Part])? {
    guard [")", "]"].contains(tokens.last?.text), let open = matchingOpen(tokens), open > 0 else {
      return nil
    }
    let inside = Array(tokens[(open + 1)..<(tokens.count - 1)])
    guard inside.count > 3, !unfinished.contains(tokens[open - 1].lower), let first = inside.first,
      first.isWord || first.isNumber || first.kind == .sign
    else { return nil }
    let rest = trimmed(tokens[..<open])
    if let examples = TailWords.examples(inside) { return (rest, examples) }
    if let meaning = TailWords.meaning(inside) { return (rest, meaning) }
    if exceptions.contains(first.lower) || inside.count < 9 { return nil }
    return (rest, [.own("Note:"), .source(inside)])
  }

  private static func matchingOpen(_ tokens: [Token]) -> Int? {
    var depth = 0
    for index in tokens.indices.reversed() {
      if [")", "]"].contains(tokens[index].text) { depth += 1 }
      if ["(", "["].contains(tokens[index].text) {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// ", e.g., A, B" or ", such as A or B" or ", defined as A" up to the end.
  private static func clause(_ tokens: [Token]) -> ([Token], [Part])? {
    var depth = 0
    for index in tokens.indices {
      if ["(", "["].contains(tokens[index].text) { depth += 1 }
      if [")", "]"].contains(tokens[index].text) { depth -= 1 }
      guard depth == 0, index > 1 else { continue }
      // "not including X", "is defined as X": what stands before could not end a sentence.
      if unfinished.contains(tokens[index - 1].lower) { continue }
      // "Tobacco-containing including gum": the noun is still to come.
      if tokens[index - 1].lower.hasSuffix("ing"), tokens[index - 2].text == "-" { continue }
      let tail = Array(tokens[index...])
      let commaBefore = tokens[index - 1].text == ","
      if let examples = TailWords.examples(tail),
        commaBefore || ["e", "eg"].contains(tail[0].lower) || TailWords.isSafeList(tail)
      {
        return (trimmed(tokens[..<index]), examples)
      }
      if commaBefore || tail[0].lower == "defined", let meaning = TailWords.meaning(tail) {
        return (trimmed(tokens[..<index]), meaning)
      }
    }
    return nil
  }

  private static func trimmed(_ tokens: ArraySlice<Token>) -> [Token] {
    var tokens = Array(tokens)
    while let last = tokens.last, [",", ";", ".", "-", ":"].contains(last.text) { tokens.removeLast() }
    return tokens
  }

  private static let unfinished: Set<String> = [
    "not", "is", "are", "was", "were", "be", "been", "or", "and", "of", "in", "by", "with", "than", "as",
    "to", "for",
    "without", "the", "a", "an", "if",
  ]
  private static let exceptions: Set<String> = [
    "except", "excluding", "unless", "other", "not", "excepting", "apart", "without", "but", "with", "and",
    "or",
  ]
}

/// Ages: "Age ≥ 18 years", "18 to 75 years of age", "18 ≤ age ≤ 75" → "are 18 years or older".
enum AgeRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    var tokens = clause.tokens[...]
    var people: [Token] = []
    while let first = tokens.first, sexWords.contains(first.lower) || first.text == "," {
      people.append(first)
      tokens = tokens.dropFirst()
    }
    while let last = people.last, !last.isWord { people.removeLast() }
    if tokens.first?.lower == "with", ["age", "ages", "aged"].contains(tokens.dropFirst().first?.lower ?? "")
    {
      tokens = tokens.dropFirst()
    }
    if let first = tokens.first?.lower, ["between", "from"].contains(first),
      !people.isEmpty || first == "from"
    {
      let rest = tokens.dropFirst(first == "from" ? 1 : 0).filter {
        !["the", "ages", "age"].contains($0.lower) || $0.lower == "age"
      }
      let isAge =
        tokens.prefix(4).contains { ["ages", "age"].contains($0.lower) }
        || tokens.contains { $0.lower == "old" } || tokens.lowers.suffix(2) == ["of", "age"]
      if isAge { tokens = ([Token("aged", .word, spaced: true)] + rest)[...] }
    }
    guard let age = predicate(Array(tokens)) ?? turned(Array(tokens)) else { return nil }
    let isSex = people.contains {
      [
        "male", "female", "males", "females", "men", "women", "man", "woman", "sex", "gender", "genders",
        "sexes",
      ].contains($0.lower)
    }
    if isSex,
      people.contains(where: { ["male", "males", "men", "man"].contains($0.lower) })
        != people.contains(where: { ["female", "females", "women", "woman"].contains($0.lower) })
    {
      return Draft(
        age + [
          .own("and"),
          .own(people.contains { ["male", "males", "men", "man"].contains($0.lower) } ? "male" : "female"),
        ])
    }
    return Draft(isSex ? age + [.own(", male or female")] : age)
  }

  /// "are 18 years or older" from words that begin with an age, or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    var index = 0
    var led = false
    while index < tokens.count, leads.contains(tokens[index].lower) {
      if ["age", "ages", "aged"].contains(tokens[index].lower) { led = true }
      index += 1
    }
    if led, index < tokens.count, ["between", "ranging", "ranges"].contains(tokens[index].lower),
      AgePhrase.limit(tokens, at: index, led: true) == nil
    {
      let rest = tokens[index...].drop { ["ranging", "ranges", "from"].contains($0.lower) }
      return rest.first.map { $0.isNumber || $0.lower == "between" } == true
        ? [.own("are aged"), .source(Array(rest))] : nil
    }
    guard index == 0 || led, let found = AgePhrase.limit(tokens, at: index, led: led) else { return nil }
    let end = index + found.length
    guard end == tokens.count || !tokens[end].isNumber else { return nil }
    let rest = Array(tokens[end...])
    if rest.count > 2, ["or", "and"].contains(rest[0].lower), ComparatorReader.read(rest, at: 1) != nil,
      let second = AgePhrase.limit(rest, at: 1, led: true)
    {
      let tail = Array(rest[(1 + second.length)...])
      let words = "are \(found.pieces.characters) \(rest[0].lower) \(second.pieces.characters)"
      return [.own(words)] + (tail.isEmpty ? [] : [.source(tail)])
    }
    return [.own("are " + found.pieces.characters)] + (rest.isEmpty ? [] : [.source(rest)])
  }

  /// "18 ≤ age ≤ 75": the sign before "age" is read from the other side.
  private static func turned(_ tokens: [Token]) -> [Part]? {
    guard let low = AmountReader.read(tokens, at: 0),
      let sign = ComparatorReader.read(tokens, at: low.length),
      sign.comparator != .equal
    else { return nil }
    let age = low.length + sign.length
    guard age < tokens.count, ["age", "aged"].contains(tokens[age].lower),
      let high = LimitReader.read(tokens, at: age + 1),
      case .one(let upper, let amount) = high.bounds
    else { return nil }
    let limit = Limit(bounds: .two(sign.comparator.turned, low, upper, amount), length: age + 1 + high.length)
    let rest = Array(tokens[limit.length...])
    return [.own("are " + AgePhrase.pieces(limit).characters)] + (rest.isEmpty ? [] : [.source(rest)])
  }

  private static let leads: Set<String> = [
    "age", "ages", "aged", "of", "is", "are", "range", "limit", ":", "from", "group", "=",
  ]
  private static let sexWords: Set<String> = [
    "male", "female", "males", "females", "men", "women", "and", "or", "/", "adult", "adults", "patients",
    "subjects",
    "participants", "man", "woman", "of", "any", "either", "both", "sex", "gender", "genders", "sexes",
    "patient", "subject",
    "who", "are", "is", "volunteers", "individuals", "people", "all", "be", "must",
  ]
}

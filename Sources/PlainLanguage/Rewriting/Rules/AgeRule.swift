/// Ages: "Age ≥ 18 years", "18 to 75 years of age", "18 ≤ age ≤ 75" → "are 18 years or older".
enum AgeRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    let (people, rest) = openingPeople(clause.tokens)
    let tokens = withAgeFirst(withoutWith(rest), isOfPeople: !people.isEmpty)
    guard let age = predicate(Array(tokens)) ?? turned(Array(tokens)) else { return nil }
    guard people.contains(where: { sexes.contains($0.lower) }) else { return Draft(age) }
    let isMale = people.contains { maleWords.contains($0.lower) }
    let isFemale = people.contains { femaleWords.contains($0.lower) }
    return Draft(
      age
        + (isMale != isFemale ? [.own("and"), .own(isMale ? "male" : "female")] : [.own(", male or female")]))
  }

  private static let maleWords: Set<String> = ["male", "males", "men", "man"]
  private static let femaleWords: Set<String> = ["female", "females", "women", "woman"]
  private static let sexes = maleWords.union(femaleWords).union(["sex", "gender", "genders", "sexes"])

  /// The words in front that say who, and the others: "Male and female patients" of "Male and female patients aged …".
  private static func openingPeople(_ tokens: [Token]) -> (people: [Token], rest: ArraySlice<Token>) {
    let rest = tokens.drop { sexWords.contains($0.lower) || $0.text == "," }
    var people = tokens[..<rest.startIndex]
    while let last = people.last, !last.isWord { people.removeLast() }
    return (Array(people), rest)
  }

  /// "with age 18 to 75": the age alone.
  private static func withoutWith(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    let next = tokens.dropFirst().first?.lower ?? ""
    return tokens.first?.lower == "with" && ["age", "ages", "aged"].contains(next)
      ? tokens.dropFirst() : tokens
  }

  /// "between the ages of 18 and 75", "from 18 to 75 years old" as "aged …"; other words as they are.
  private static func withAgeFirst(_ tokens: ArraySlice<Token>, isOfPeople: Bool) -> ArraySlice<Token> {
    guard let first = tokens.first?.lower, first == "from" || (first == "between" && isOfPeople) else {
      return tokens
    }
    let isAge =
      tokens.prefix(4).contains { ["ages", "age"].contains($0.lower) }
      || tokens.contains { $0.lower == "old" } || tokens.lowers.suffix(2) == ["of", "age"]
    guard isAge else { return tokens }
    let rest = tokens.dropFirst(first == "from" ? 1 : 0).filter { !["the", "ages"].contains($0.lower) }
    return ([Token("aged", .word, spaced: true)] + rest)[...]
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

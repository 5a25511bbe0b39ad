/// Laboratory limits by what they tell: "ALT ≤ 2.5 × ULN" → "have ALT (a blood test of the liver) at a level of …".
enum LabRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    several(clause) ?? predicate(clause.tokens).map { Draft($0) }
  }

  /// Several tests in one sentence ("ANC ≥ 1.5, platelets ≥ 100 and hemoglobin ≥ 9") as items.
  private static func several(_ clause: Clause) -> Draft? {
    var parts: [[Token]] = [[]]
    var joiners: Set<String> = []
    for (index, token) in clause.tokens.enumerated() {
      let isJoiner = [",", "and", "or", ";", "&"].contains(token.lower)
      if !isJoiner, let part = parts.last, isNextTest(clause.tokens, at: index, behind: part) {
        parts.append([token])
        continue
      }
      if isJoiner, let part = parts.last, predicate(part) != nil, beginsTest(clause.tokens, after: index) {
        joiners.insert(token.lower)
        parts.append([])
      } else if isJoiner, parts.last?.isEmpty ?? true {
        joiners.insert(token.lower)
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    let said = parts.compactMap { predicate($0) }
    guard parts.count > 1, said.count == parts.count, !(joiners.contains("or") && joiners.contains("and"))
    else { return nil }
    guard clause.polarity == .must || joiners.contains("or") else { return nil }
    var draft = Draft([.own(joiners.contains("or") ? "fit any of these" : "fit all of these")])
    draft.items = said
    return draft
  }

  /// "ANC ≥ 1.5 platelets ≥ 100": a test with its limit right behind another one with its limit.
  private static func isNextTest(_ tokens: [Token], at index: Int, behind part: [Token]) -> Bool {
    guard index > 0, ![",", "and", "or", ";", "&", "("].contains(tokens[index - 1].lower),
      LabTests.find(tokens, at: index) != nil, predicate(part)?.count == 2
    else { return false }
    return predicate(Array(tokens[index...].prefix(24))) != nil
  }

  /// Whether a test with its limit begins behind a joining word.
  private static func beginsTest(_ tokens: [Token], after index: Int) -> Bool {
    let rest = Array(
      tokens[(index + 1)...].drop { skips.contains($0.lower) || ["and", "or"].contains($0.lower) })
    return predicate(Array(rest.prefix(24))) != nil
  }

  /// "have platelets (blood cells …) at a level of …" from words that begin with a test and its limit, or nil.
  static func predicate(_ all: [Token]) -> [Part]? {
    var tokens = all[...]
    var qualifiers: [String] = []
    while let first = tokens.first, skips.contains(first.lower) || LabTests.qualifiers.contains(first.lower) {
      if LabTests.qualifiers.contains(first.lower) { qualifiers.append(first.lower) }
      tokens = tokens.dropFirst()
    }
    let list = Array(tokens)
    guard let (named, length) = tests(list), named.first.map({ $0 != "(" }) ?? false else { return nil }
    let tests = (qualifiers + [named]).joined(separator: " ")
    var index = length
    while index < list.count, links.contains(list[index].lower) { index += 1 }
    guard index < list.count, let limit = limit(list, at: index) else { return nil }
    let rest = Array(list[(index + limit)...])
    let value = Array(list[index..<index + limit])
    let tail = tail(rest)
    guard let tail else { return nil }
    let isOne = LabTests.isOne(named)
    let article = isOne ? (tests.hasPrefix("Hb") ? "an " : ArticleMender.article(for: tests) + " ") : ""
    return [.own("have \(article)\(tests) \(isOne ? "of" : "at a level of")"), .source(value)]
      + (tail.isEmpty ? [] : [.source(tail)])
  }

  /// What may follow a limit without being a rule of its own.
  private static func tail(_ rest: [Token]) -> [Token]? {
    guard let first = rest.first else { return [] }
    if rest.contains(where: { $0.kind == .sign && ["≥", "≤", "<", ">"].contains($0.text) }), rest.count > 12 {
      return nil
    }
    return first.text == ";" ? nil : rest
  }

  private static func limit(_ tokens: [Token], at start: Int) -> Int? {
    if let limit = LimitReader.read(tokens, at: start) {
      var end = start + limit.length
      if case .bare = limit.bounds { return nil }
      if end + 2 < tokens.count, tokens[end].text == "(", let more = LimitReader.read(tokens, at: end + 1),
        end + 1 + more.length < tokens.count, tokens[end + 1 + more.length].text == ")"
      {
        end += more.length + 2
      }
      return end - start
    }
    return nil
  }

  /// The tests named one after the other ("AST and ALT") as words, and their length.
  private static func tests(_ tokens: [Token]) -> (String, Int)? {
    var index = 0
    var found: [LabTests.Test] = []
    while let (test, length) = LabTests.find(tokens, at: index) {
      found.append(test)
      index += length
      var next = index
      while next < tokens.count, ["and", "or", "/", ",", "&"].contains(tokens[next].lower) { next += 1 }
      guard next > index, LabTests.find(tokens, at: next) != nil else { break }
      index = next
    }
    guard let first = found.first, found.allSatisfy({ $0.tells == first.tells }) else { return nil }
    let joiner = tokens[..<index].contains { $0.lower == "or" } ? "or" : "and"
    var names: [String] = []
    for test in found where !names.contains(test.name) { names.append(test.name) }
    return (LabTests.words(names: names, tells: first.tells, joiner: joiner), index)
  }

  private static let skips: Set<String> = [
    "serum", "plasma", "blood", "the", "a", "an", "have", "has", "laboratory",
    "values", "value", "patients", "with", "-", "peripheral",
  ]
  private static let links: Set<String> = [
    "is", "are", "of", ":", ",", "level", "levels", "count", "counts", "value", "values", "concentration",
    "must", "be", "should", "result", "in", "range",
  ]
}

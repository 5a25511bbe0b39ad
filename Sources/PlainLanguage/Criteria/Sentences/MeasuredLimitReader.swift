/// Reads limits on what is measured ("platelets ≥ 100,000") and says which side of the limit they describe.
enum MeasuredLimitReader {
  /// Which side of a limit a sentence describes.
  enum Side: Sendable {
    /// The healthy side, whatever the trial studies.
    case healthy
    /// The healthy side, but a trial of this illness could keep healthy people out.
    case perhapsHealthy
    /// The unhealthy side.
    case unhealthy
    /// Limits on both sides.
    case mixed
  }

  /// The side that all limits of a sentence describe; nil where it has none.
  static func side(of sentence: Sentence) -> Side? {
    let sides = limits(in: sentence.main)
    guard let first = sides.first else { return nil }
    if sides.allSatisfy({ $0 == first }) { return first }
    if sides.allSatisfy({ $0 != .unhealthy }) { return .perhapsHealthy }
    return .mixed
  }

  private static func limits(in tokens: [SentenceToken]) -> [Side] {
    let words = tokens.map(\.text)
    var sides: [Side] = []
    var index = 0
    while index < words.count {
      guard let (thing, length) = MeasuredThing.at(index, in: words) else {
        index += 1
        continue
      }
      if let side = side(of: thing, named: index..<(index + length), in: tokens, words) { sides.append(side) }
      index += length
    }
    return sides
  }

  private static func side(
    of thing: MeasuredThing, named: Range<Int>, in tokens: [SentenceToken], _ words: [String]
  ) -> Side? {
    if isZeroBased(named, tokens, words) || isNormal(named, words) { return .healthy }
    guard
      let (limit, value) = comparison(after: named.upperBound, tokens, words)
        ?? comparison(before: named.lowerBound, tokens, words)
    else { return nil }
    let high = limit == .atLeast
    if high, let value, thing.isTooHigh(value) { return .unhealthy }
    guard high == (thing.healthy == .high) else { return .unhealthy }
    return thing.isTwoSided ? .perhapsHealthy : .healthy
  }

  /// "Bilirubin within normal limits", "normal creatinine".
  private static func isNormal(_ named: Range<Int>, _ words: [String]) -> Bool {
    if named.lowerBound > 0, words[named.lowerBound - 1] == "normal" { return true }
    let near = words[named.upperBound..<min(named.upperBound + 5, words.count)]
    return normal.first(in: Array(near)) != nil
  }

  private static let normal = PhraseSet([
    "within normal", "within the normal", "within institutional normal", "in the normal range", "is normal",
    "are normal",
    "within upper limit",
  ])

  /// "ECOG 0-1", "performance status of 0, 1 or 2": a scale from its best value on.
  private static func isZeroBased(_ named: Range<Int>, _ tokens: [SentenceToken], _ words: [String]) -> Bool {
    let scales: Set<String> = ["ecog", "who", "zubrod", "performance"]
    guard scales.contains(words[named.lowerBound]) else { return false }
    let near = words[named.upperBound..<min(named.upperBound + 7, words.count)]
    guard let number = near.first(where: { Double($0) != nil }), number == "0" else { return false }
    return !near.contains("≥") && !near.contains(">")
  }

  // MARK: comparisons

  enum Comparison: Sendable {
    case atLeast, atMost
  }

  /// The first comparison within a few words after a name, before the next name.
  static func comparison(
    after start: Int, _ tokens: [SentenceToken], _ words: [String]
  ) -> (Comparison, Double?)? {
    var index = start
    let stop = min(start + 16, words.count)
    while index < stop {
      if index > start + 1, words[index] != "performance", MeasuredThing.at(index, in: words) != nil {
        return nil
      }
      if let (limit, length) = sign(at: index, words) {
        return (limit, number(after: index + length, tokens))
      }
      if tokens[index].kind == .number, let limit = trailing(after: index + 1, words) {
        return (limit, tokens[index].number)
      }
      index += 1
    }
    return nil
  }

  /// "fewer than 100,000 platelets": the comparison stands before the name.
  private static func comparison(
    before end: Int, _ tokens: [SentenceToken], _ words: [String]
  ) -> (Comparison, Double?)? {
    guard end > 0, tokens[end - 1].kind == .number else { return nil }
    for index in stride(from: end - 2, through: max(0, end - 5), by: -1) {
      if let (limit, length) = sign(at: index, words), index + length == end - 1 {
        return (limit, tokens[end - 1].number)
      }
    }
    return nil
  }

  private static func number(after index: Int, _ tokens: [SentenceToken]) -> Double? {
    tokens[min(index, tokens.count)..<min(index + 3, tokens.count)].first { $0.kind == .number }?.number
  }

  /// A comparison at a place: a sign or its words, with the number of tokens.
  static func sign(at index: Int, _ words: [String]) -> (Comparison, Int)? {
    switch words[index] {
    case "≥", ">": return (.atLeast, 1)
    case "≤", "<": return (.atMost, 1)
    default: break
    }
    if let length = most.length(in: words, at: index) { return (.atMost, length) }
    if let length = least.length(in: words, at: index) { return (.atLeast, length) }
    return nil
  }

  /// "60 or higher", "2 or less", "60 and above".
  static func trailing(after index: Int, _ words: [String]) -> Comparison? {
    for at in index..<min(index + 5, max(index, words.count - 1))
    where words[at] == "or" || words[at] == "and" {
      if higher.contains(words[at + 1]) { return .atLeast }
      if lower.contains(words[at + 1]) { return .atMost }
    }
    return nil
  }

  private static let least = PhraseSet([
    "at least", "more than", "greater than", "higher than", "above", "over", "exceeding", "exceeds", "exceed",
    "not less than", "no less than", "not lower than", "minimum of", "greater than or equal to",
    "equal to or greater than", "more than or equal to", "equal or greater than", "not below", "larger than",
    "is greater", "elevated", "equal to or more than", "equal or more than", "no lower than",
  ])
  private static let most = PhraseSet([
    "at most", "less than", "fewer than", "lower than", "below", "under", "no more than", "not more than",
    "not greater than", "no greater than", "not higher than", "not exceeding", "not exceed", "up to",
    "maximum of",
    "less than or equal to", "equal to or less than", "smaller than", "does not exceed", "no higher than",
    "equal or less than", "not over", "not above", "lower than or equal to",
  ])
  private static let higher: Set<String> = [
    "higher", "greater", "more", "above", "better", "over", "older", "larger", "worse",
  ]
  private static let lower: Set<String> = ["less", "lower", "below", "fewer", "under", "younger", "smaller"]
}

/// Reads limits on age ("18 years or older", "aged 18 to 65", "< 22 years of age").
enum AgeReader {
  /// The ages that a sentence describes, in years.
  struct Ages: Sendable, Hashable {
    /// The lowest, and whether people of just that age belong to it.
    var from: Double?
    var fromIncluded = true
    /// The highest; included means up to the next birthday.
    var to: Double?
    var toIncluded = true
  }

  /// The ages of a sentence that is about the age of people; nil where it is not, or gives several ranges.
  static func ages(in sentence: Sentence) -> Ages? {
    let words = sentence.words
    guard isAboutAge(words) else { return nil }
    let tokens = sentence.main
    let numbers = tokens.indices.filter { tokens[$0].kind == .number }
    guard (1...2).contains(numbers.count), let first = numbers.first, let low = tokens[first].number,
      low <= 120
    else {
      return nil
    }
    if numbers.count == 2 { return range(low, first, numbers[1], tokens, words) }
    guard let (limit, strict) = limit(at: first, words) else { return nil }
    let value = low * factor(after: first, words)
    switch limit {
    case .atLeast: return Ages(from: value, fromIncluded: !strict)
    case .atMost: return Ages(to: value, toIncluded: !strict)
    }
  }

  private static func isAboutAge(_ words: [String]) -> Bool {
    guard words.count <= 24 else { return false }
    if words.contains(where: { ["age", "aged", "ages", "old", "older", "younger"].contains($0) }) {
      return !words.contains(where: {
        ["diagnosis", "onset", "donor", "donors", "images", "menopause"].contains($0)
      })
    }
    return false
  }

  private static func range(
    _ low: Double, _ first: Int, _ second: Int, _ tokens: [SentenceToken], _ words: [String]
  ) -> Ages? {
    guard let high = tokens[second].number, high > low, high <= 130, second - first <= 8 else { return nil }
    let between = words[(first + 1)..<second]
    if let opening = limit(before: first, words), opening.0 == .atMost { return nil }
    guard between.contains(where: { ["-", "to", "and", "through", "~", "≤", "<", "until"].contains($0) })
    else { return nil }
    let factorHigh = factor(after: second, words)
    let factorLow = between.contains(where: units.contains) ? factor(after: first, words) : factorHigh
    let strictHigh = between.contains("<") || between.contains("less")
    return Ages(
      from: low * factorLow, fromIncluded: first == 0 || words[first - 1] != ">", to: high * factorHigh,
      toIncluded: !strictHigh)
  }

  private static func limit(at number: Int, _ words: [String]) -> (
    MeasuredLimitReader.Comparison, strict: Bool
  )? {
    if let limit = limit(before: number, words) { return limit }
    let after = words[(number + 1)..<min(number + 7, words.count)]
    if after.contains(where: { ["older", "above", "over", "up", "greater", "more"].contains($0) }) {
      return (.atLeast, false)
    }
    if after.contains(where: { ["younger", "below", "under", "less"].contains($0) }) {
      return (.atMost, false)
    }
    return nil
  }

  private static func limit(before number: Int, _ words: [String]) -> (
    MeasuredLimitReader.Comparison, strict: Bool
  )? {
    for index in stride(from: number - 1, through: max(0, number - 6), by: -1) {
      if let (limit, length) = MeasuredLimitReader.sign(at: index, words), index + length <= number {
        return (limit, isStrict(words[index..<(index + length)]))
      }
      if words[index] == "older" { return (.atLeast, false) }
      if words[index] == "younger" || words[index] == "less" { return (.atMost, true) }
    }
    return nil
  }

  private static func isStrict(_ sign: ArraySlice<String>) -> Bool {
    if sign.contains("equal") || sign.contains("not") || sign.contains("no") { return false }
    return sign.contains(where: {
      ["<", ">", "than", "under", "below", "above", "over", "exceeding"].contains($0)
    })
  }

  private static let units: Set<String> = [
    "year", "years", "yrs", "yr", "month", "months", "week", "weeks", "day", "days",
  ]

  private static func factor(after index: Int, _ words: [String]) -> Double {
    let near = words[(index + 1)..<min(index + 4, words.count)]
    switch near.first(where: units.contains) {
    case "month", "months": return 1 / 12.0
    case "week", "weeks": return 7 / 365.25
    case "day", "days": return 1 / 365.25
    default: return 1
    }
  }
}

/// A unit of a number, as words that a family can read.
struct MeasureUnit: Sendable, Hashable {
  /// What is measured, as far as the grammar needs to know.
  enum Sort: Sendable, Hashable { case time, percent, times, count, other }

  let one: String
  let many: String
  let sort: Sort
  /// A power that the record writes as a number of its own ("m^2"), to be raised behind the words.
  let power: String?

  init(_ one: String, _ many: String, _ sort: Sort = .other, power: String? = nil) {
    self.power = power
    self.one = one
    self.many = many
    self.sort = sort
  }

  /// The unit at a token and how many tokens it covers, or nil.
  static func read(_ tokens: [Token], at start: Int) -> (unit: MeasureUnit, length: Int)? {
    guard start < tokens.count else { return nil }
    var joined = ""
    var best: (MeasureUnit, Int)?
    for index in start..<min(start + 12, tokens.count) {
      joined += tokens[index].lower
      if joined.utf8.count > 24 { break }
      if let unit = UnitTable.table[joined], ends(tokens, after: index) { best = (unit, index - start + 1) }
    }
    return best.map { (unit: $0.0, length: $0.1) }
  }

  private static func ends(_ tokens: [Token], after index: Int) -> Bool {
    guard index + 1 < tokens.count, !tokens[index + 1].spaced else { return true }
    return !["/", "^", "²", "³"].contains(tokens[index + 1].text)
  }
}

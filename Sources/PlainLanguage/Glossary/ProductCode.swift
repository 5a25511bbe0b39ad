/// Finds codes of medicines and products in research: `MK-3475`, `LY2951742`, `BMS-936558`.
enum ProductCode {
  private static let hyphen = TermTokenizer.dash.folded

  /// A code of two to six capitals and three digits or more, with or without a hyphen between them.
  static func match(_ tokens: [TermToken], _ place: Int, _ limit: Int) -> TermMatch? {
    let shape = tokens[place].shape
    guard shape.smalls == 0, (2...6).contains(shape.capitals), !isPart(tokens, place) else {
      return nil
    }
    if shape.digits >= 3 { return TermMatch(end: place + 1, target: .identifier) }
    guard shape.digits == 0, place + 2 < limit, tokens[place + 1].folded == hyphen, tokens[place + 1].isGlued,
      tokens[place + 2].isGlued, tokens[place + 2].shape.digits >= 3, tokens[place + 2].shape.smalls <= 1
    else { return nil }
    return TermMatch(end: place + 3, target: .identifier)
  }

  /// Whether a word or a hyphen stands right before.
  private static func isPart(_ tokens: [TermToken], _ place: Int) -> Bool {
    guard place > 0, tokens[place].isGlued else { return false }
    return tokens[place - 1].kind != .sign || tokens[place - 1].folded == hyphen
  }
}

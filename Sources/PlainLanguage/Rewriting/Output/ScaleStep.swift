/// Steps of a scale with a limit: "grade ≥ 2" is "grade 2 or higher", "≥ Grade 3" too.
enum ScaleStep {
  /// The plain pieces and how many tokens they stand for, or nil.
  static func read(_ tokens: [Token], at start: Int) -> (pieces: [Piece], length: Int)? {
    if nouns.contains(tokens[start].lower) { return nounFirst(tokens, at: start) }
    return signFirst(tokens, at: start)
  }

  private static func nounFirst(_ tokens: [Token], at start: Int) -> (pieces: [Piece], length: Int)? {
    guard let sign = ComparatorReader.read(tokens, at: start + 1) else { return nil }
    let value = start + 1 + sign.length
    // "level ≥ 100 IU/mL" is an amount, no step of a scale.
    guard value < tokens.count, isStep(tokens[value]), MeasureUnit.read(tokens, at: value + 1) == nil else {
      return nil
    }
    let words = sign.comparator.stepWords("\(tokens[start].lower) \(tokens[value].text)")
    return ([Piece(words)], value + 1 - start)
  }

  private static func signFirst(_ tokens: [Token], at start: Int) -> (pieces: [Piece], length: Int)? {
    guard let sign = ComparatorReader.read(tokens, at: start) else { return nil }
    var value = start + sign.length
    guard value < tokens.count, nouns.contains(tokens[value].lower) else { return nil }
    let noun = tokens[value].lower
    value += 1
    guard value < tokens.count, isStep(tokens[value]) else { return nil }
    return ([Piece(sign.comparator.stepWords("\(noun) \(tokens[value].text)"))], value + 1 - start)
  }

  private static func isStep(_ token: Token) -> Bool {
    token.isNumber
      || ["I", "II", "III", "IV", "V", "IIIB", "IIIA", "IB", "IA", "IIA", "IIB"].contains(token.text)
  }

  private static let nouns: Set<String> = ["grade", "stage", "class", "level", "degree", "category"]
}

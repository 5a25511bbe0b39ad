/// Reads a number with what belongs to it: thousands, powers of ten, multiples, the unit.
enum AmountReader {
  /// The amount at a token, or nil.
  static func read(_ tokens: [Token], at start: Int, words: Bool = false) -> Amount? {
    guard start < tokens.count, let (first, length) = number(tokens, at: start, words: words) else {
      return nil
    }
    var pieces = first
    var index = start + length
    if let (power, taken) = powerOfTen(tokens, at: index) {
      pieces += power
      index += taken
    }
    if let (times, taken) = multiple(tokens, at: index) {
      pieces += times
      return Amount(number: pieces, unit: nil, length: index + taken - start)
    }
    let joined = index < tokens.count && tokens[index].text == "-" && !tokens[index].spaced
    let unitStart = joined ? index + 1 : index
    guard let found = MeasureUnit.read(tokens, at: unitStart),
      isUnit(found, tokens, at: unitStart, joined: joined)
    else { return Amount(number: pieces, unit: nil, length: index - start) }
    let compound = joined && found.unit.sort == .time
    return Amount(
      number: pieces, unit: found.unit, length: unitStart + found.length - start, isCompound: compound)
  }

  /// Single letters are units only right behind a number ("5 g" is, "5 D" and "4 L" of something else are not).
  private static func isUnit(
    _ found: (unit: MeasureUnit, length: Int), _ tokens: [Token], at index: Int, joined: Bool
  ) -> Bool {
    let text = tokens[index..<index + found.length].map(\.text).joined()
    if joined { return found.unit.sort == .time && text.count > 2 }
    if found.length == 1, text.count == 1, text.first?.isLetter == true {
      if text == "L" || text == "l" { return false }
      return !tokens[index].spaced
        ? text.lowercased() == text : ["g", "h", "d", "y", "m"].contains(text) && ends(tokens, index + 1)
    }
    return true
  }

  private static func ends(_ tokens: [Token], _ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .punctuation
  }

  private static func number(_ tokens: [Token], at start: Int, words: Bool) -> ([Piece], Int)? {
    let token = tokens[start]
    if words, numberWords.contains(token.lower) { return ([Piece(token.text)], 1) }
    guard token.isNumber else { return nil }
    var text = token.text
    var length = 1
    while start + length < tokens.count, isGroup(tokens[start + length]), text.count <= 3 || length > 1,
      !text.contains(".")
    {
      text += "," + tokens[start + length].text
      length += 1
    }
    return ([Piece(text)], length)
  }

  /// "100 000": three digits, a space, three digits.
  private static func isGroup(_ token: Token) -> Bool {
    token.isNumber && token.spaced && token.text.count == 3 && token.text == "000"
  }

  /// "x 10^9", "×10⁹", "*10*9", "x10 9", "E9".
  private static func powerOfTen(_ tokens: [Token], at start: Int) -> ([Piece], Int)? {
    guard start < tokens.count else { return nil }
    let token = tokens[start]
    if ["x10", "×10"].contains(token.lower), let (exponent, length) = exponent(tokens, at: start + 1) {
      return ([Piece("x10")] + exponent, length + 1)
    }
    guard ["x", "×", "*", "·"].contains(token.lower), start + 1 < tokens.count,
      tokens[start + 1].text == "10",
      let (exponent, length) = exponent(tokens, at: start + 2)
    else { return nil }
    let tight = token.lower == "x" && !tokens[start + 1].spaced
    return ((tight ? [Piece("x10")] : [Piece("×"), Piece("10")]) + exponent, length + 2)
  }

  private static func exponent(_ tokens: [Token], at start: Int) -> ([Piece], Int)? {
    guard start < tokens.count else { return nil }
    let raised = ["²": "²", "³": "³", "⁶": "⁶", "⁹": "⁹"]
    if let sign = raised[tokens[start].text] { return ([Piece(sign, spaced: false)], 1) }
    var index = start
    while index < tokens.count, ["^", "*"].contains(tokens[index].text) { index += 1 }
    guard index > start, index < tokens.count, tokens[index].isNumber, tokens[index].text.count <= 2 else {
      return nil
    }
    return ([Piece(tokens[index].text, mark: .superscript, spaced: false)], index - start + 1)
  }

  /// "x ULN", "times ULN", "xULN", "-fold ULN", "× the upper limit of normal": a number of times something.
  private static func multiple(_ tokens: [Token], at start: Int) -> ([Piece], Int)? {
    guard start < tokens.count else { return nil }
    if ["xuln", "×uln"].contains(tokens[start].lower) {
      return ([Piece("times"), Piece("the upper limit of normal")], 1)
    }
    var index = start
    if tokens[index].text == "-" { index += 1 }
    guard index < tokens.count else { return nil }
    let sign = ["x", "×", "*", "times", "fold"].contains(tokens[index].lower)
    if sign { index += 1 }
    guard let length = upperLimit(tokens, at: index) else { return nil }
    return ([Piece("times"), Piece("the upper limit of normal")], index + length - start)
  }

  /// The tokens of "ULN", "the upper limit of normal (ULN)", "institutional ULN" and the like, or nil.
  static func upperLimit(_ tokens: [Token], at start: Int) -> Int? {
    var index = start
    while index < tokens.count, limitLeads.contains(tokens[index].lower) { index += 1 }
    guard index < tokens.count else { return nil }
    if ["uln", "unl", "ulns"].contains(tokens[index].lower) { return index + 1 - start }
    for phrase in limitPhrases where index + phrase.count <= tokens.count {
      guard zip(phrase, tokens[index...]).allSatisfy({ $0 == $1.lower }) else { continue }
      var end = index + phrase.count
      if end < tokens.count, ["value", "range", "values"].contains(tokens[end].lower) { end += 1 }
      if end + 2 < tokens.count, tokens[end].text == "(", ["uln", "unl"].contains(tokens[end + 1].lower),
        tokens[end + 2].text == ")"
      {
        end += 3
      }
      return end - start
    }
    return nil
  }

  private static let limitLeads: Set<String> = [
    "the", "of", "institutional", "institution's", "laboratory", "local", "lab",
  ]
  private static let limitPhrases: [[String]] = [
    "upper limit of the normal", "upper limit of normal", "upper limits of normal",
    "upper limit of normal range",
    "upper limit of the normal range", "upper normal limit", "upper limit normal", "normal upper limit",
    "upper limit of the institutional normal", "upper limit for normal", "upper limits of the normal",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  static let numberWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
}

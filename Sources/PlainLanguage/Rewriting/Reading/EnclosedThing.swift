/// A thing between two limits: "7% ≤ HbA1c ≤ 9.0%" is HbA1c of at least 7% and no more than 9.0%.
enum EnclosedThing {
  static func read(_ tokens: [Token], at start: Int) -> (thing: [Token], limit: Limit, length: Int)? {
    guard tokens[start].isNumber, let low = AmountReader.read(tokens, at: start),
      let sign = ComparatorReader.read(tokens, at: start + low.length), sign.comparator != .equal,
      tokens[start + low.length].kind == .sign
    else { return nil }
    let begin = start + low.length + sign.length
    var end = begin
    while end < tokens.count, tokens[end].isWord || ["(", ")", "-"].contains(tokens[end].text),
      end - begin < 6
    { end += 1 }
    guard end > begin, end < tokens.count, tokens[end].kind == .sign,
      let upper = ComparatorReader.read(tokens, at: end),
      let high = AmountReader.read(tokens, at: end + upper.length)
    else { return nil }
    let length = end + upper.length + high.length - start
    let limit = Limit(bounds: .two(sign.comparator.turned, low, upper.comparator, high), length: length)
    return (Array(tokens[begin..<end]), limit, length)
  }
}

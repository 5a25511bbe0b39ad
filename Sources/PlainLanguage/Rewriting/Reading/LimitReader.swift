/// Reads limits and ranges: "≥ 18 years", "18-75", "between 5 and 10 %", "5 years or more", "≥18 and ≤75".
enum LimitReader {
  /// The limit at a token, or nil. A bare number counts.
  static func read(_ tokens: [Token], at start: Int) -> Limit? {
    guard start < tokens.count else { return nil }
    if tokens[start].lower == "between" { return between(tokens, at: start) }
    if let signed = signed(tokens, at: start) {
      var limit = second(after: signed, tokens, at: start)
      if let sign = ComparatorReader.read(tokens, at: start) {
        let words = tokens[start..<start + sign.length]
        if ComparatorReader.isPlain(words) { limit.said = words.map(\.lower).joined(separator: " ") }
      }
      return limit
    }
    guard let amount = AmountReader.read(tokens, at: start, words: true) else { return nil }
    if let range = range(from: amount, tokens, at: start) { return range }
    if let after = ComparatorReader.readAfter(tokens, at: start + amount.length),
      endsWell(tokens, start + amount.length + after.length)
    {
      return withUnitBehind(after.comparator, amount, tokens, at: start, length: amount.length + after.length)
    }
    guard
      amount.number.first.map({ !AmountReader.numberWords.contains($0.text.lowercased()) }) == true
        || amount.unit != nil
    else { return nil }
    return Limit(bounds: .bare(amount), length: amount.length)
  }

  /// "10 or more years": the unit stands behind the comparator.
  private static func withUnitBehind(
    _ comparator: Comparator, _ amount: Amount, _ tokens: [Token], at start: Int, length: Int
  ) -> Limit {
    var amount = amount
    var length = length
    if amount.unit == nil, let unit = MeasureUnit.read(tokens, at: start + length), unit.unit.sort == .time,
      tokens[start + length].text.count > 1
    {
      amount.unit = unit.unit
      length += unit.length
    }
    let words = tokens[(start + amount.length)..<(start + amount.length + 2)].map(\.lower).joined(
      separator: " ")
    let plain = amount.unit == nil || length > amount.length + 2 ? words : words
    var limit = Limit(bounds: .one(comparator, amount), length: length)
    if !["at least", "at most"].contains(plain) { limit.saidAfter = plain.replacing("and ", with: "or ") }
    return limit
  }

  /// "and above" ends a limit, but "and above all" would not.
  private static func endsWell(_ tokens: [Token], _ index: Int) -> Bool {
    index >= tokens.count || tokens[index].lower != "all"
  }

  private static func signed(_ tokens: [Token], at start: Int) -> (
    comparator: Comparator, amount: Amount, length: Int
  )? {
    guard let sign = ComparatorReader.read(tokens, at: start) else { return nil }
    var index = start + sign.length
    if index < tokens.count, ["a", "the", "age", "of"].contains(tokens[index].lower),
      index + 1 < tokens.count,
      tokens[index + 1].isNumber, tokens[index].lower != "age"
    {
      index += 1
    }
    if let amount = AmountReader.read(tokens, at: index, words: true) {
      return (sign.comparator, amount, index + amount.length - start)
    }
    if let length = AmountReader.upperLimit(tokens, at: index) {
      let amount = Amount(number: [Piece("the upper limit of normal")], unit: nil, length: length)
      return (sign.comparator, amount, index + length - start)
    }
    return nil
  }

  /// A second limit behind the first: "≥ 18 and ≤ 75", "> 5 to < 10", "≥18, ≤75".
  private static func second(
    after first: (comparator: Comparator, amount: Amount, length: Int), _ tokens: [Token], at start: Int
  ) -> Limit {
    var index = start + first.length
    let joiners: Set<String> = ["and", "but", "to", ",", "-", "&", "or"]
    if index < tokens.count, joiners.contains(tokens[index].lower), tokens[index].lower != "or" { index += 1 }
    if index < tokens.count, tokens[index].lower == "and" { index += 1 }
    if index > start + first.length || isSign(tokens, index), let next = signed(tokens, at: index),
      isUpper(next.comparator) != isUpper(first.comparator), unitsFit(first.amount, next.amount)
    {
      return Limit(
        bounds: .two(first.comparator, first.amount, next.comparator, next.amount),
        length: index + next.length - start)
    }
    if first.comparator == .atLeast, let after = ComparatorReader.readAfter(tokens, at: start + first.length),
      after.comparator == first.comparator
    {
      return Limit(bounds: .one(first.comparator, first.amount), length: first.length + after.length)
    }
    return Limit(bounds: .one(first.comparator, first.amount), length: first.length)
  }

  private static func isSign(_ tokens: [Token], _ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .sign
  }

  private static func isUpper(_ comparator: Comparator) -> Bool {
    switch comparator {
    case .atMost, .lessThan: true
    case .atLeast, .moreThan, .equal: false
    }
  }

  private static func unitsFit(_ low: Amount, _ high: Amount) -> Bool {
    low.unit == nil || high.unit == nil || low.unit?.sort == high.unit?.sort
  }

  private static func between(_ tokens: [Token], at start: Int) -> Limit? {
    var index = start + 1
    while index < tokens.count, ["the", "ages", "age", "of", "and"].contains(tokens[index].lower) {
      index += 1
    }
    guard let low = AmountReader.read(tokens, at: index, words: true) else { return nil }
    index += low.length
    if index < tokens.count, ["and", "to", "-"].contains(tokens[index].lower),
      let high = signed(tokens, at: index + 1), unitsFit(low, high.amount),
      isUpper(high.comparator)
    {
      return Limit(bounds: .from(low, high.comparator, high.amount), length: index + 1 + high.length - start)
    }
    guard index < tokens.count, ["and", "to", "-", "&", "~"].contains(tokens[index].lower),
      let high = AmountReader.read(tokens, at: index + 1, words: true), unitsFit(low, high)
    else { return nil }
    return Limit(
      bounds: .range(low, high), length: index + 1 + high.length - start,
      isBetween: tokens[index].lower == "and" || tokens[index].text == "&")
  }

  private static func range(from low: Amount, _ tokens: [Token], at start: Int) -> Limit? {
    let index = start + low.length
    guard index < tokens.count, ["-", "to", "~", "through", "/"].contains(tokens[index].lower),
      index + 1 < tokens.count
    else { return nil }
    if tokens[index].text == "/" { return nil }
    if tokens[index].text != "/", let high = signed(tokens, at: index + 1), unitsFit(low, high.amount),
      isUpper(high.comparator)
    {
      return Limit(bounds: .from(low, high.comparator, high.amount), length: index + 1 + high.length - start)
    }
    guard tokens[index + 1].isNumber, let high = AmountReader.read(tokens, at: index + 1),
      unitsFit(low, high),
      !low.isCompound
    else { return nil }
    return Limit(bounds: .range(low, high), length: index + 1 + high.length - start)
  }
}

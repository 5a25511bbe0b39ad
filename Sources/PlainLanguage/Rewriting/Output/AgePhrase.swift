/// Ages: "aged ≥ 18 years", "≥ 18 years of age", "18 years old and above".
enum AgePhrase {
  /// The plain pieces and how many tokens they stand for, or nil where no age stands.
  static func read(_ tokens: [Token], at start: Int) -> (pieces: [Piece], length: Int)? {
    var index = start
    var led = false
    if tokens[index].lower == "aged" {
      led = true
      index += 1
    }
    guard index < tokens.count, let found = limit(tokens, at: index, led: led) else { return nil }
    return (found.pieces, index + found.length - start)
  }

  /// The limit of an age at a token; without `led` it must say "of age" or "old".
  static func limit(_ tokens: [Token], at start: Int, led: Bool) -> (pieces: [Piece], length: Int)? {
    var bounds: Limit
    var end: Int
    if let limit = LimitReader.read(tokens, at: start) {
      bounds = limit
      end = start + limit.length
    } else {
      return nil
    }
    var told = led
    if let length = ageWords(tokens, at: end) {
      end += length
      told = true
    }
    if case .bare(let amount) = bounds.bounds, let after = ComparatorReader.readAfter(tokens, at: end) {
      bounds.bounds = .one(after.comparator, amount)
      end += after.length
      if let length = ageWords(tokens, at: end) {
        end += length
        told = true
      }
    }
    guard told, bounds.unit.map({ $0.sort == .time }) ?? led else { return nil }
    return (pieces(bounds), end - start)
  }

  /// "of age", "old", "-old", "years of age".
  private static func ageWords(_ tokens: [Token], at start: Int) -> Int? {
    for words in [
      ["years", "of", "age"], ["years", "old"], ["of", "age"], ["-", "of", "-", "age"], ["-", "old"], ["old"],
      ["in", "age"],
    ] {
      let end = start + words.count
      if end <= tokens.count, tokens[start..<end].lowers == words { return words.count }
    }
    return nil
  }

  /// "18 years or older", "18 to 75 years old", "younger than 22 years".
  static func pieces(_ limit: Limit) -> [Piece] {
    let unit = limit.unit
    switch limit.bounds {
    case .one(let comparator, let amount): return [Piece(comparator.ageWords(text(amount, unit)))]
    case .bare(let amount):
      return [Piece(unit == nil ? "aged " + amount.plainNumber : text(amount, unit) + " old")]
    case .range(let low, let high):
      if unit == nil { return [Piece("aged \(low.plainNumber) to \(high.plainNumber)")] }
      return [Piece("\(text(low, low.unit == high.unit ? nil : low.unit)) to \(text(high, unit)) old")]
    case .from(let low, let comparator, let high):
      return [
        Piece(
          "aged \(text(low, low.unit == high.unit ? nil : low.unit)) to \(comparator.words) \(text(high, unit))"
        )
      ]
    case .two(let first, let low, let second, let high):
      let lowText = first.ageWords(text(low, unit))
      return [Piece("\(lowText) and \(second.ageWords(text(high, unit)))")]
    }
  }

  private static func text(_ amount: Amount, _ unit: MeasureUnit?) -> String {
    let number = amount.plainNumber
    guard let unit = unit else { return number }
    return number + " " + (number == "1" ? unit.one : unit.many)
  }
}

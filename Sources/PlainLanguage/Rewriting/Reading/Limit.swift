/// A limit or a range of a number, as a record gives it.
struct Limit: Sendable, Hashable {
  /// What the number may be.
  enum Bounds: Sendable, Hashable {
    /// One limit.
    case one(Comparator, Amount)
    /// From the first to the second, both allowed.
    case range(Amount, Amount)
    /// Two limits, each with its own sign.
    case two(Comparator, Amount, Comparator, Amount)
    /// From a number without a sign to one with a sign: "18 to < 65".
    case from(Amount, Comparator, Amount)
    /// A number without a sign.
    case bare(Amount)
  }

  var bounds: Bounds
  /// How many tokens it covers.
  var length: Int
  /// The record's own words of the first comparator, when they are plain.
  var said: String?
  /// The record's words behind the number ("or more"), which are plain as they are.
  var saidAfter: String?
  /// Whether the record says "between" before a range.
  var isBetween = false

  /// The unit, of the last number that has one.
  var unit: MeasureUnit? {
    switch bounds {
    case .one(_, let amount), .bare(let amount): amount.unit
    case .range(let low, let high), .two(_, let low, _, let high), .from(let low, _, let high):
      high.unit ?? low.unit
    }
  }

  /// "at least 5 days", "18 to 75 years", "more than 5 and no more than 10 percent".
  var pieces: [Piece] {
    if let saidAfter, case .one(_, let amount) = bounds { return amount.pieces + [Piece(saidAfter)] }
    switch bounds {
    case .one(let comparator, let amount): return [Piece(said ?? comparator.words)] + amount.pieces
    case .bare(let amount): return amount.pieces
    case .range(let low, let high):
      let ends = (shortened(low, high).pieces, high.pieces)
      return isBetween
        ? [Piece("between")] + ends.0 + [Piece("and")] + ends.1 : ends.0 + [Piece("to")] + ends.1
    case .from(let low, let comparator, let high):
      return shortened(low, high).pieces + [Piece("to"), Piece(comparator.words)] + high.pieces
    case .two(let first, let low, let second, let high):
      return [Piece(said ?? first.words)] + shortened(low, high).pieces + [Piece("and"), Piece(second.words)]
        + high.pieces
    }
  }

  /// The low end without its unit when the high end has the same.
  private func shortened(_ low: Amount, _ high: Amount) -> Amount {
    var low = low
    if low.unit == high.unit { low.unit = nil }
    return low
  }
}

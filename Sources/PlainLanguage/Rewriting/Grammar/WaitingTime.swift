/// Time that must have passed: "At least 14 days must have elapsed since X", "≥ 2 weeks from prior chemotherapy".
enum WaitingTime {
  /// "are at least 14 days past X", or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard let limit = LimitReader.read(tokens, at: 0), limit.unit?.sort == .time, limit.saidAfter == nil
    else { return nil }
    var index = limit.length
    while index < tokens.count, passed.contains(tokens[index].lower) { index += 1 }
    guard index < tokens.count, ["from", "since", "after", "post"].contains(tokens[index].lower),
      index + 1 < tokens.count
    else { return nil }
    var rest = Array(tokens[(index + 1)...])
    if ["prior", "previous"].contains(rest[0].lower), rest.count > 1, rest[1].isWord { rest.removeFirst() }
    guard rest.first?.isWord == true,
      !rest.contains(where: { ["must", "should", "is", "are"].contains($0.lower) })
    else { return nil }
    return [.own("are " + limit.pieces.characters + " past"), .source(rest)]
  }

  private static let passed: Set<String> = [
    "must", "have", "has", "should", "elapsed", "passed", "had", "-", "must've", "removed", "out", "beyond",
  ]
}

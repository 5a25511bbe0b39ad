/// Finds the numbers of a text, each with its comparator and unit.
struct QuantityReader {
  private let tokens: [FactToken]
  private let units: UnitReader
  private(set) var quantities: [Quantity] = []
  /// Tokens that are part of a number, a comparator or a unit.
  private(set) var used: [Bool]

  private var pending: FactComparator?
  private var gap = 0
  private var opensRange = false
  private var rangeGap = 0

  init(_ tokens: [FactToken]) {
    self.tokens = tokens
    units = UnitReader(tokens: tokens)
    used = Array(repeating: false, count: tokens.count)
    read()
    quantities = QuantityLists.regular(
      QuantityPasses(tokens: tokens, used: used).completed(quantities), tokens: tokens)
  }

  private mutating func read() {
    var place = 0
    while place < tokens.count { place += step(at: place) }
  }

  /// Reads what begins here; gives how many tokens it took.
  private mutating func step(at place: Int) -> Int {
    if tokens[place].kind == .number { return readNumber(at: place) }
    let traits = joinsNumbers(place) ? [] : tokens[place].traits
    if traits.contains(.before), let (length, comparator) = ComparatorPhrases.before.match(tokens, at: place)
    {
      return open(comparator, at: place, length: length)
    }
    if traits.contains(.limit), let (limit, length) = units.limit(at: place) {
      return readLimit(limit, at: place, length: length)
    }
    gap += traits.contains(.filler) ? 1 : 6
    rangeGap += 1
    if gap > 5 { pending = nil }
    if rangeGap > 6 { opensRange = false }
    if tokens[place].text == "between" || tokens[place].text == "from" {
      opensRange = true
      rangeGap = 0
    }
    return 1
  }

  private mutating func open(_ comparator: FactComparator, at place: Int, length: Int) -> Int {
    let restates = comparator == .about && pending != nil
    if !restates { pending = comparator }
    gap = comparator == .about ? 5 : 0
    mark(place..<(place + length), if: leadsToNumber(from: place + length))
    return length
  }

  /// A comparator counts as used only when its number follows.
  private func leadsToNumber(from start: Int) -> Bool {
    var place = start
    while place < tokens.count, place < start + 5 {
      if tokens[place].kind == .number || units.limit(at: place) != nil { return true }
      if ComparatorPhrases.before.match(tokens, at: place) == nil,
        !tokens[place].traits.contains(.filler)
      {
        return false
      }
      place += 1
    }
    return false
  }

  private mutating func mark(_ range: Range<Int>, if condition: Bool = true) {
    guard condition else { return }
    for place in range where place < used.count { used[place] = true }
  }

  private mutating func readNumber(at place: Int) -> Int {
    var end = place + 1
    var comparator = pending
    if let (length, after) = ComparatorPhrases.after.match(tokens, at: end), closes(end, length) {
      comparator = comparator ?? after
      end += length
    }
    let (unit, length) = units.unit(at: end)
    end += length
    if comparator == nil, let (length, after) = laterComparator(from: end) {
      comparator = after
      mark(end + length.skipped..<(end + length.skipped + length.taken))
    }
    if comparator == nil, isWindow(number: place, end: end) { comparator = .atMost }
    mark(place..<end)
    append(tokens[place], at: place, comparator, unit, end)
    return end - place
  }

  private mutating func append(
    _ token: FactToken, at place: Int, _ comparator: FactComparator?, _ unit: String?, _ end: Int
  ) {
    let closes = quantities.last?.isRangeEnd == true && pending == nil && isJoin(before: place)
    let opens = rangeFollows(end)
    quantities.append(
      Quantity(
        value: token.text, comparator: comparator ?? (opens ? .atLeast : closes ? .atMost : .exactly),
        unit: unit,
        place: place, isSpelled: token.isSpelled, isRangeEnd: opens))
    if closes, comparator == nil { quantities[quantities.count - 1].isRangeEnd = false }
    pending = nil
    gap = 0
    if !opens { opensRange = false }
  }

  private mutating func readLimit(_ limit: String, at place: Int, length: Int) -> Int {
    let next = place + length
    if next + 1 < tokens.count, ["*", "x", "times"].contains(tokens[next].text),
      tokens[next + 1].kind == .number
    {
      mark(place..<(next + 2))
      append(tokens[next + 1], at: next + 1, pending, limit, next + 2)
      return length + 2
    }
    if let comparator = pending {
      quantities.append(Quantity(value: limit, comparator: comparator, unit: nil, place: place))
      mark(place..<next)
    }
    pending = nil
    return length
  }

  // MARK: Around a number

  /// "18+" and "18 or more" are bounds; "3 + 4" and "18 or more than 70" go on with another number.
  private func closes(_ place: Int, _ length: Int) -> Bool {
    let next = place + length
    guard next < tokens.count else { return true }
    return tokens[next].text != "than" && tokens[next].kind != .number
  }

  /// "or older" after up to four more words ("18 years at the start or older").
  private func laterComparator(from start: Int) -> ((skipped: Int, taken: Int), FactComparator)? {
    for skipped in 0..<5 where start + skipped < tokens.count {
      let token = tokens[start + skipped]
      if let (length, after) = ComparatorPhrases.after.match(tokens, at: start + skipped), token.text != "+",
        closes(start + skipped, length)
      {
        return ((skipped, length), after)
      }
      if token.isBreak || token.kind == .number || token.text == "," || token.text == "and"
        || token.text == "or"
      {
        return nil
      }
    }
    return nil
  }

  /// "in the 28 days before" looks back as "within 28 days before" does.
  private func isWindow(number: Int, end: Int) -> Bool {
    guard number >= 2, end < tokens.count, tokens[number - 1].text == "the",
      ["in", "during", "over", "within"].contains(tokens[number - 2].text)
    else { return false }
    return ["before", "prior", "preceding", "leading", "immediately"].contains(tokens[end].text)
  }

  private static let rangeSigns: Set<String> = ["-", "~", "to", "through", "until", "thru"]

  /// "1 ~ 5" is a range, "~ 5" is about five.
  private func joinsNumbers(_ place: Int) -> Bool {
    tokens[place].text == "~" && place > 0 && tokens[place - 1].kind == .number
  }

  private func rangeFollows(_ end: Int) -> Bool {
    guard end + 1 < tokens.count else { return false }
    let joins = Self.rangeSigns.contains(tokens[end].text) || (opensRange && tokens[end].text == "and")
    if joins, tokens[end + 1].kind == .number { return true }
    return end + 3 < tokens.count && tokens[end].text == "up" && tokens[end + 1].text == "to"
      && tokens[end + 2].kind == .number
  }

  private func isJoin(before place: Int) -> Bool {
    guard place > 0 else { return false }
    return Self.rangeSigns.contains(tokens[place - 1].text) || tokens[place - 1].text == "and"
  }
}

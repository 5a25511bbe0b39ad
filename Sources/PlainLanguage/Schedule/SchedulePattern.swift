/// A form of words with gaps, written as a line: `once? every|each #-# @`.
///
/// `#` is a number, `#-#` a number or a range, `@` a unit of time, `word|other` one of several, `?` optional.
struct SchedulePattern: Sendable {
  /// What the gaps held.
  struct Gaps: Sendable {
    var numbers: [Numeral] = []
    var highs: [Numeral?] = []
    var units: [TimeUnit] = []
  }

  /// Makes the piece of the gaps; nil if the numbers make no sense there.
  typealias Maker = @Sendable (Gaps) -> SchedulePiece?

  private enum Element: Sendable {
    case number(isRange: Bool)
    case unit
    case words([String])
  }

  private let elements: [(element: Element, isOptional: Bool)]
  let make: Maker

  init(_ line: String, _ make: @escaping Maker) {
    elements = line.split(separator: " ").map { Self.element(String($0)) }
    self.make = make
  }

  private static func element(_ text: String) -> (Element, Bool) {
    let isOptional = text.count > 1 && text.hasSuffix("?")
    let body = isOptional ? String(text.dropLast()) : text
    switch body {
    case "#": return (.number(isRange: false), isOptional)
    case "#-#": return (.number(isRange: true), isOptional)
    case "@": return (.unit, isOptional)
    default: return (.words(body.split(separator: "|").map(String.init)), isOptional)
    }
  }

  /// The literals with which a match can begin.
  var beginnings: [String] {
    var all: [String] = []
    for (element, isOptional) in elements {
      if case .words(let words) = element { all += words }
      if !isOptional { break }
    }
    return all
  }

  /// Whether a match can begin with any number.
  var canBeginWithNumber: Bool {
    for (element, isOptional) in elements {
      if case .number = element { return true }
      if !isOptional { return false }
    }
    return false
  }

  /// The piece and the place after it, if the tokens from `start` have this form.
  func match(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    var gaps = Gaps()
    guard let end = match(tokens, start, element: 0, &gaps), let piece = make(gaps) else { return nil }
    return (piece, end)
  }

  private func match(_ tokens: [ScheduleToken], _ index: Int, element: Int, _ gaps: inout Gaps) -> Int? {
    guard element < elements.count else { return index }
    let saved = gaps
    if let next = step(tokens, index, elements[element].element, &gaps),
      let end = match(tokens, next, element: element + 1, &gaps)
    {
      return end
    }
    gaps = saved
    return elements[element].isOptional ? match(tokens, index, element: element + 1, &gaps) : nil
  }

  private func step(_ tokens: [ScheduleToken], _ index: Int, _ element: Element, _ gaps: inout Gaps) -> Int? {
    guard index < tokens.count else { return nil }
    switch element {
    case .words(let words):
      guard let literal = tokens[index].key, words.contains(literal) else { return nil }
      return index + 1
    case .unit:
      guard let unit = tokens[index].word.flatMap(TimeUnit.named) else { return nil }
      gaps.units.append(unit)
      return index + 1 + (index + 1 < tokens.count && tokens[index + 1].literal == "." ? 1 : 0)
    case .number(let isRange):
      guard let low = tokens[index].number else { return nil }
      gaps.numbers.append(low)
      guard isRange, index + 2 < tokens.count, let sign = tokens[index + 1].literal,
        ["-", "to", "~"].contains(sign),
        let high = tokens[index + 2].number, high.value > low.value
      else {
        gaps.highs.append(nil)
        return index + 1
      }
      gaps.highs.append(high)
      return index + 3
    }
  }
}

extension SchedulePattern.Gaps {
  /// The whole number of a gap.
  func whole(_ place: Int = 0) -> Int? {
    place < numbers.count && (highs[place] == nil) ? numbers[place].whole : nil
  }

  /// The span of the first number and the first unit.
  func span(_ bound: TimeSpan.Bound = .exactly) -> TimeSpan? {
    guard let low = numbers.first, let unit = units.first, low.value > 0 else { return nil }
    return TimeSpan(low, to: highs.first ?? nil, unit, bound: bound)
  }

  /// The count of the first number.
  func count() -> CycleCount? {
    guard let low = numbers.first?.whole, low > 0 else { return nil }
    guard let high = highs.first ?? nil else { return .exactly(low) }
    return high.whole.map { .range(low, $0) }
  }
}

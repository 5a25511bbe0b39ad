/// Says in plain words what a study measures: "Overall survival (OS)" is "How long people live".
public struct Outcomes: Sendable {
  let book: OutcomeBook
  let times: TimeFrames
  private let names: [[String]]

  /// Reads with a book, and with time frames for measures that say when; `names` are the record's medicines.
  public init(book: OutcomeBook, times: TimeFrames, names: [String] = []) {
    self.book = book
    self.times = times
    self.names = names.flatMap { [$0, MedicineName.withoutForm($0)] }.map(OutcomeTokens.keys).filter {
      !$0.isEmpty
    }
    .sorted { $0.count > $1.count }
  }

  /// The plain words of a measure, with a capital letter and without a full stop.
  /// `description` is what the record says further about it; some short measures ("VAS") are clear only with it.
  public func reading(of measure: String, description: String = "") -> PlainReading {
    let context = (measure + " " + description).lowercased()
    let all = OutcomeTokens.keys(measure)
    let brackets = OutcomeBrackets(all)
    if brackets.limits { return .original("The measure holds for some people or days only") }
    let named = brackets.outside.isEmpty ? brackets.inside : brackets.outside
    let tokens = Self.withoutTimeInside(Self.withoutLabel(withoutNames(named)))
    guard !tokens.isEmpty else { return .original("The measure is empty") }
    if let words = phrases(tokens, context: context) {
      return .plain(.own(Self.capitalized(words + brackets.part)))
    }
    if isEasy(measure) { return .plain(.own(Self.capitalized(measure))) }
    return .original("The measure is not one that the program has plain words for")
  }

  /// The same, but only if it says all that the measure says: for a measure with a number beside it. "Problems related
  /// to the medicine" is no "problems", and "severe pain" no "pain".
  /// `time` is its time frame, which a page tells beside it.
  public func exactReading(of measure: String, description: String = "", time: String = "") -> PlainReading {
    let reading = reading(of: measure, description: description)
    guard let plain = reading.plainText?.characters else { return reading }
    if let lost = ExactOutcome(measure, time: time, names: names).lost(in: plain) {
      return .original("The plain words would leave out \"\(lost)\"")
    }
    return reading
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// "1." and "Phase Ib:" before a measure name its place in the study, not what is measured.
  private static func withoutLabel(_ tokens: [String]) -> [String] {
    var rest = tokens[...]
    if rest.count > 2, rest.first.map({ $0.allSatisfy(\.isNumber) && $0.count <= 2 }) == true,
      rest.dropFirst().first == "."
    {
      rest = rest.dropFirst(2)
    }
    if rest.count > 3, rest.first.map({ $0.allSatisfy(\.isNumber) }) == true,
      ["month", "year", "week"].contains(rest[rest.startIndex + 1]),
      ["change", "peak"].contains(rest[rest.startIndex + 2])
    {
      rest = rest.dropFirst(2)
    }
    if rest.count > 3, rest.first == "phase", let colon = rest.prefix(4).firstIndex(of: ":") {
      rest = rest[(colon + 1)...]
    }
    return Array(rest)
  }

  /// "Change from baseline to week 9 of X" is "change from baseline of X": the time frame says when.
  private static func withoutTimeInside(_ tokens: [String]) -> [String] {
    guard let base = tokens.firstIndex(of: "baseline"), base + 2 < tokens.count,
      ["to", "at", "through", "up"].contains(tokens[base + 1]),
      let end = tokens[(base + 2)...].prefix(8).firstIndex(where: { $0 == "in" || $0 == "of" }),
      tokens[(base + 2)..<end].allSatisfy({ token in
        token.allSatisfy(\.isNumber) || timeWords.contains(token)
      })
    else { return tokens }
    return Array(tokens[...base]) + Array(tokens[end...])
  }

  private static let timeWords: Set<String> = [
    "week", "weeks", "month", "months", "day", "days", "year", "years", "to", "and", ",", "post", "treatment",
    "end", "of", "the", "each", "visit", "follow", "up", "study", "(", ")",
  ]

  /// The medicines of the record are left out, with the word that joins them.
  private func withoutNames(_ tokens: [String]) -> [String] {
    var kept: [String] = []
    var index = 0
    while index < tokens.count {
      if let name = names.first(where: { name in
        index + name.count <= tokens.count && Array(tokens[index..<(index + name.count)]) == name
      }) {
        if let last = kept.last,
          ["of", "with", "to", "for", "after", "from", "on", "and", "plus", "the"].contains(last)
        {
          kept.removeLast()
        }
        index += name.count
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    return kept
  }

  /// All the things of a measure, joined; nil if one of them is not understood.
  private func phrases(_ tokens: [String], context: String) -> String? {
    var phrases: [String] = []
    var suffix = ""
    var joint = "and"
    var index = 0
    var frame: OutcomeFrame?
    while index < tokens.count {
      guard let (found, next) = thing(tokens, from: index, frame: frame) else {
        return nil
      }
      if let needs = found.concept.needs, !context.contains(needs) { return nil }
      if !phrases.contains(found.words) { phrases.append(found.words) }
      if let time = found.time { suffix = " " + time }
      frame = found.frame
      switch OutcomeTails.tail(tokens, from: next, isOpen: found.concept.isOpen) {
      case .leftOut: index = tokens.count
      case .part:
        suffix = ", in one part of the study"
        index = tokens.count
      case .when(let place):
        guard let when = when(tokens[place...]) else { return nil }
        suffix = " " + when
        index = tokens.count
      case .next(let place):
        guard place < tokens.count else { return nil }
        if tokens[next..<place].contains("or") { joint = "or" }
        index = place
      case .unknown: return nil
      }
    }
    return phrases.isEmpty || phrases.count > 4 ? nil : Self.joined(phrases, joint) + suffix
  }

  private static func joined(_ phrases: [String], _ joint: String) -> String {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
    return phrases.dropLast().joined(separator: ", ") + ", \(joint) " + last
  }

  func when(_ tokens: ArraySlice<String>) -> String? {
    let cut = tokens.firstIndex { OutcomeTails.endsTime.contains($0) } ?? tokens.endIndex
    for slice in [tokens, tokens[..<cut]] {
      if let words = times.reading(of: slice.joined(separator: " ")).plainText?.characters {
        return words.prefix(1).lowercased() + words.dropFirst()
      }
    }
    return nil
  }

  /// A short measure in everyday words needs no other words.
  private func isEasy(_ measure: String) -> Bool {
    let words = PhraseToken.tokens(measure)
    return words.count <= 10 && words.allSatisfy { $0.kind == .word && book.easy.contains($0.key) }
  }
}

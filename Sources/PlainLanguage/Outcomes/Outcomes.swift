/// Says in plain words what a study measures: "Overall survival (OS)" is "How long people live".
public struct Outcomes: Sendable {
  private let book: OutcomeBook
  private let times: TimeFrames
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
    let tokens = withoutNames(brackets.outside.isEmpty ? brackets.inside : brackets.outside)
    guard !tokens.isEmpty else { return .original("The measure is empty") }
    if let words = phrases(tokens, context: context) {
      return .plain(.own(Self.capitalized(words + brackets.part)))
    }
    if isEasy(measure) { return .plain(.own(Self.capitalized(measure))) }
    return .original("The measure is not one that the program has plain words for")
  }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

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

  private struct Thing {
    let concept: OutcomeConcept
    let frame: OutcomeFrame
    let words: String
    /// When, where the measure says it before the thing.
    let time: String?
  }

  /// A frame and its thing; words that say nothing may stand before and between.
  private func thing(_ tokens: [String], from start: Int, frame: OutcomeFrame?) -> (Thing, Int)? {
    var index = start
    var current = frame ?? .plain
    var steps = 0
    var time: String?
    var innermost = OutcomeFrame.plain
    while index < tokens.count, steps < 14 {
      steps += 1
      if Self.isLabel(tokens, at: index) {
        index += 2
        continue
      }
      let concept = book.match(tokens, from: index)
      let opening = OutcomeFrames.match(tokens, from: index)
      if let concept, concept.end >= (opening?.end ?? 0) {
        if Self.clash(innermost, concept.concept) { return nil }
        if time != nil, current == .plain, concept.concept.rate != nil { current = .people }
        return finished(concept.concept, current, tokens, concept.end, time: time)
      }
      if let opening {
        current = Self.inner(current, opening.frame)
        innermost = opening.frame
        index = opening.end
      } else if time == nil, let (words, next) = innerTime(tokens, from: index) {
        time = words
        index = next
      } else if OutcomeFrames.skipped.contains(tokens[index]) {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// "Intensity of attacks" is not how many there are.
  private static func clash(_ frame: OutcomeFrame, _ concept: OutcomeConcept) -> Bool {
    switch frame {
    case .severity, .length, .until: concept.kind == .amount && concept.says.hasPrefix("how many")
    case .plain, .change, .difference, .people, .times, .often, .peopleAndSeverity, .peopleAndKind: false
    }
  }

  /// "Safety endpoint: …", "Efficacy: …"
  private static func isLabel(_ tokens: [String], at index: Int) -> Bool {
    guard index + 2 < tokens.count, labels.contains(tokens[index]) else { return false }
    return ["endpoint", "endpoints", "outcome", "measure", "objective", ":"].contains(tokens[index + 1])
  }

  private static let labels: Set<String> = [
    "safety", "efficacy", "effectiveness", "implementation", "feasibility",
  ]

  /// "Change in frequency of attacks" looks at the change.
  private static func inner(_ outer: OutcomeFrame, _ inner: OutcomeFrame) -> OutcomeFrame {
    switch outer {
    case .change, .difference, .until: outer
    case .plain, .people, .times, .often, .severity, .peopleAndSeverity, .peopleAndKind, .length: inner
    }
  }

  /// The time before the thing: "3-year survival", "Change from baseline to week 12 in pain".
  private func innerTime(_ tokens: [String], from start: Int) -> (String, Int)? {
    if start + 1 < tokens.count, let number = Numeral(tokens[start]),
      let unit = TimeUnit.named(tokens[start + 1]),
      tokens[start + 1].count > 1
    {
      return ("after \(number.text) \(unit.rawValue)\(number.text == "1" ? "" : "s")", start + 2)
    }
    guard ["to", "at", "from", "through"].contains(tokens[start]),
      let end = tokens[start...].prefix(9).firstIndex(where: { $0 == "in" || $0 == "of" }),
      let words = when(tokens[start..<end])
    else { return nil }
    return (words, end + 1)
  }

  private func finished(
    _ concept: OutcomeConcept, _ frame: OutcomeFrame, _ tokens: [String], _ end: Int, time: String?
  ) -> (Thing, Int)? {
    var end = end
    var frame = frame
    while end < tokens.count, OutcomeTails.suffixes.contains(tokens[end]) || isRepeat(concept, tokens, end) {
      if tokens[end].hasPrefix("rate"), frame == .plain { frame = .people }
      end += 1
    }
    // "PFS at 6 months" is a share of people, not a length of time.
    if frame == .plain, concept.rate != nil, end < tokens.count, ["at", "in"].contains(tokens[end]) {
      frame = .people
    }
    if frame == .people, concept.kind == .amount, end > 0, tokens[end - 1].hasPrefix("rate") {
      frame = .plain
    }
    return frame.words(concept).map { (Thing(concept: concept, frame: frame, words: $0, time: time), end) }
  }

  /// "Overall survival OS": the short form after the long one.
  private func isRepeat(_ concept: OutcomeConcept, _ tokens: [String], _ end: Int) -> Bool {
    guard let next = book.match(tokens, from: end), next.concept == concept else { return false }
    return next.end == end + 1
  }

  private func when(_ tokens: ArraySlice<String>) -> String? {
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

/// A thing of a measure, seen in one way.
struct OutcomeThing {
  let concept: OutcomeConcept
  let frame: OutcomeFrame
  let words: String
  /// When, where the measure says it before the thing.
  let time: String?
}

extension Outcomes {
  /// A frame and its thing; words that say nothing may stand before and between.
  func thing(_ tokens: [String], from start: Int, frame: OutcomeFrame?) -> (OutcomeThing, Int)? {
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
  ) -> (OutcomeThing, Int)? {
    var end = end
    var frame = frame
    while end < tokens.count, OutcomeTails.suffixes.contains(tokens[end]) || isRepeat(concept, tokens, end) {
      if tokens[end].hasPrefix("rate"), frame == .plain { frame = .people }
      end += 1
    }
    // "PFS at 6 months" is a share of people, not a length of time.
    if frame == .plain, concept.rate != nil, end < tokens.count, Self.isMoment(tokens, end) {
      frame = .people
    }
    if frame == .people, concept.kind == .amount, end > 0, tokens[end - 1].hasPrefix("rate") {
      frame = .plain
    }
    return frame.words(concept).map {
      (OutcomeThing(concept: concept, frame: frame, words: $0, time: time), end)
    }
  }

  /// "At 6 months", "in one year": a point in time, not "in patients".
  private static func isMoment(_ tokens: [String], _ place: Int) -> Bool {
    guard ["at", "in"].contains(tokens[place]), place + 1 < tokens.count else { return false }
    let next = tokens[place + 1]
    return next.first?.isNumber == true
      || ["one", "two", "three", "week", "month", "year", "day"].contains(next)
  }

  /// "Overall survival OS": the short form after the long one.
  private func isRepeat(_ concept: OutcomeConcept, _ tokens: [String], _ end: Int) -> Bool {
    guard let next = book.match(tokens, from: end), next.concept == concept else { return false }
    return next.end == end + 1
  }
}

/// A schedule in short sentences. Reading them with `ScheduleParser` gives the same schedule again.
public struct ScheduleWords: Sendable {
  /// One stretch of treatment in words.
  public struct Part: Sendable, Hashable {
    /// The arm in the record's words; nil where it is the same as in the part before, or there is none.
    public let arm: String?
    /// What the stretch is: "Maintenance treatment", "Cycles 1, 3 and 5"; nil where there is only one.
    public let heading: PlainText?
    /// What is given, when, how long.
    public let sentences: [PlainText]
  }

  private let level: ReadingLevel
  private let voice: Voice

  /// Words for a level and a reader.
  public init(level: ReadingLevel, voice: Voice) {
    self.level = level
    self.voice = voice
  }

  /// The parts in words, in the order of the schedule.
  public func parts(of schedule: Schedule) -> [Part] {
    var arm: String?
    return schedule.said(at: level).parts.map { part in
      let isNew = part.arm != arm
      arm = part.arm
      return Part(
        arm: isNew ? part.arm : nil, heading: Self.heading(of: part), sentences: sentences(of: part))
    }
  }

  /// All the words as lines of text, as they can be read again.
  public func text(of schedule: Schedule) -> String {
    parts(of: schedule).map { part in
      let heads = [part.arm, part.heading?.characters].compactMap { $0.map { $0 + ":" } }
      return (heads + [part.sentences.map(\.characters).joined(separator: " ")]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// What a stretch is, such as "Maintenance treatment"; nil where there is only one.
  public static func heading(of part: SchedulePart) -> PlainText? {
    let cycles = part.cycleNumbers.map { "cycle\($0.count == 1 ? "" : "s") \(NumberWords.list($0))" }
    let parts = [part.name ?? part.phase.map(words), cycles].compactMap { $0 }
    guard let first = parts.first else { return nil }
    return .own(first.prefix(1).uppercased() + parts.joined(separator: ", ").dropFirst())
  }

  private static func words(_ phase: SchedulePart.Phase) -> String {
    phase == .prophylaxis ? "preventive treatment" : phase.rawValue + " treatment"
  }

  private func sentences(of part: SchedulePart) -> [PlainText] {
    var sentences: [PlainText] = []
    for (place, treatment) in part.treatments.enumerated() {
      let subject = TreatmentWords.subject(voice, isFirst: place == 0, isInGroup: part.arm != nil)
      sentences += TreatmentWords(treatment, subject: subject, level: level).sentences
    }
    sentences += Self.frame(of: part).map { .own($0) }
    if case .upToWithFirst(let more)? = part.cycles {
      sentences.append(.own("After the first cycle, there can be up to \(more) more cycles."))
      sentences.append(
        Self.computed("That is up to ", more + 1, " cycles in all.", ScheduleTotals.cyclesRule))
    }
    return sentences + totals(of: part)
  }

  private static func frame(of part: SchedulePart) -> [String] {
    var sentences: [String] = []
    if let length = part.cycleLength { sentences.append("One cycle takes \(length.words).") }
    switch part.cycles {
    case .exactly(1)?: sentences.append("There is 1 cycle.")
    case .exactly(let count)?: sentences.append("There are \(count) cycles.")
    case .upTo(let count)?: sentences.append("There can be up to \(count) cycle\(count == 1 ? "" : "s").")
    case .atLeast(let count)?: sentences.append("There are at least \(count) cycles.")
    case .range(let low, let high)?: sentences.append("There are \(low) to \(high) cycles.")
    case .upToWithFirst?, nil: break
    }
    if let lasts = part.lasts { sentences.append("This goes on for \(lasts.words).") }
    if !part.stops.isEmpty {
      sentences.append("Treatment stops if \(NumberWords.list(part.stops.map(\.words), "or")).")
    }
    return sentences
  }

  private func totals(of part: SchedulePart) -> [PlainText] {
    part.treatments.compactMap { treatment in
      guard let most = ScheduleTotals.mostDoses(of: treatment, in: part), let cycles = part.cycles else {
        return nil
      }
      let lead = cycles.isOpen ? "That is up to " : "That is "
      let noun = most == 1 ? " dose of " : " doses of "
      return [
        PlainRun(lead), PlainRun(String(most), .computed(rule: ScheduleTotals.dosesRule)), PlainRun(noun),
        PlainRun(treatment.medicine, .name), PlainRun(" in all."),
      ]
    }
  }

  private static func computed(_ before: String, _ number: Int, _ after: String, _ rule: String) -> PlainText
  {
    [PlainRun(before), PlainRun(String(number), .computed(rule: rule)), PlainRun(after)]
  }
}

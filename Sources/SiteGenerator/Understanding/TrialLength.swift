import CommonMark
import PlainLanguage
import TrialRecords

/// How long one person is in a study: how long treatment goes on, how long people are followed afterwards.
struct TrialLength {
  /// How long treatment goes on; nil where the record does not say it.
  let treatment: SourcedWords?
  /// How long people are followed; nil where the record does not say it.
  let followUp: SourcedWords?

  init(_ trial: Trial, schedules: [SourcedSchedule], treatments: [Treatment], times: PhraseBook) {
    treatment = Self.treatment(schedules)
    followUp =
      Self.planned(trial) ?? Self.registry(trial)
      ?? Self.told(
        trial, FollowUp(times: TimeFrames(table: times, names: treatments.filter(\.isProduct).map(\.name))))
  }

  /// Whether the record says nothing of it.
  var isUnstated: Bool { treatment == nil && followUp == nil }

  /// The longest stretch of the treatment plan; a plan of one length is said there, one of several is not added up.
  private static func treatment(_ schedules: [SourcedSchedule]) -> SourcedWords? {
    let spans = schedules.flatMap { sourced in
      sourced.schedule.parts.compactMap { part in part.lasts.map { ($0, sourced.source) } }
    }
    guard let first = spans.first, spans.allSatisfy({ $0.0 == first.0 }) else { return nil }
    return SourcedWords(
      nodes: PageWords.own("The plan names treatment that goes on for \(first.0.words)."), from: [first.1])
  }

  private static func planned(_ trial: Trial) -> SourcedWords? {
    guard let text = trial.practical?.schedule?.followUp else { return nil }
    let first = text.value.prefix(1).lowercased() + text.value.dropFirst()
    return SourcedWords(
      nodes: PageWords.own("After treatment, doctors keep checking on people: \(first)."), from: [text.source]
    )
  }

  /// "5 Years": the time for which a registry follows each person.
  private static func registry(_ trial: Trial) -> SourcedWords? {
    guard let duration = trial.design.targetDuration else { return nil }
    let words = duration.value.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), count > 0 else { return nil }
    let unit = words[1].lowercased()
    let noun = count == 1 && unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    return SourcedWords(
      nodes: PageWords.own("Each person is followed for \(count) \(noun)."), from: [duration.source])
  }

  private static func told(_ trial: Trial, _ reader: FollowUp) -> SourcedWords? {
    for text in [trial.detailedDescription, trial.briefSummary].compactMap({ $0 }) {
      guard case .plain(let words)? = reader.reading(of: text.value.plainWords) else { continue }
      return SourcedWords(nodes: PageWords.plain(words), from: [text.source])
    }
    return nil
  }
}

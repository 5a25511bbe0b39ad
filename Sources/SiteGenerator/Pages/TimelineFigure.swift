import CommonMark
import PlainLanguage
import TrialRecords

/// The picture of the dates of a trial.
enum TimelineFigure {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let status = context.trial.status
    var events: [(date: PartialDate, event: TimelinePicture.Event)] = []
    func add(_ date: PartialDate?, _ label: String, _ kind: TimelinePicture.Event.Kind) {
      guard let date else { return }
      events.append((date, .init(date: DateWords.words(date), label: label, kind: kind)))
    }
    func add(_ event: Trial.DateEvent?, fact: String, plan: String, past: String, unstated: String) {
      let isPast = event.map { date in
        context.understood.asOf.map { date.date.value.isBefore($0.value) } == true
      }
      switch event?.type?.value {
      case .actual: add(event?.date.value, fact, .actual)
      case .estimated: add(event?.date.value, isPast == true ? past : plan, .expected)
      case nil: add(event?.date.value, unstated, .unstated)
      }
    }
    add(
      status.start, fact: "The study started", plan: "The study is planned to start",
      past: "The study was planned to start", unstated: "Start of the study")
    add(context.understood.asOf?.value, "The record was last changed", .asOf)
    add(
      status.primaryCompletion, fact: "Last check for the main result",
      plan: "The main result is planned", past: "The main result was planned",
      unstated: "Day for the main result")
    add(
      status.completion, fact: "The study ended", plan: "The study is planned to end",
      past: "The study was planned to end", unstated: "End of the study")
    let sorted = events.enumerated().sorted { a, b in
      a.element.date.isBefore(b.element.date)
        || (!b.element.date.isBefore(a.element.date) && a.offset < b.offset)
    }
    return TimelinePicture(events: sorted.map(\.element.event)).nodes(id: "timeline")
  }
}

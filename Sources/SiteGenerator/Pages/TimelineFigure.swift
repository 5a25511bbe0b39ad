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
    add(
      status.start?.date.value, isFact(status.start) ? "The study started" : "The study was to start",
      kind(status.start))
    add(context.understood.asOf?.value, "The record was last changed", .asOf)
    add(
      status.primaryCompletion?.date.value,
      isFact(status.primaryCompletion) ? "Last check for the main result" : "The main result is expected",
      kind(status.primaryCompletion))
    add(
      status.completion?.date.value,
      isFact(status.completion) ? "The study ended" : "The study is planned to end", kind(status.completion))
    let sorted = events.enumerated().sorted { a, b in
      a.element.date.isBefore(b.element.date)
        || (!b.element.date.isBefore(a.element.date) && a.offset < b.offset)
    }
    return TimelinePicture(events: sorted.map(\.element.event)).nodes(id: "timeline")
  }

  private static func isFact(_ event: Trial.DateEvent?) -> Bool { event?.type?.value == .actual }

  private static func kind(_ event: Trial.DateEvent?) -> TimelinePicture.Event.Kind {
    isFact(event) ? .actual : .expected
  }
}

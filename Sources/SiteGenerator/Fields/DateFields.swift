import CommonMark
import PageTemplates
import TrialRecords

/// When things happened or are planned. The page has no clock: "now" is the day of the record's last change.
enum DateFields: FieldGroup {
  static let title = "Dates"
  static let declarations = [
    FieldDeclaration("as-of", .text(optional: true), "the day of the record's last change"),
    FieldDeclaration(
      "verified", .text(optional: true), "when the study team last said that the record is right"),
    FieldDeclaration(
      "started", .text(optional: true),
      "the start of the study (a fact), as \"on 3 July 2025\" or \"in July 2025\""),
    FieldDeclaration(
      "starts", .text(optional: true),
      "the planned start, still ahead when the record was last changed, with \"on\" or \"in\""),
    FieldDeclaration(
      "start-overdue", .text(optional: true),
      "a planned start that had passed when the record was last changed, with \"on\" or \"in\""),
    FieldDeclaration(
      "start-unstated", .text(optional: true), "a start of which the record does not say if it is a plan"),
    FieldDeclaration(
      "result-expected", .text(optional: true), "when the main result is planned to be complete"),
    FieldDeclaration(
      "result-overdue", .text(optional: true),
      "a planned day for the main result that had passed when the record was last changed"),
    FieldDeclaration(
      "result-unstated", .text(optional: true),
      "a day for the main result of which the record does not say if it is a plan"),
    FieldDeclaration(
      "result-complete", .text(optional: true), "when the last person was seen for the main result"),
    FieldDeclaration(
      "end-planned", .text(optional: true), "the planned end of the study, with \"on\" or \"in\""),
    FieldDeclaration(
      "end-overdue", .text(optional: true),
      "a planned end that had passed when the record was last changed, with \"on\" or \"in\""),
    FieldDeclaration("ended", .text(optional: true), "the end of the study (a fact), with \"on\" or \"in\""),
    FieldDeclaration(
      "end-unstated", .text(optional: true), "an end of which the record does not say if it is a plan"),
    FieldDeclaration("dates-contradict", .flag, "the record gives an end that lies before the start"),
    FieldDeclaration("is-over", .flag, "the study is finished or was stopped for good"),
    FieldDeclaration(
      "follow-up", .text(optional: true), "how long people are followed after treatment, in a sentence"),
    FieldDeclaration(
      "treatment-lasts", .text(optional: true), "how long treatment goes on, in a sentence"),
    FieldDeclaration(
      "length-unstated", .flag, "the record does not say how long one person is in the study"),
    FieldDeclaration("timeline", .blocks(optional: true), "a picture of these dates"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let status = context.trial.status
    let now = context.understood.asOf
    values.setDate("as-of", now)
    values.setDate("verified", status.verified)
    for (event, names) in [
      (status.start, Names.start), (status.primaryCompletion, .result), (status.completion, .end),
    ] {
      guard let event else { continue }
      let name = names.name(of: event, now: now)
      values.setDate(name, event.date, led: names.areLed && name != names.unstated)
    }
    let length = context.understood.length
    values.set("follow-up", length.followUp?.nodes, from: length.followUp?.from ?? [])
    values.set("treatment-lasts", length.treatment?.nodes, from: length.treatment?.from ?? [])
    values.setFlag("length-unstated", length.isUnstated)
    values.setFlag("is-over", StatusWords.isOver(status.overall?.value))
    let contradict = DateOrder.contradicts(status)
    values.setFlag("dates-contradict", contradict)
    values.setBlocks("timeline", contradict ? [] : TimelineFigure.nodes(context))
    return values
  }

  /// The name of an event's date, by what the record knows of it.
  private struct Names {
    let actual: String
    let ahead: String
    let past: String
    let unstated: String
    /// Whether the sentences say the date behind "on" or "in".
    let areLed: Bool

    static let start = Names(
      actual: "started", ahead: "starts", past: "start-overdue", unstated: "start-unstated", areLed: true)
    static let result = Names(
      actual: "result-complete", ahead: "result-expected", past: "result-overdue",
      unstated: "result-unstated",
      areLed: false)
    static let end = Names(
      actual: "ended", ahead: "end-planned", past: "end-overdue", unstated: "end-unstated", areLed: true)

    func name(of event: Trial.DateEvent, now: Sourced<PartialDate>?) -> String {
      switch event.type?.value {
      case .actual: actual
      case .estimated: now.map { event.date.value.isBefore($0.value) } == true ? past : ahead
      case nil: unstated
      }
    }
  }
}

/// Dates that cannot both be right.
enum DateOrder {
  /// Whether the end, or the last check for the main result, lies before the start.
  static func contradicts(_ status: Trial.Status) -> Bool {
    guard let start = status.start?.date.value else { return false }
    return [status.primaryCompletion, status.completion].contains {
      $0?.date.value.isBefore(start) == true
    }
  }
}

extension PartialDate {
  /// Whether it is wholly before another: "May 2024" is not before "3 May 2024".
  func isBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month < otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}

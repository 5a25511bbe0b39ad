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
    FieldDeclaration("started", .text(optional: true), "the day on which the study started (a fact)"),
    FieldDeclaration(
      "starts", .text(optional: true), "the planned start, still ahead when the record was last changed"),
    FieldDeclaration(
      "start-overdue", .text(optional: true),
      "a planned start that had passed when the record was last changed"),
    FieldDeclaration(
      "start-unstated", .text(optional: true), "a start of which the record does not say if it is a plan"),
    FieldDeclaration(
      "result-expected", .text(optional: true), "when the main result is planned to be complete"),
    FieldDeclaration(
      "result-complete", .text(optional: true), "when the last person was seen for the main result"),
    FieldDeclaration("end-planned", .text(optional: true), "the planned end of the study"),
    FieldDeclaration(
      "end-overdue", .text(optional: true), "a planned end that had passed when the record was last changed"),
    FieldDeclaration("ended", .text(optional: true), "the end of the study (a fact)"),
    FieldDeclaration(
      "end-unstated", .text(optional: true), "an end of which the record does not say if it is a plan"),
    FieldDeclaration("timeline", .blocks(optional: true), "a picture of these dates"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let status = context.trial.status
    let now = context.understood.asOf
    values.setDate("as-of", now)
    values.setDate("verified", status.verified)
    if let start = status.start {
      values.setDate(
        name(
          start, now: now, actual: "started", ahead: "starts", past: "start-overdue",
          unstated: "start-unstated"), start.date)
    }
    if let result = status.primaryCompletion {
      values.setDate(result.type?.value == .actual ? "result-complete" : "result-expected", result.date)
    }
    if let end = status.completion {
      values.setDate(
        name(
          end, now: now, actual: "ended", ahead: "end-planned", past: "end-overdue", unstated: "end-unstated"),
        end.date)
    }
    values.setBlocks("timeline", TimelineFigure.nodes(context))
    return values
  }

  private static func name(
    _ event: Trial.DateEvent, now: Sourced<PartialDate>?, actual: String, ahead: String, past: String,
    unstated: String
  ) -> String {
    switch event.type?.value {
    case .actual: actual
    case .estimated: now.map { event.date.value.isBefore($0.value) } == true ? past : ahead
    case nil: unstated
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

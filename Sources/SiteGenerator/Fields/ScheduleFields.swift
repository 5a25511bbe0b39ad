import CommonMark
import PageTemplates
import PlainLanguage
import TrialRecords

/// What happens when.
enum ScheduleFields: FieldGroup {
  static let title = "What will happen?"
  static let declarations = [
    FieldDeclaration("schedule", .blocks(optional: true), "the treatment plan in words"),
    FieldDeclaration(
      "not-in-schedule", .text(optional: true), "medicines of the record of which the plan says nothing"),
    FieldDeclaration("calendar", .blocks(optional: true), "the treatment plan as a calendar and a table"),
    FieldDeclaration(
      "detailed-description", .blocks(optional: true), "the record's long description, to be opened"),
    FieldDeclaration(
      "target-duration", .text(optional: true), "how long each person is followed, as the record says it"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    values.setBlocks("schedule", ScheduleBlocks.words(context))
    let leftOut = ScheduleBlocks.leftOut(context)
    values.set("not-in-schedule", TreatmentWords.sentence(leftOut), from: leftOut.flatMap(\.from))
    values.setBlocks("calendar", ScheduleBlocks.calendar(context))
    if let text = context.trial.detailedDescription {
      values.setBlocks("detailed-description", [PageBlocks.original(text.value, from: text.source)])
    }
    if let duration = context.trial.design.targetDuration {
      values.set("target-duration", PageWords.own(duration.value.lowercased()), from: [duration.source])
    }
    return values
  }
}

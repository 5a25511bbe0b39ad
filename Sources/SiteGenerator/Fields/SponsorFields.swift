import CommonMark
import PageTemplates
import TrialRecords

/// Who runs and pays for the study.
enum SponsorFields: FieldGroup {
  static let title = "Who runs it?"
  static let declarations = [
    FieldDeclaration("sponsor", .text(optional: true), "who is in charge"),
    FieldDeclaration("sponsor-is-company", .flag, "a company is in charge"),
    FieldDeclaration("collaborators", .text(optional: true), "who works with them or pays"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let sponsors = context.trial.sponsors
    values.setName("sponsor", sponsors.lead?.name)
    values.setFlag("sponsor-is-company", sponsors.lead?.kind?.value == .industry)
    let names = sponsors.collaborators.compactMap(\.name)
    values.set(
      "collaborators", PageWords.list(names.map { PageWords.name($0.value) }), from: names.map(\.source))
    return values
  }
}

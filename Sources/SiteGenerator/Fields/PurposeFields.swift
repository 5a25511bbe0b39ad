import CommonMark
import PageTemplates
import TrialRecords

/// Why the study is done.
enum PurposeFields: FieldGroup {
  static let title = "Why is it done?"
  static let declarations = [
    FieldDeclaration(
      "purpose", .blocks(optional: true), "what the study is for (texts in Glossary/en/codes/purposes.yml)"),
    FieldDeclaration("purpose-absent", .flag, "the record gives no purpose"),
    FieldDeclaration(
      "summary", .blocks(optional: true),
      "the record's short description in plain words, each sentence that could be made plain"),
    FieldDeclaration(
      "summary-original", .blocks(optional: true), "the record's short description, to be opened"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let purpose = context.trial.design.primaryPurpose?.value
    values.setBlocks("purpose", DesignWords(context).purpose)
    values.setFlag("purpose-absent", purpose == nil)
    values.setBlocks("summary", SummaryBlocks.plain(context))
    if let text = context.trial.briefSummary {
      values.setBlocks("summary-original", [PageBlocks.original(text.value, from: text.source)])
    }
    return values
  }
}

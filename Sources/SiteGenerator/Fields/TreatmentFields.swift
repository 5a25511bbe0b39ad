import CommonMark
import PageTemplates
import PlainLanguage
import TrialRecords

/// What is tested.
enum TreatmentFields: FieldGroup {
  static let title = "What is tested?"
  static let declarations = [
    FieldDeclaration("treatment", .text(optional: true), "the tested treatments, in a sentence"),
    FieldDeclaration(
      "treatments", .blocks(optional: true), "each treatment with other names and what kind it is"),
    FieldDeclaration(
      "treatments-full", .blocks(optional: true), "the same, with the record's own description to be opened"),
    FieldDeclaration("groups", .blocks(optional: true), "the groups, each with what it gets"),
    FieldDeclaration("groups-picture", .blocks(optional: true), "a picture of the groups"),
    FieldDeclaration(
      "group-count", .text(optional: true), "how many groups there are, where there are several"),
    FieldDeclaration("no-treatments", .flag, "the record names no treatment"),
    FieldDeclaration("has-placebo", .flag, "a group gets a look-alike without medicine"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let treatments = context.understood.treatments
    let main = treatments.filter(\.isTested)
    values.set("treatment", TreatmentWords.sentence(main), from: main.flatMap(\.from))
    values.setBlocks("treatments", TreatmentBlocks.list(treatments, context: context, full: false))
    values.setBlocks("treatments-full", TreatmentBlocks.list(treatments, context: context, full: true))
    values.setBlocks("groups", GroupBlocks.nodes(context))
    values.setBlocks("groups-picture", GroupsFigure.nodes(context))
    values.setFlag("no-treatments", treatments.isEmpty)
    values.setFlag("has-placebo", context.trial.arms.contains { $0.type?.value == .placeboComparator })
    let count = context.trial.arms.count
    if count > 1 {
      values.set(
        "group-count", PageWords.computed(String(count), rule: "count"),
        from: ["/protocolSection/armsInterventionsModule/armGroups"])
    }
    return values
  }
}

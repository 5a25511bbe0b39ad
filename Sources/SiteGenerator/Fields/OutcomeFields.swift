import CommonMark
import PageTemplates
import TrialRecords

/// What the study measures.
enum OutcomeFields: FieldGroup {
  static let title = "What do they measure?"
  static let declarations = [
    FieldDeclaration("main-measures", .blocks(optional: true), "what they most want to find out, with when"),
    FieldDeclaration(
      "main-measures-short", .blocks(optional: true),
      "the same, only what could be said plainly, without when"),
    FieldDeclaration("other-measures", .blocks(optional: true), "what else they measure, with when"),
    FieldDeclaration("other-measures-count", .text(optional: true), "how many other things they measure"),
    FieldDeclaration("no-measures", .flag, "the record does not say what is measured"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let outcomes = context.trial.outcomes
    let blocks = OutcomeBlocks(context)
    values.setBlocks("main-measures", blocks.list(outcomes.primary))
    values.setBlocks("main-measures-short", blocks.short(outcomes.primary))
    let others = outcomes.secondary + outcomes.other
    values.setBlocks("other-measures", blocks.list(others))
    if !others.isEmpty {
      values.set(
        "other-measures-count", PageWords.computed(String(others.count), rule: "count"),
        from: others.compactMap(\.measure?.source))
    }
    values.setFlag("no-measures", outcomes.primary.isEmpty && others.isEmpty)
    return values
  }
}

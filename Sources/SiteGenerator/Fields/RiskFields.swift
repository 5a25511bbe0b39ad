import CommonMark
import PageTemplates
import TrialRecords

/// What could go wrong.
enum RiskFields: FieldGroup {
  static let title = "What could go wrong?"
  static let declarations = [
    FieldDeclaration(
      "known-side-effects", .blocks(optional: true),
      "side effects with their source (only a YAML record can give them)"),
    FieldDeclaration(
      "watched-harms", .blocks(optional: true), "harms that the record says are watched for, in plain words"),
    FieldDeclaration(
      "kept-out-harms", .blocks(optional: true),
      "harms for which the rules about joining keep people out who have had them"),
    FieldDeclaration("measures-harm", .flag, "the study measures side effects or safety"),
    FieldDeclaration("results-list-harms", .flag, "the posted results list side effects"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let known = context.trial.practical?.sideEffects ?? []
    values.setBlocks(
      "known-side-effects",
      known.isEmpty
        ? []
        : [
          PageBlocks.list(
            known.map { effect in
              (
                PageWords.own(effect.text.value + " (known from: ") + PageWords.name(effect.knownFrom.value)
                  + PageWords.own(")"),
                [effect.text.source, effect.knownFrom.source]
              )
            })
        ])
    let harms = WatchedHarms.found(in: context.trial)
    values.setBlocks(
      "watched-harms", harms.isEmpty ? [] : [PageBlocks.list(harms.map { ([.text($0.words)], [$0.source]) })])
    let keptOut = WatchedHarms.keptOut(by: context.criteria)
    values.setBlocks(
      "kept-out-harms",
      keptOut.isEmpty
        ? [] : [PageBlocks.list(keptOut.map { ([.text($0.words)], context.understood.criteriaSource) })])
    values.setFlag("measures-harm", WatchedHarms.isMeasured(context.trial))
    values.setFlag("results-list-harms", HarmResults(context) != nil)
    return values
  }
}

import CommonMark
import PageTemplates
import TrialRecords

/// What is known of results. No results is not "results pending".
enum ResultFields: FieldGroup {
  static let title = "Are there results?"
  static let declarations = [
    FieldDeclaration("has-results", .flag, "the record has results"),
    FieldDeclaration("no-results", .flag, "the record has no results"),
    FieldDeclaration("results-posted", .text(optional: true), "when the results were first posted"),
    FieldDeclaration("results-link", .link(optional: true), "the results at the registry"),
    FieldDeclaration(
      "limitations", .blocks(optional: true), "what the team says should make one careful, to be opened"),
    FieldDeclaration("publications", .blocks(optional: true), "papers that the record lists"),
    FieldDeclaration("has-retraction", .flag, "a listed paper was taken back"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let trial = context.trial
    values.setFlag("has-results", trial.hasResults == true)
    values.setFlag("no-results", trial.hasResults != true)
    values.setDate("results-posted", trial.status.resultsFirstPosted?.date)
    if trial.hasResults == true, let link = context.understood.registryLink {
      values["results-link"] = .link(link + "?tab=results")
    }
    if let limits = trial.results?.limitations {
      values.setBlocks("limitations", [PageBlocks.original(limits.value, from: limits.source)])
    }
    values.setBlocks("publications", PublicationBlocks.nodes(trial.references))
    values.setFlag("has-retraction", trial.references.contains { !$0.retractions.isEmpty })
    return values
  }
}

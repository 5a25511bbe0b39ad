import CommonMark
import PageTemplates
import PlainLanguage
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
      "results-people", .blocks(optional: true), "how many people started, finished and left, group by group"),
    FieldDeclaration(
      "results-who", .blocks(optional: true), "age and sex of all who took part, as the results count them"),
    FieldDeclaration(
      "results-main", .blocks(optional: true),
      "what was found for the main questions: sentences on an easy page, tables on the others"),
    FieldDeclaration("results-no-main", .flag, "the record has results, but none for a main question"),
    FieldDeclaration(
      "results-other", .blocks(optional: true),
      "what was found for the other questions, as tables; absent on an easy page"
    ),
    FieldDeclaration(
      "results-harms", .blocks(optional: true),
      "how many people had a serious health problem, and how many died, group by group"),
    FieldDeclaration("results-no-harms", .flag, "the record has results, but no numbers of health problems"),
    FieldDeclaration("results-no-deaths", .flag, "the numbers of health problems say nothing of deaths"),
    FieldDeclaration(
      "results-groups-overlap", .flag,
      "some people stand in more than one group of the numbers of health problems"),
    FieldDeclaration(
      "results-serious-kinds", .blocks(optional: true), "the serious health problems that most people had"),
    FieldDeclaration(
      "results-other-kinds", .blocks(optional: true), "the other health problems that most people had"),
    FieldDeclaration(
      "results-threshold", .text(optional: true),
      "how many people must have had a health problem for the record to list it: \"5 out of every 100 people\""
    ),
    FieldDeclaration(
      "results-harms-method", .blocks(optional: true),
      "how and over which time problems were looked for, in the record's words, to be opened"),
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
    values.setBlocks("results-people", PeopleResults(context)?.nodes ?? [])
    values.setBlocks("results-who", BaselineResults(context)?.nodes ?? [])
    values.merge(outcomes(context))
    values.merge(harms(context))
    if let limits = trial.results?.limitations {
      values.setBlocks("limitations", [PageBlocks.original(limits.value, from: limits.source)])
    }
    values.setBlocks("publications", PublicationBlocks.nodes(trial.references))
    values.setFlag("has-retraction", trial.references.contains { !$0.retractions.isEmpty })
    return values
  }

  private static func outcomes(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let outcomes = OutcomeResults(context)
    let isEasy = context.level == .easy
    values.setBlocks(
      "results-main",
      isEasy ? EasyOutcomes(context: context).nodes(outcomes.main) : outcomes.tables(outcomes.main))
    values.setBlocks("results-other", isEasy ? [] : outcomes.tables(outcomes.others))
    values.setFlag("results-no-main", context.trial.results != nil && outcomes.main.isEmpty)
    return values
  }

  private static func harms(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let harms = HarmResults(context)
    values.setFlag("results-no-harms", context.trial.results != nil && harms == nil)
    values.setFlag("results-no-deaths", harms?.knowsNoDeaths == true)
    values.setFlag("results-groups-overlap", harms?.countsPeopleTwice == true)
    guard let harms else { return values }
    let kinds = { HarmKinds(all: $0, groups: harms.events.groups, context: context).nodes }
    values.setBlocks("results-harms", harms.groups)
    values.setBlocks("results-serious-kinds", kinds(harms.events.serious))
    values.setBlocks("results-other-kinds", kinds(harms.events.other))
    values.setBlocks("results-harms-method", harms.method)
    if let limit = harms.events.frequencyThreshold, Double(limit.value).map({ $0 > 0 }) == true {
      let words = [.text(limit.value + " out of every ")] + PageWords.computed("100", rule: "percent")
      values.set("results-threshold", words + PageWords.own(" people"), from: [limit.source])
    }
    return values
  }
}

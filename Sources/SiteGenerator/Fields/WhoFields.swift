import CommonMark
import PageTemplates
import PlainLanguage
import TrialRecords

/// Whom the study is for, in few words.
enum WhoFields: FieldGroup {
  static let title = "Who is it for?"
  static let declarations = [
    FieldDeclaration(
      "ages", .text(optional: false), "the ages: \"18 to 75 years\", \"younger than 22\", \"any age\""),
    FieldDeclaration("only-female", .flag, "only women and girls can join"),
    FieldDeclaration("only-male", .flag, "only men and boys can join"),
    FieldDeclaration("any-sex", .flag, "people of any sex can join"),
    FieldDeclaration(
      "gender-rule", .blocks(optional: true), "what the record says about gender, to be opened"),
    FieldDeclaration("healthy-people", .flag, "people without the illness can join too"),
    FieldDeclaration("conditions", .blocks(optional: true), "the illnesses, as a list"),
    FieldDeclaration("condition", .text(optional: true), "the illnesses, in a sentence"),
    FieldDeclaration(
      "conditions-mixed", .flag, "what the list names is not always an illness: people, care or a topic"),
    FieldDeclaration("people-planned", .text(optional: true), "how many people are planned"),
    FieldDeclaration("people-joined", .text(optional: true), "how many people joined (a fact)"),
    FieldDeclaration(
      "people-unstated", .text(optional: true), "how many people; the record does not say if it is a plan"),
    FieldDeclaration("people-not-given", .flag, "the record does not say how many people"),
    FieldDeclaration("nobody-joined", .flag, "the record says that 0 people joined"),
    FieldDeclaration(
      "study-population", .blocks(optional: true),
      "the people from whom an observational study takes its members, to be opened"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let eligibility = context.trial.eligibility
    let ages = AgeWords.words(eligibility.minimumAge, eligibility.maximumAge)
    values.set("ages", ages.nodes, from: ages.from)
    values.setFlag("only-female", eligibility.sex?.value == .female)
    values.setFlag("only-male", eligibility.sex?.value == .male)
    values.setFlag("any-sex", eligibility.sex?.value == .all)
    if let rule = eligibility.genderDescription {
      values.setBlocks("gender-rule", [PageBlocks.original(rule.value, from: rule.source)])
    }
    values.setFlag("healthy-people", eligibility.acceptsHealthyVolunteers?.value == true)
    let conditions = context.understood.conditions
    values.setBlocks(
      "conditions",
      conditions.isEmpty
        ? [] : [PageBlocks.list(conditions.map(ConditionArticle.added).map { ($0.nodes, $0.from) })])
    values.setFlag(
      "conditions-mixed", conditions.contains { ConditionKind($0.nodes.plainText) != .illness })
    values.set("condition", ConditionWords.sentence(conditions), from: conditions.flatMap(\.from))
    enrollment(context.trial.design.enrollment, &values)
    if let population = eligibility.studyPopulation {
      values.setBlocks("study-population", [PageBlocks.original(population.value, from: population.source)])
    }
    return values
  }

  private static func enrollment(_ enrollment: Trial.Enrollment?, _ values: inout FieldValues) {
    values.setFlag("people-not-given", enrollment?.count == nil)
    guard let enrollment, let count = enrollment.count else { return }
    values.setFlag("nobody-joined", count.value == 0)
    guard count.value > 0 else { return }
    let name =
      switch enrollment.type?.value {
      case .actual: "people-joined"
      case .estimated: "people-planned"
      case nil: "people-unstated"
      }
    values.set(name, PageWords.own(NumberWords.grouped(count.value)), from: [count.source])
  }
}

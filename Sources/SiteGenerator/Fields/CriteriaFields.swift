import CommonMark
import PageTemplates
import PlainLanguage
import TrialRecords

/// The rules about joining, one by one.
enum CriteriaFields: FieldGroup {
  static let title = "The rules about joining"
  static let declarations = [
    FieldDeclaration(
      "rules", .blocks(optional: true),
      "the rules that this edition shows, by what they mean and what they are about"),
    FieldDeclaration("rules-count", .text(optional: true), "how many rules the record has"),
    FieldDeclaration("more-rules", .text(optional: true), "how many rules this edition does not show"),
    FieldDeclaration("one-more-rule", .flag, "this edition leaves out one rule"),
    FieldDeclaration("no-rules", .flag, "the record has no rules"),
    FieldDeclaration("all-rules-link", .link(optional: true), "the page with all rules"),
    FieldDeclaration("checklist-link", .link(optional: true), "the printable checklist of the rules"),
    FieldDeclaration(
      "rules-original", .blocks(optional: true), "the record's whole text on joining, to be opened"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    let criteria = context.criteria
    let shown = CriteriaSelection.shown(criteria, edition: context.edition)
    let source = context.understood.criteriaSource
    values.setBlocks("rules", CriteriaBlocks(context: context).nodes(shown))
    values.setFlag("no-rules", criteria.isEmpty)
    if !criteria.isEmpty {
      values.set(
        "rules-count", PageWords.computed(NumberWords.grouped(criteria.count), rule: "count"), from: source)
    }
    let left = criteria.count - shown.count
    values.setFlag("one-more-rule", left == 1)
    if left > 1 {
      values.set("more-rules", PageWords.computed(NumberWords.grouped(left), rule: "count"), from: source)
    }
    if !criteria.isEmpty,
      let all = context.editorial.editions.first(where: {
        $0.audience == context.edition.audience && $0.criteria == .all
      })
    {
      values["all-rules-link"] = .link("../../\(all.path)/index.html#rules")
      values["checklist-link"] = .link("../../checklist.html")
    }
    if let text = context.trial.eligibility.criteria {
      values.setBlocks("rules-original", [PageBlocks.original(text.value, from: text.source)])
    }
    return values
  }
}

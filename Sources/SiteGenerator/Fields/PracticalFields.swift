import CommonMark
import PageTemplates
import TrialRecords

/// What only a YAML record can say: visits, costs, travel and what comes after.
enum PracticalFields: FieldGroup {
  static let title = "Visits, costs and other choices"
  static let declarations = [
    FieldDeclaration("visits", .text(optional: true), "how many visits there are"),
    FieldDeclaration("costs", .text(optional: true), "what it costs"),
    FieldDeclaration("travel", .text(optional: true), "help with travel"),
    FieldDeclaration("usual-treatment", .text(optional: true), "what the usual treatment is"),
    FieldDeclaration(
      "access-afterwards", .text(optional: true), "whether the medicine can be had afterwards"),
    FieldDeclaration(
      "approvals", .blocks(optional: true), "where the medicine is approved, for whom, as of when"),
  ]

  static func values(_ context: EditionContext) -> FieldValues {
    var values = FieldValues()
    guard let practical = context.trial.practical else { return values }
    let texts: [(String, Sourced<String>?)] = [
      ("visits", practical.visits), ("costs", practical.costs), ("travel", practical.travel),
      ("usual-treatment", practical.usualTreatment), ("access-afterwards", practical.accessAfterwards),
    ]
    for (name, text) in texts {
      if let text { values.set(name, PageWords.own(text.value), from: [text.source]) }
    }
    values.setBlocks(
      "approvals", practical.approvals.isEmpty ? [] : [PageBlocks.list(practical.approvals.map(approval))])
    return values
  }

  private static func approval(_ approval: Trial.Approval) -> (nodes: [PageNode], from: [String]) {
    var nodes = PageWords.name(approval.region.value)
    nodes += PageWords.own(approval.isApproved.value ? ": approved" : ": not approved")
    if let people = approval.people { nodes += PageWords.own(" for \(people.value)") }
    if let date = approval.asOf { nodes += PageWords.own(" (as of \(DateWords.words(date.value)))") }
    let from =
      [approval.region.source, approval.isApproved.source]
      + [approval.people?.source, approval.asOf?.source].compactMap { $0 }
    return (nodes, from)
  }
}

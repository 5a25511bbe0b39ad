import CommonMark
import TrialRecords

/// The comparisons of groups, as the record writes them: for doctors only.
enum AnalysisBlocks {
  /// The most comparisons of one measure.
  private static let most = 6

  static func nodes(_ outcome: Trial.ResultOutcome) -> [PageNode] {
    let items = outcome.analyses.prefix(most).compactMap { item($0, outcome) }
    guard !items.isEmpty else { return [] }
    let more =
      outcome.analyses.count > most
      ? [
        PageBlocks.paragraph(
          PageWords.own("The record has ") + PageWords.computed(String(outcome.analyses.count), rule: "count")
            + PageWords.own(" comparisons of this in all."))
      ] : []
    return [PageBlocks.paragraph(PageWords.own("Comparisons, as the record has them:"))]
      + [.element(.ul, [PageAttribute("data-words", "registry")], items)] + more
  }

  private static func item(_ analysis: Trial.Analysis, _ outcome: Trial.ResultOutcome) -> PageNode? {
    let groups = analysis.groupIds.compactMap { id in outcome.groups.firstIndex { $0.id == id } }.map {
      ResultGroupName.nodes(outcome.groups[$0], at: $0)
    }
    let parts = [
      analysis.method, analysis.parameter.map { $0 + (analysis.value.map { " \($0)" } ?? "") },
      interval(analysis),
      analysis.pValue.map { "p \($0.first?.isNumber == true ? "= " : "")\($0)" },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let names = groups.isEmpty ? [] : PageWords.list(groups, joined: "and") + PageWords.own(": ")
    return .element(.li, [ResultMark.source(analysis.source)], names + [.text(parts.joined(separator: "; "))])
  }

  private static func interval(_ analysis: Trial.Analysis) -> String? {
    let ends = [analysis.lowerLimit, analysis.upperLimit].compactMap { $0 }
    guard !ends.isEmpty else { return nil }
    return (analysis.intervalPercent.map { "\($0)% " } ?? "") + "confidence interval "
      + ends.joined(separator: " to ")
  }
}

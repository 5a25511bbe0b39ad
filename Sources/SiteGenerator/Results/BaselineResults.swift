import CommonMark
import PlainLanguage
import TrialRecords

/// Who the people were: age and sex of all who took part, as the results count them.
struct BaselineResults {
  private let baseline: Trial.Baseline
  private let group: Trial.ResultGroup
  private let place: Int

  /// Nil for a record without a group of all: numbers of single groups would be too many here.
  init?(_ context: EditionContext) {
    guard let baseline = context.trial.results?.baseline, let last = baseline.groups.last else { return nil }
    let isTotal = last.title?.value.lowercased().hasPrefix("total") == true
    guard baseline.groups.count == 1 || isTotal else { return nil }
    (self.baseline, group, place) = (baseline, last, baseline.groups.count - 1)
  }

  /// Sex, then age; empty if none of it can be said plainly.
  var nodes: [PageNode] {
    let items =
      baseline.measures.filter { Self.begins($0, "sex") }.flatMap(counts)
      + baseline.measures.filter { Self.begins($0, "age") }.flatMap { counts($0) + average($0) }
    guard !items.isEmpty else { return [] }
    let list = PageNode.element(.ul, items)
    guard baseline.groups.count > 1 else { return [list] }
    let name = PageNode.element(.strong, ResultGroupName.nodes(group, at: place))
    return [
      .element(
        .ul, [ResultMark.source("/resultsSection/baselineCharacteristicsModule")],
        [.element(.li, [.element(.p, [name] + PageWords.own(":")), list])])
    ]
  }

  private static func begins(_ measure: Trial.BaselineMeasure, _ word: String) -> Bool {
    measure.title?.value.lowercased().hasPrefix(word) == true
  }

  /// "Female: 51 of 131 people."
  private func counts(_ measure: Trial.BaselineMeasure) -> [PageNode] {
    guard measure.table.parameter == .countOfParticipants else { return [] }
    return measure.table.classes.filter { ($0.title ?? "").isEmpty }.flatMap { row in
      row.categories.compactMap { category -> PageNode? in
        guard let title = category.title, let words = Self.words[title.lowercased()],
          let value = category.measurements.first(where: { $0.groupId == group.id }),
          let count = ResultNumber(value.value)?.count, let all = counted(row, measure),
          let total = ResultNumber(all.value)?.count, total > 0, count <= total
        else { return nil }
        let said = ResultMark.words(
          HarmWords.people(count, of: total), [value.source + "/value", all.source], from: measure.source)
        return item(measure, [.text(words + ": "), said, .text(".")])
      }
    }
  }

  /// "Average age: 45.2 years."
  private func average(_ measure: Trial.BaselineMeasure) -> [PageNode] {
    let values = measure.table.classes.flatMap(\.categories).flatMap(\.measurements).filter {
      $0.groupId == group.id
    }
    guard values.count == 1, let value = values.first, let shown = ResultNumber(value.value)?.shown,
      let unit = measure.table.unit.flatMap(ResultUnit.everyday),
      let lead = Self.lead(measure.table.parameter)
    else { return [] }
    return [
      item(
        measure,
        [
          .text(lead), ResultMark.words(shown, [value.source + "/value"], from: measure.source),
          .text(" \(unit)."),
        ])
    ]
  }

  private static func lead(_ parameter: Trial.MeasureParameter?) -> String? {
    switch parameter {
    case .mean: "Average age: "
    case .median: "Middle age, with half of the people younger and half older: "
    case .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean, .number,
      .countOfParticipants,
      .countOfUnits, nil:
      nil
    }
  }

  private func counted(_ row: Trial.MeasureClass, _ measure: Trial.BaselineMeasure) -> Trial.GroupValue? {
    let lists =
      [row.denominators, measure.table.denominators, baseline.denominators].first { !$0.isEmpty } ?? []
    let people = lists.first { $0.units?.lowercased() == "participants" }
    return people?.counts.first { $0.groupId == group.id }
  }

  private func item(_ measure: Trial.BaselineMeasure, _ nodes: [PageNode]) -> PageNode {
    .element(.li, [ResultMark.source(measure.source)], nodes)
  }

  /// The registry's own categories.
  private static let words = [
    "female": "Female", "male": "Male", "<=18 years": "18 years or younger",
    "between 18 and 65 years": "Between 18 and 65 years", ">=65 years": "65 years or older",
  ]
}

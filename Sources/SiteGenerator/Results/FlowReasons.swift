import CommonMark
import PlainLanguage
import TrialRecords

/// Why the people of one group left early.
struct FlowReasons {
  let period: Trial.FlowPeriod
  let group: Trial.ResultGroup
  let source: String
  let level: ReadingLevel

  private typealias Row = (reason: Trial.FlowStep, count: Int, pointer: String)

  /// A list, the most frequent reason first. What a sponsor wrote stands in its words; an easy page counts it.
  var nodes: [PageNode] {
    let rows = rows
    let plain = rows.filter { LeavingReason.words($0.reason.type) != nil || level != .easy }
    let others = rows.filter { LeavingReason.words($0.reason.type) == nil && level == .easy }
    let items = plain.map(item) + other(others)
    return items.isEmpty ? [] : [.element(.ul, items)]
  }

  private var rows: [Row] {
    let rows = period.withdrawals.compactMap { reason -> Row? in
      guard let value = reason.counts.first(where: { $0.groupId == group.id }),
        let count = ResultNumber(value.value)?.count, count > 0
      else { return nil }
      return (reason, count, value.source)
    }
    return rows.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(
      \.element)
  }

  private func item(_ row: Row) -> PageNode {
    let number = ResultMark.words(NumberWords.grouped(row.count), [row.pointer], from: source)
    if let words = LeavingReason.words(row.reason.type) {
      return .element(.li, [number] + PageWords.own(" " + words + "."))
    }
    return .element(
      .li,
      [number] + PageWords.own(" for this reason: ") + PageWords.registry(row.reason.type)
        + PageWords.own("."))
  }

  private func other(_ rows: [Row]) -> [PageNode] {
    guard !rows.isEmpty else { return [] }
    let sum = rows.reduce(0) { $0 + $1.count }
    let number = ResultMark.sum(NumberWords.grouped(sum), rows.map(\.pointer), from: source)
    return [
      .element(
        .li, [number] + PageWords.own(rows.count == 1 ? " for another reason." : " for other reasons."))
    ]
  }
}

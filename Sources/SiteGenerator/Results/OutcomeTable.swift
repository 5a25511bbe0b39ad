import CommonMark
import PlainLanguage
import TrialRecords

/// The values of one measure as a table that fits on a phone: a line for each group, never more than three columns.
struct OutcomeTable {
  let outcome: Trial.ResultOutcome
  let rows: ResultRows
  let showsSpread: Bool
  /// Whether averages have the names that doctors know.
  var isForDoctors = false
  /// The most lines.
  let most: Int

  private var shown: ArraySlice<ResultRows.Row> {
    guard rows.rows.count > most else { return rows.rows[...] }
    // A title and its groups are not torn apart.
    var end = most
    while end > 0, rows.rows[end].titles == rows.rows[end - 1].titles { end -= 1 }
    return rows.rows.prefix(end == 0 ? most : end)
  }

  /// The table, and how many values the record has where not all are shown.
  var nodes: [PageNode] {
    let body = PageNode.element(.tbody, lines)
    let table = PageNode.element(
      .table,
      [.element(.caption, [PageAttribute("class", "away")], [.text(caption)]), head, body])
    guard shown.count < rows.rows.count else { return group + [table] }
    return group + [
      table,
      PageBlocks.paragraph(
        PageWords.own("The record gives ") + [count] + PageWords.own(" numbers for this in all.")),
    ]
  }

  /// Whose numbers they are, where the lines have other names.
  private var group: [PageNode] {
    guard isByTitle, let row = rows.rows.first else { return [] }
    let name = ResultGroupName.nodes(row.group, at: row.place)
    return [PageBlocks.paragraph(PageWords.own("The numbers of this group: ") + name + PageWords.own("."))]
  }

  private var count: PageNode {
    ResultMark.words(
      NumberWords.grouped(rows.rows.count), [outcome.source + "/classes"], from: outcome.source,
      rule: .numberOfValues)
  }

  private var isByTitle: Bool { rows.groupCount == 1 && rows.hasTitles }
  private var caption: String { isByTitle ? "The numbers" : "The numbers, group by group" }
  private var isAmount: Bool { rows.kind == .amount }

  private var head: PageNode {
    let columns =
      [[PageNode.text(isByTitle ? "What" : "Group")], valueTitle]
      + (isAmount ? [[PageNode.text(countsThings.map { "Counted: \($0)" } ?? "People")]] : [])
    return .element(
      .thead,
      [.element(.tr, columns.map { .element(.th, [PageAttribute("scope", "col")], $0) })])
  }

  /// What was counted, if not people.
  private var countsThings: String? {
    (outcome.table.unitsSelected ?? outcome.unitsAnalyzed?.value).flatMap {
      ResultUnit.isPeople($0) ? nil : $0
    }
  }

  private var valueTitle: [PageNode] {
    switch rows.kind {
    case .people, .percentOfPeople: return [.text("How many")]
    case .things(let things): return [.text("How many: ")] + PageWords.registry(things)
    case .amount:
      return AverageWords.title(outcome.table, spread: showsSpread && hasSpread, forDoctors: isForDoctors)
    }
  }

  private var hasSpread: Bool { shown.contains { value($0).spread != nil } }

  private var lines: [PageNode] {
    var last: [String] = []
    return shown.flatMap { row -> [PageNode] in
      defer { last = row.titles }
      let line = line(row, named: name(row))
      guard row.titles != last, !row.titles.isEmpty, !isByTitle else { return [line] }
      let span = PageAttribute("colspan", isAmount ? "3" : "2")
      let title = title(row, [span, PageAttribute("scope", "rowgroup")])
      return [.element(.tr, [PageAttribute("class", "part")], [title]), line]
    }
  }

  private func value(_ row: ResultRows.Row) -> ResultValue {
    ResultValue(row: row, kind: rows.kind, root: outcome.source)
  }

  private func line(_ row: ResultRows.Row, named name: PageNode) -> PageNode {
    let value = value(row)
    var cells = [name, cell(value)]
    if isAmount { cells.append(value.measured.map(cell) ?? .element(.td, [.text("not given")])) }
    return .element(.tr, cells)
  }

  private func name(_ row: ResultRows.Row) -> PageNode {
    let scope = PageAttribute("scope", "row")
    if isByTitle { return title(row, [scope]) }
    guard let title = row.group.title, !title.value.isEmpty else {
      return .element(.th, [scope], ResultGroupName.nodes(row.group, at: row.place))
    }
    return .element(
      .th, [scope] + ResultGroupName.attributes(at: row.place), [.text(PlainCase.calmed(title.value))])
  }

  private func title(_ row: ResultRows.Row, _ attributes: [PageAttribute]) -> PageNode {
    .element(
      .th, attributes + [PageAttribute("data-words", "registry")], [.text(row.titles.joined(separator: ": "))]
    )
  }

  private func cell(_ value: ResultValue) -> PageNode {
    guard let said = value.said else {
      let remark = value.row.value.comment.map { PageWords.own(": ") + PageWords.registry($0) } ?? []
      return .element(.td, [.text(value.absence ?? "")] + remark)
    }
    guard showsSpread, let spread = value.spread else { return cell(said) }
    return .element(.td, [marked(said), .element(.br), .element(.small, [marked(spread)])])
  }

  private func cell(_ said: ResultValue.Said) -> PageNode {
    .element(
      .td, ResultMark.attributes(said.pointers, from: outcome.source, rule: said.rule), [.text(said.words)])
  }

  private func marked(_ said: ResultValue.Said) -> PageNode {
    ResultMark.words(said.words, said.pointers, from: outcome.source, rule: said.rule)
  }
}

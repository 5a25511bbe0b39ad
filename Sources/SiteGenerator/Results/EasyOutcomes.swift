import CommonMark
import PlainLanguage
import TrialRecords

/// What was found for the main questions, in sentences: only what can be said in plain words and whole numbers.
struct EasyOutcomes {
  let context: EditionContext

  /// The most questions, and the most groups of one.
  private static let most = 3
  private static let mostGroups = 6

  /// The questions with their answers; those that cannot be said plainly to be opened, and how many there are where
  /// not all are told.
  func nodes(_ outcomes: [Trial.ResultOutcome]) -> [PageNode] {
    var told: [[PageNode]] = []
    var closed: [PageNode] = []
    for question in questions(outcomes) where told.count + closed.count < Self.most {
      if let answer = answer(question) {
        told.append(answer)
      } else {
        closed.append(self.closed(question))
      }
    }
    let lead =
      closed.isEmpty
      ? []
      : [
        PageBlocks.paragraph(
          PageWords.own(
            "Some numbers cannot be said in a few easy words. You can open them here, as the record has them:"
          ))
      ]
    return told.flatMap(\.self) + lead + closed + count(outcomes.count, told: told.count + closed.count)
  }

  private func summary(_ question: OutcomeQuestion) -> String {
    guard let about = question.about?.characters ?? question.plain?.characters else {
      return "A main question, in the record’s own words"
    }
    return about + ": the numbers, in the record’s own words"
  }

  private func questions(_ outcomes: [Trial.ResultOutcome]) -> [OutcomeQuestion] {
    OutcomeResults.apart(outcomes.map { OutcomeQuestion($0, rows: ResultRows($0), context: context) })
  }

  private func count(_ count: Int, told: Int) -> [PageNode] {
    guard count > told else { return [] }
    return [
      PageBlocks.paragraph(
        PageWords.own("The study had ") + PageWords.computed(String(count), rule: "count")
          + PageWords.own(" main questions. You find all of them in the record."))
    ]
  }

  /// A question with its numbers in the record's words.
  private func closed(_ question: OutcomeQuestion) -> PageNode {
    let outcome = question.outcome
    let rows = ResultRows(outcome)
    let table = OutcomeTable(outcome: outcome, rows: rows, showsSpread: false, most: Self.mostGroups)
    let texts = [outcome.title?.value, outcome.timeFrame?.value].compactMap { $0 }.map {
      PageNode.element(.p, [.text($0)])
    }
    let isEmpty = rows.rows.isEmpty || outcome.reportingStatus?.value == .notPosted
    let numbers =
      isEmpty
      ? [PageBlocks.paragraph(PageWords.own("The record gives no results for this question."))] : table.nodes
    return .element(
      .details, [PageAttribute("data-words", "registry"), ResultMark.source(outcome.source)],
      [.element(.summary, [.text(summary(question))])] + texts + numbers)
  }

  /// A question and the number of each group; nil where one of them cannot be said plainly.
  private func answer(_ question: OutcomeQuestion) -> [PageNode]? {
    let outcome = question.outcome
    let rows = ResultRows(outcome)
    guard let plain = question.plain, outcome.reportingStatus?.value != .notPosted else { return nil }
    guard rows.hasNumbers, !rows.hasTitles, rows.rows.count <= Self.mostGroups else { return nil }
    let isLength = plain.characters.lowercased().hasPrefix("how long")
    let items = rows.rows.map { item($0, rows, outcome, isLength: isLength) }
    guard items.allSatisfy({ $0 != nil }) else { return nil }
    let lead = PageBlocks.paragraph(
      [.element(.strong, PageWords.plain(plain) + PageWords.own("."))] + when(question),
      from: question.sources)
    return [lead, .element(.ul, [ResultMark.source(outcome.source)], items.compactMap { $0 })]
      + explanation(outcome, rows) + original(outcome)
  }

  private func when(_ question: OutcomeQuestion) -> [PageNode] {
    question.when.map { PageWords.own(" When: ") + PageWords.plain($0) + PageWords.own(".") } ?? []
  }

  private func explanation(_ outcome: Trial.ResultOutcome, _ rows: ResultRows) -> [PageNode] {
    rows.kind == .amount ? AverageWords.explanations([outcome.table.parameter]) : []
  }

  private func original(_ outcome: Trial.ResultOutcome) -> [PageNode] {
    guard let title = outcome.title else { return [] }
    return [PageBlocks.original(RecordMarkdown(title.value), from: title.source)]
  }

  private func item(
    _ row: ResultRows.Row, _ rows: ResultRows, _ outcome: Trial.ResultOutcome, isLength: Bool
  ) -> PageNode? {
    let value = ResultValue(row: row, kind: rows.kind, root: outcome.source)
    guard let words = words(value, outcome, isLength: isLength) else { return nil }
    return .element(
      .li, [.element(.strong, ResultGroupName.nodes(row.group, at: row.place))] + PageWords.own(": ") + words)
  }

  private func words(_ value: ResultValue, _ outcome: Trial.ResultOutcome, isLength: Bool) -> [PageNode]? {
    let said: ResultValue.Said?
    switch value.kind {
    case .people: said = value.said.flatMap { $0.pointers.count == 2 ? $0 : nil }
    case .percentOfPeople: said = value.outOfHundred
    case .things: said = nil
    case .amount: said = isLength ? average(value, outcome) : nil
    }
    return said.map {
      [ResultMark.words($0.words + ".", $0.pointers, from: outcome.source, rule: $0.rule)]
    }
  }

  /// "4.5 days on average. 91 people were counted."
  private func average(_ value: ResultValue, _ outcome: Trial.ResultOutcome) -> ResultValue.Said? {
    guard let unit = outcome.table.unit.flatMap(ResultUnit.everyday), unit != "points", let said = value.said,
      let counted = value.measured, !said.words.hasPrefix("−")
    else { return nil }
    let kind: String
    switch outcome.table.parameter {
    case .mean: kind = "on average"
    case .median: kind = "as the middle value"
    case .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean, .number,
      .countOfParticipants,
      .countOfUnits, nil:
      return nil
    }
    return (
      "\(said.words) \(unit) \(kind), in \(counted.words) people", said.pointers + counted.pointers, .value
    )
  }
}

import CommonMark
import PlainLanguage
import TrialRecords

/// What was found for the questions of a trial, within what a page can carry.
struct OutcomeResults {
  let context: EditionContext
  private let all: [Trial.ResultOutcome]

  init(_ context: EditionContext) {
    self.context = context
    all = context.trial.results?.outcomes ?? []
  }

  private var isForDoctors: Bool { context.edition.criteria == .original }

  /// The most questions of a list, the most lines of a table and of a list.
  private var limits: (questions: Int, lines: Int, all: Int) {
    switch context.level {
    case .easy: (3, 6, 12)
    case .standard: (3, 12, 24)
    case .detailed: isForDoctors ? (12, 24, 72) : (8, 16, 48)
    }
  }

  /// The main questions.
  var main: [Trial.ResultOutcome] { all.filter { $0.type?.value == .primary } }

  /// The others that were planned, and on a page with medical detail those that were chosen afterwards.
  var others: [Trial.ResultOutcome] {
    all.filter { outcome in
      switch outcome.type?.value {
      case .primary: false
      case .secondary, .otherPreSpecified: true
      case .postHoc: context.level == .detailed
      case nil: true
      }
    }
  }

  /// The results of some questions, as tables; then how many questions there are, if not all are told.
  func tables(_ outcomes: [Trial.ResultOutcome]) -> [PageNode] {
    let shown = told(outcomes)
    let questions = Self.apart(shown.map { OutcomeQuestion($0.outcome, rows: $0.rows, context: context) })
    let blocks = zip(shown, questions).flatMap { table($0.outcome, $0.rows, $1) }
    let amounts = isForDoctors ? [] : shown.filter { $0.rows.kind == .amount }
    return blocks
      + AverageWords.explanations(amounts.map(\.outcome.table.parameter))
      + count(outcomes, told: shown.count)
  }

  /// How many questions there are.
  private func count(_ outcomes: [Trial.ResultOutcome], told: Int) -> [PageNode] {
    guard outcomes.count > told else { return [] }
    let noun = outcomes.first?.type?.value == .primary ? "main" : "other"
    return [
      PageBlocks.paragraph(
        PageWords.own("The record has ") + PageWords.computed(String(outcomes.count), rule: "count")
          + PageWords.own(" \(noun) questions in all."))
    ]
  }

  /// As many as a page can carry; the first always.
  private func told(_ outcomes: [Trial.ResultOutcome]) -> [(outcome: Trial.ResultOutcome, rows: ResultRows)] {
    var lines = 0
    var told: [(Trial.ResultOutcome, ResultRows)] = []
    for outcome in outcomes.prefix(limits.questions) {
      let rows = ResultRows(outcome)
      lines += min(rows.rows.count, limits.lines)
      guard told.isEmpty || lines <= limits.all else { break }
      told.append((outcome, rows))
    }
    return told
  }

  /// Questions that the record names apart never have the same words.
  static func apart(_ questions: [OutcomeQuestion]) -> [OutcomeQuestion] {
    questions.map { question in
      let same = questions.filter { $0.plain == question.plain }
      let titles = Set(same.map { $0.outcome.title?.value })
      return titles.count > 1 ? question.inRecordWords : question
    }
  }

  private func table(_ outcome: Trial.ResultOutcome, _ rows: ResultRows, _ question: OutcomeQuestion)
    -> [PageNode]
  {
    let table = OutcomeTable(
      outcome: outcome, rows: rows, showsSpread: showsSpread(outcome.table.spreadType),
      isForDoctors: isForDoctors, most: limits.lines)
    let told =
      rows.rows.isEmpty || outcome.reportingStatus?.value == .notPosted ? missing(outcome) : table.nodes
    let afterwards =
      outcome.type?.value == .postHoc
      ? [PageBlocks.paragraph(PageWords.own("This question was chosen after the study began."))] : []
    let method = context.level == .detailed && outcome.type?.value == .primary ? question.method : []
    let nodes = [question.heading] + question.lines + afterwards + told + method
    return [
      .element(
        .div, [PageAttribute("class", "result"), ResultMark.source(outcome.source)],
        nodes + (isForDoctors ? AnalysisBlocks.nodes(outcome) : []))
    ]
  }

  /// What a spread is is told to families where it is a range of people; the rest is for doctors.
  private func showsSpread(_ type: String?) -> Bool {
    guard context.level == .detailed, let type = type?.lowercased() else { return false }
    return isForDoctors || ["full range", "inter-quartile range", "standard deviation"].contains(type)
  }

  /// No values: why, and when there will be some, if the record says it.
  private func missing(_ outcome: Trial.ResultOutcome) -> [PageNode] {
    var nodes = PageWords.own("The record gives no results for this question.")
    if let date = outcome.anticipatedPosting {
      nodes += PageWords.own(" The team planned to post them in ")
      nodes.append(
        .element(
          .time, [PageAttribute("datetime", DateWords.iso(date.value))], [.text(DateWords.words(date.value))])
      )
      nodes += PageWords.own(".")
    }
    return [PageBlocks.paragraph(nodes)]
  }
}

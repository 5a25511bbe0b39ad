import CommonMark
import PlainLanguage
import TrialRecords

/// What was measured, as the results name it.
struct OutcomeQuestion {
  let outcome: Trial.ResultOutcome
  /// The plain words; nil where they would say more or less than the record.
  private(set) var plain: PlainText?
  /// What it is about in plain words, where these do not fit the kind of its numbers: a percentage beside "how long".
  let about: PlainText?
  /// When it was measured, in plain words; nil where there are none.
  let when: PlainText?

  init(_ outcome: Trial.ResultOutcome, rows: ResultRows, context: EditionContext) {
    self.outcome = outcome
    let names = context.understood.treatments.filter(\.isProduct).map(\.name)
    let times = TimeFrames(table: context.editorial.timeFrames, names: names)
    let outcomes = Outcomes(book: context.editorial.outcomes, times: times, names: names)
    let time = outcome.timeFrame?.value ?? ""
    let words = outcome.title.flatMap { title in
      outcomes.exactReading(
        of: title.value, description: outcome.description?.value.plainWords ?? "", time: time
      ).plainText
    }
    let fits = words.map { Self.fits($0, rows) } ?? false
    (plain, about) = fits ? (words, nil) : (nil, words)
    when = outcome.timeFrame.flatMap { times.reading(of: $0.value).plainText }
  }

  /// "How many people" needs a number of people beside it, and any other measure must not have one.
  private static func fits(_ words: PlainText, _ rows: ResultRows) -> Bool {
    let isCount = words.characters.lowercased().hasPrefix("how many people")
    switch rows.kind {
    case .people, .percentOfPeople: return isCount
    case .things: return !isCount
    case .amount: return !isCount || !rows.hasNumbers
    }
  }

  /// The same question in the record's words only: where two questions would have the same plain words.
  var inRecordWords: OutcomeQuestion {
    var question = self
    question.plain = nil
    return question
  }

  /// Where its words stand.
  var sources: [String] {
    [outcome.title?.source, outcome.timeFrame?.source].compactMap { $0 }
  }

  /// The heading of its results.
  var heading: PageNode {
    let words =
      plain.map(PageWords.plain) ?? PageWords.registry(outcome.title?.value ?? "A measure without a name")
    return .element(.p, [PageAttribute("class", "result-title")], [.element(.strong, words)])
  }

  /// The record's title under plain words, and when it was measured.
  var lines: [PageNode] {
    var nodes: [PageNode] = []
    if plain != nil, let title = outcome.title {
      nodes.append(
        .element(.p, PageWords.own("In the record: ") + PageWords.registry(title.value)))
    }
    if let about, let first = about.first {
      let start =
        PageWords.own("It is about this: ")
        + PageWords.own(first.text.prefix(1).lowercased() + first.text.dropFirst())
      nodes.append(.element(.p, start + PageWords.plain(Array(about.dropFirst())) + PageWords.own(".")))
    }
    if let time = outcome.timeFrame {
      let words = when.map { PageWords.plain($0) + PageWords.own(".") } ?? PageWords.registry(time.value)
      nodes.append(.element(.p, PageWords.own("When: ") + words))
    }
    return nodes
  }

  /// How it was measured and who was counted, in the record's words, to be opened.
  var method: [PageNode] {
    let texts = [outcome.description, outcome.populationDescription].compactMap { $0 }.filter {
      !$0.value.plainWords.isEmpty
    }
    guard !texts.isEmpty else { return [] }
    let blocks = texts.map { text in
      PageNode.element(.div, RegistryMarkdown.nodes(text.value.markdown))
    }
    return [
      PageBlocks.details(
        "How it was measured and who was counted, in the record’s own words", blocks, registry: true)
    ]
  }
}

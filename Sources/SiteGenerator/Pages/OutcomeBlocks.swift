import CommonMark
import PlainLanguage
import TrialRecords

/// What a trial measures, each in plain words with the record's own beside it.
struct OutcomeBlocks {
  let context: EditionContext
  private let outcomes: Outcomes
  private let times: TimeFrames

  /// The most measures that stand open on a page; the others can be opened.
  private static let mostOpen = 7
  /// The most measures on an easy page.
  private static let mostShort = 3

  init(_ context: EditionContext) {
    self.context = context
    let names = context.understood.treatments.filter(\.isProduct).map(\.name)
    times = TimeFrames(table: context.editorial.timeFrames, names: names)
    outcomes = Outcomes(book: context.editorial.outcomes, times: times, names: names)
  }

  /// All of a list, with when. The record's words for what is said plainly stand together at the end, to be opened
  /// once and not once a line.
  func list(_ measures: [Trial.Outcome]) -> [PageNode] {
    guard !measures.isEmpty else { return [] }
    return items(measures) + originals(measures.filter { said($0) != nil })
  }

  private func items(_ measures: [Trial.Outcome]) -> [PageNode] {
    let items = MeasureGroup.all(measures, said: said).map(item)
    let open = PageNode.element(.ul, [PageAttribute("class", "measures")], Array(items.prefix(Self.mostOpen)))
    guard items.count > Self.mostOpen else { return [open] }
    let rest = items.count - Self.mostOpen
    let summary =
      PageWords.computed(String(rest), rule: "count")
      + PageWords.own(rest == 1 ? " more measure" : " more measures")
    return [
      open,
      .element(
        .details, [.element(.summary, summary), .element(.ul, Array(items.dropFirst(Self.mostOpen)))]),
    ]
  }

  /// The first that could be said plainly, without when; the record's own words to be opened where none could.
  func short(_ measures: [Trial.Outcome]) -> [PageNode] {
    var told: Set<String> = []
    let plain = measures.compactMap { measure -> (nodes: [PageNode], from: [String])? in
      guard let words = said(measure), told.insert(words.characters).inserted else { return nil }
      return (PageWords.plain(words) + PageWords.own("."), sources(measure))
    }
    if !plain.isEmpty { return [PageBlocks.list(Array(plain.prefix(Self.mostShort)))] }
    return measures.isEmpty
      ? []
      : [
        PageBlocks.details(
          "What they measure, in the record’s own words", measures.map(original), registry: true)
      ]
  }

  private func said(_ measure: Trial.Outcome) -> PlainText? {
    guard let words = measure.measure?.value else { return nil }
    return outcomes.reading(of: words, description: measure.description?.value.plainWords ?? "").plainText
  }

  private func item(_ group: MeasureGroup) -> PageNode {
    let from = PageBlocks.sources(group.measures.flatMap(sources))
    guard let words = group.words else {
      return .element(
        .li, [PageAttribute("data-words", "registry")] + from, group.measures.map(original))
    }
    let said = PageNode.element(.p, PageWords.plain(words) + PageWords.own("."))
    return .element(.li, from, [said] + when(group.measures))
  }

  /// When measures that are said alike are taken: what could be said plainly together, then the rest, each once.
  private func when(_ measures: [Trial.Outcome]) -> [PageNode] {
    var told: Set<String> = []
    let frames = measures.compactMap { $0.timeFrame?.value }.filter { told.insert($0).inserted }
    let plain = frames.compactMap { times.reading(of: $0).plainText }
    let others = frames.filter { times.reading(of: $0).plainText == nil }
    let together = plain.enumerated().flatMap { place, words in
      PageWords.own(place == 0 ? "" : "; ") + PageWords.plain(words)
    }
    return
      (plain.isEmpty ? [] : [.element(.p, PageWords.own("When: ") + together + PageWords.own("."))])
      + others.map {
        .element(
          .p, [PageAttribute("data-words", "registry")], [.text("When, in the record’s words: \($0)")])
      }
  }

  private func originals(_ measures: [Trial.Outcome]) -> [PageNode] {
    guard !measures.isEmpty else { return [] }
    let items = measures.map { PageNode.element(.li, PageBlocks.sources(sources($0)), [original($0)]) }
    return [PageBlocks.details("The record’s own words", [.element(.ul, items)], registry: true)]
  }

  /// How a measure is taken is told where the medical detail is.
  private func original(_ measure: Trial.Outcome) -> PageNode {
    var text = measure.measure?.value ?? ""
    if context.level == .detailed, let description = measure.description?.value.plainWords,
      !description.isEmpty
    {
      text += ": " + description
    }
    if let time = measure.timeFrame?.value { text += " (\(time))" }
    return .element(.p, [.text(text)])
  }

  private func sources(_ measure: Trial.Outcome) -> [String] {
    [measure.measure?.source, measure.description?.source, measure.timeFrame?.source].compactMap { $0 }
  }
}

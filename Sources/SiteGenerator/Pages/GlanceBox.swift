import CommonMark
import TrialRecords

/// The box of facts at the top of a page.
enum GlanceBox {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let rows = rows(context)
    return [
      .element(
        .dl, [PageAttribute("class", "glance")],
        rows.map { name, kind, nodes, from in
          .element(
            .div, [PageAttribute("class", "glance-" + kind)],
            [.element(.dt, [.text(name)]), .element(.dd, PageBlocks.sources(from), nodes)])
        })
    ]
  }

  private typealias Row = (name: String, kind: String, nodes: [PageNode], from: [String])

  private static func rows(_ context: EditionContext) -> [Row] {
    let trial = context.trial
    var rows: [Row] = [("Open?", "status", [StatusWords.badge(trial.status.overall)], [])]
    let ages = AgeWords.words(trial.eligibility.minimumAge, trial.eligibility.maximumAge)
    rows.append(("Ages", "ages", ages.nodes, ages.from))
    if let condition = ConditionWords.sentence(context.understood.conditions) {
      rows.append(("Illness", "illness", condition, context.understood.conditions.flatMap(\.from)))
    }
    let tested = context.understood.treatments.filter(\.isTested)
    if let treatment = TreatmentWords.sentence(tested) {
      let label = trial.design.studyType?.value == .expandedAccess ? "Offered" : "Tested"
      rows.append((label, "tested", treatment, tested.flatMap(\.from)))
    } else if trial.design.studyType?.value == .observational {
      let from = [trial.design.studyType?.source].compactMap { $0 }
      rows.append(("Tested", "tested", PageWords.own("Nothing. The study only watches."), from))
    }
    let places = PlaceList(trial.locations)
    rows.append(
      ("Where", "where", PlaceBlocks.summary(places) ?? PageWords.own("The record lists no place."), []))
    if let date = context.understood.asOf {
      rows.append(("Facts as of", "as-of", [.text(DateWords.words(date.value))], [date.source]))
    }
    rows.append(
      ("Trial number", "id", PageWords.name(context.understood.shownId), [trial.identity.id.source]))
    return rows
  }
}

/// The links between the editions of a trial.
enum EditionSwitch {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let editions = context.editorial.editionList.editions(for: context.understood.ages)
    let levels = editions.filter { $0.audience == context.edition.audience }
    let audiences = Dictionary(grouping: editions, by: \.audience)
    let order = editions.map(\.audience).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let readers = order.compactMap { audience in
      audiences[audience]?.first { $0.level == context.edition.level } ?? audiences[audience]?.first
    }
    return [
      .element(
        .nav, [PageAttribute("class", "switch"), PageAttribute("aria-label", "Other versions of this page")],
        (levels.count > 1 ? [row("How much detail", levels.map { ($0, $0.levelLabel) }, context)] : []) + [
          folded("Who is reading", readers.map { ($0, $0.audienceLabel) }, context)
        ])
    ]
  }

  /// A row that shows what is chosen and opens for the rest: on a phone the facts come first.
  private static func folded(_ label: String, _ editions: [(Edition, String)], _ context: EditionContext)
    -> PageNode
  {
    let chosen = editions.first { $0.0.audience == context.edition.audience }?.1 ?? ""
    return .element(
      .details,
      [
        .element(
          .summary, [.text(label + ": "), .element(.strong, [.text(chosen)]), .text(" · change")]),
        row(label, editions, context),
      ])
  }

  private static func row(_ label: String, _ editions: [(Edition, String)], _ context: EditionContext)
    -> PageNode
  {
    let items = editions.map { edition, words -> PageNode in
      let isCurrent =
        label == "Who is reading" ? edition.audience == context.edition.audience : edition == context.edition
      if isCurrent {
        return .element(.li, [.element(.span, [PageAttribute("aria-current", "true")], [.text(words)])])
      }
      return .element(
        .li, [.element(.a, [PageAttribute("href", "../../\(edition.path)/index.html")], [.text(words)])])
    }
    return .element(.div, [.element(.p, [.text(label)]), .element(.ul, items)])
  }
}

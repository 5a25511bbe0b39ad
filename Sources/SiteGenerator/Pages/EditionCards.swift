import CommonMark
import PlainLanguage

/// The links from a trial's page to its editions.
enum EditionCards {
  /// The cards; `minutes` says how long each edition takes to read.
  static func nodes(_ editions: [Edition], minutes: (Edition) -> Int?) -> [PageNode] {
    let audiences = editions.map(\.audience).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return audiences.flatMap { audience -> [PageNode] in
      let own = editions.filter { $0.audience == audience }
      let cards = own.map { edition in
        PageNode.element(
          .li,
          [
            .element(
              .a, [PageAttribute("href", edition.path + "/index.html")],
              [.element(.strong, [.text(edition.levelLabel)])])
          ] + time(minutes(edition)))
      }
      return [
        .element(.h3, [.text(own[0].audienceLabel)]), .element(.ul, [PageAttribute("class", "cards")], cards),
      ]
    }
  }
}

extension EditionCards {
  /// "7 minutes to read"; nothing where it is not known.
  private static func time(_ minutes: Int?) -> [PageNode] {
    guard let minutes else { return [] }
    return [.element(.p, ReadingTime.words(minutes))]
  }
}

/// Every rule with boxes, for paper.
enum Checklist {
  /// The parts; each begins with the words that its items follow, such as "Your child can join only if they:".
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let criteria = context.criteria
    guard !criteria.isEmpty else { return [] }
    return CriteriaSide.allCases.flatMap { side -> [PageNode] in
      let own = criteria.filter { CriteriaSide($0.criterion) == side }
      guard !own.isEmpty, side != .note else { return [] }
      return [
        .element(
          .section, [PageAttribute("class", "checklist")],
          [
            .element(.h2, [.text(side.heading)]), .element(.p, [.text(lead(side, own, context))]),
            .element(.ul, own.map { item($0.criterion, $0.words) }),
          ])
      ]
    }
  }

  private static func lead(_ side: CriteriaSide, _ own: [ShownCriterion], _ context: EditionContext) -> String
  {
    let people = CriteriaPerson.all(in: own)
    guard people.count == 1, people[0].heading == nil else { return side.leadForAll }
    return side.lead(people[0].subject(context))
  }

  private static func item(_ criterion: Criterion, _ words: RewrittenCriterion) -> PageNode {
    let below = zip(criterion.children, words.children).map { item($0, $1) }
    let nested: [PageNode] = below.isEmpty ? [] : [.element(.ul, below)]
    switch words.wording {
    case .plain(let plain):
      let lines = [plain.lead] + plain.items + plain.after
      return .element(.li, lines.map { .element(.p, PageWords.plain($0)) } + nested)
    case .original:
      return .element(
        .li,
        [
          .element(
            .p, [PageAttribute("data-words", "registry")], [.text(criterion.whole ?? criterion.original)])
        ] + nested)
    }
  }
}

import CommonMark
import PlainLanguage

/// The links from a trial's page to its editions.
enum EditionCards {
  static func nodes(_ editions: [Edition]) -> [PageNode] {
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
          ])
      }
      return [
        .element(.h3, [.text(own[0].audienceLabel)]), .element(.ul, [PageAttribute("class", "cards")], cards),
      ]
    }
  }
}

/// Every rule with boxes, for paper.
enum Checklist {
  static func nodes(_ criteria: [ShownCriterion]) -> [PageNode] {
    guard !criteria.isEmpty else { return [] }
    return CriteriaSide.allCases.flatMap { side -> [PageNode] in
      let own = criteria.filter { CriteriaSide($0.criterion) == side }
      guard !own.isEmpty, side != .note else { return [] }
      return [
        .element(
          .section, [PageAttribute("class", "checklist")],
          [
            .element(.h2, [.text(side.heading)]), .element(.ul, own.map { item($0.criterion, $0.words) }),
          ])
      ]
    }
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

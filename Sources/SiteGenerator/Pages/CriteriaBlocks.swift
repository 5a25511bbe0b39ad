import CommonMark
import PlainLanguage

/// The criteria as blocks of a page: by person, then by what they mean, then by topic, each with the record's own
/// sentence to be opened.
struct CriteriaBlocks {
  let context: EditionContext

  /// The blocks; none for no criteria.
  func nodes(_ criteria: [ShownCriterion]) -> [PageNode] {
    CriteriaPerson.all(in: criteria).flatMap { person -> [PageNode] in
      let own = criteria.filter { CriteriaPerson($0.group) == person }
      let heading: [PageNode] = person.heading.map { [.element(.h3, [.text($0)])] } ?? []
      return heading + sides(own, person)
    }
  }

  private func sides(_ criteria: [ShownCriterion], _ person: CriteriaPerson) -> [PageNode] {
    CriteriaSide.allCases.flatMap { side -> [PageNode] in
      let own = criteria.filter { CriteriaSide($0.criterion) == side }
      guard !own.isEmpty else { return [] }
      let lead =
        context.edition.criteria == .original ? side.leadForDoctors : side.lead(person.subject(context))
      let heading = PageNode.element(
        .h3, [PageAttribute("class", "rules-side rules-\(side.rawValue)")], [.text(side.heading)])
      return [heading, .element(.p, [PageAttribute("class", "rules-lead")], [.text(lead)])] + topics(own)
    }
  }

  private func topics(_ criteria: [ShownCriterion]) -> [PageNode] {
    let grouped = CriterionTopic.allCases.compactMap { topic -> (CriterionTopic, [ShownCriterion])? in
      let own = criteria.filter { $0.criterion.topic == topic }
      return own.isEmpty ? nil : (topic, own)
    }
    // A few rules need no headings between them.
    if criteria.count <= 5 { return [list(grouped.flatMap(\.1))] }
    return grouped.flatMap { topic, own -> [PageNode] in
      [.element(.h4, [.text(TopicWords.heading(topic))]), list(own)]
    }
  }

  private func list(_ criteria: [ShownCriterion]) -> PageNode {
    .element(
      .ul, [PageAttribute("class", "criteria")],
      criteria.map { item($0.criterion, $0.words, headings: headings($0)) })
  }

  private func headings(_ shown: ShownCriterion) -> [String] {
    [shown.group.heading, shown.sectionHeading].compactMap { $0 }.filter { !$0.isEmpty }
  }

  private func item(_ criterion: Criterion, _ words: RewrittenCriterion, headings: [String]) -> PageNode {
    let below = zip(criterion.children, words.children).map { item($0, $1, headings: []) }
    let nested: [PageNode] = below.isEmpty ? [] : [.element(.ul, below)]
    switch words.wording {
    case .plain(let plain):
      return .element(
        .li, marks(criterion),
        said(plain, label: criterion.label) + nested + [original(criterion, headings)])
    case .original:
      let quoted = quoted(criterion, headings)
      if nested.isEmpty {
        return .element(.li, marks(criterion) + [PageAttribute("data-words", "registry")], quoted)
      }
      return .element(
        .li, marks(criterion),
        [.element(.div, [PageAttribute("data-words", "registry")], quoted)] + nested)
    }
  }

  /// What machines find on the item of a rule: its number, what it means, the record's words and where they stand.
  func marks(_ criterion: Criterion) -> [PageAttribute] {
    [
      PageAttribute("data-criterion", String(criterion.number)),
      PageAttribute("data-polarity", criterion.polarity.rawValue),
      PageAttribute(
        "data-original", criterion.wholeIsMixed ? criterion.original : criterion.whole ?? criterion.original),
    ] + PageBlocks.sources(context.understood.criteriaSource)
  }

  /// The plain words, behind the number that the record writes before the rule: other rules may refer to it.
  private func said(_ plain: PlainCriterion, label: String?) -> [PageNode] {
    let number = label.flatMap { $0.hasDigits ? [PageNode.text($0 + " ")] : nil } ?? []
    var nodes: [PageNode] = [.element(.p, number + PageWords.plain(plain.lead))]
    if !plain.items.isEmpty {
      nodes.append(.element(.ul, plain.items.map { .element(.li, PageWords.plain($0)) }))
    }
    return nodes + plain.after.map { .element(.p, PageWords.plain($0)) }
  }

  /// The record's headings that say no more than the page's own heading over such rules.
  private static func sayings(_ polarity: Polarity) -> [String] {
    switch polarity {
    case .must: ["inclusion criteria", "inclusion criteria:"]
    case .mustNot: ["exclusion criteria", "exclusion criteria:"]
    case .unsure: []
    }
  }

  private func quoted(_ criterion: Criterion, _ headings: [String]) -> [PageNode] {
    let path = headings.filter(\.hasDigits)
    let lead: [PageNode] =
      path.isEmpty
      ? []
      : [.element(.p, [PageAttribute("class", "record-heading")], [.text(path.joined(separator: " › "))])]
    // The eye sees a grey rule beside it; the ear needs to hear it.
    let said = PageNode.element(
      .span, [PageAttribute("class", "away")], [.text("In the record’s own words: ")])
    return lead + [.element(.p, [said, .text(criterion.whole ?? criterion.original)])]
  }

  private func original(_ criterion: Criterion, _ headings: [String]) -> PageNode {
    var blocks: [PageNode] = []
    let telling = headings.filter { !Self.sayings(criterion.polarity).contains($0.lowercased()) }
    if !telling.isEmpty {
      blocks.append(
        .element(.p, [PageAttribute("class", "record-heading")], [.text(telling.joined(separator: " › "))]))
    }
    blocks.append(.element(.p, [.text(criterion.whole ?? criterion.original)]))
    return PageBlocks.details("The record’s own words", blocks, registry: true)
  }
}

extension String {
  fileprivate var hasDigits: Bool { contains(where: \.isNumber) }
}

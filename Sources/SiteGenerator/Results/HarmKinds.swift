import CommonMark
import PlainLanguage
import TrialRecords

/// The health problems that most people had, with how many people in each group; never how often.
struct HarmKinds {
  let all: [Trial.AdverseEvent]
  let groups: [Trial.EventGroup]
  let context: EditionContext

  /// The most kinds on a page of each level.
  private var most: Int {
    switch context.level {
    case .easy: 3
    case .standard: groups.count > 3 ? 3 : 5
    case .detailed: groups.count > 3 ? 4 : 8
    }
  }
  /// The most groups of one line.
  private static let mostGroups = 4

  /// One kind with its plain words.
  private struct Kind {
    let event: Trial.AdverseEvent
    let plain: PlainText?
    let total: Int
  }

  /// The list, and how many kinds it leaves out.
  var nodes: [PageNode] {
    let kinds = kinds
    let shown = kinds.filter { context.level != .easy || $0.plain != nil }.prefix(most)
    guard !shown.isEmpty else { return [] }
    return [.element(.ul, shown.map(item))] + total(kinds.count, shown: shown.count)
  }

  /// Those that somebody had, the most frequent first.
  private var kinds: [Kind] {
    let kinds = all.map { event in
      Kind(
        event: event, plain: nil,
        total: event.counts.reduce(0) { $0 + ($1.people.affected ?? 0) })
    }.filter { $0.total > 0 }
    let sorted = kinds.enumerated().sorted { ($1.element.total, $0.offset) < ($0.element.total, $1.offset) }
    return sorted.map { entry in
      Kind(event: entry.element.event, plain: plain(entry.element.event), total: entry.element.total)
    }
  }

  /// The kind in plain words; nil where the program has none.
  private func plain(_ event: Trial.AdverseEvent) -> PlainText? {
    guard let term = event.term?.value else { return nil }
    return HarmTerm(term, editorial: context.editorial).plain
  }

  /// How many there are, where the page does not show all.
  private func total(_ count: Int, shown: Int) -> [PageNode] {
    guard count > shown else { return [] }
    return [
      PageBlocks.paragraph(
        PageWords.own("The record lists ") + PageWords.computed(NumberWords.grouped(count), rule: "count")
          + PageWords.own(" kinds in all."))
    ]
  }

  private func item(_ kind: Kind) -> PageNode {
    var name = kind.plain.map(PageWords.plain) ?? kind.event.term.map { PageWords.registry($0.value) } ?? []
    if let plain = kind.plain, context.level != .easy, let term = kind.event.term?.value,
      plain.characters.lowercased() != term.lowercased()
    {
      name += PageWords.own(" (") + PageWords.registry(term) + PageWords.own(")")
    }
    let counts = people(kind.event)
    return .element(
      .li, [ResultMark.source(kind.event.source)],
      counts.count == 1 && groups.count == 1
        ? [.element(.strong, name)] + PageWords.own(": ") + counts[0]
        : [.element(.p, [.element(.strong, name)]), .element(.ul, counts.map { .element(.li, $0) })])
  }

  /// The numbers of the groups in which somebody had it; where there are few groups, of all.
  private func people(_ event: Trial.AdverseEvent) -> [[PageNode]] {
    groups.enumerated().compactMap { place, group -> [PageNode]? in
      guard let count = event.counts.first(where: { $0.groupId == group.group.id }),
        let affected = count.people.affected, let all = count.people.atRisk, all > 0,
        affected > 0 || groups.count <= Self.mostGroups
      else { return nil }
      let words = ResultMark.words(
        HarmWords.people(affected, of: all), [count.source + "/numAffected", count.source + "/numAtRisk"],
        from: event.source)
      guard groups.count > 1 else { return [words] }
      return ResultGroupName.nodes(group.group, at: place) + PageWords.own(": ") + [words]
    }
  }
}

import CommonMark
import TrialRecords

/// What the results call a group. Groups of results are not the groups of the plan, so these names are their own.
enum ResultGroupName {
  /// The name, without shouting; "Group 2" where the record gives none.
  static func nodes(_ group: Trial.ResultGroup, at place: Int) -> [PageNode] {
    guard let title = group.title, !title.value.isEmpty else {
      return PageWords.own("Group ") + PageWords.computed(String(place + 1), rule: "place-in-list")
    }
    return [.element(.span, attributes(at: place), [.text(PlainCase.calmed(title.value))])]
  }

  /// What marks a name: its place in the list of groups that its values belong to.
  static func attributes(at place: Int) -> [PageAttribute] {
    [PageAttribute("data-words", "names"), PageAttribute("data-group", String(place))]
  }

  /// What happened in each group, in the record's own words, to be opened.
  static func descriptions(_ groups: [Trial.ResultGroup]) -> [PageNode] {
    let items = groups.enumerated().compactMap { place, group -> PageNode? in
      guard let text = group.description, !text.value.plainWords.isEmpty else { return nil }
      return .element(
        .li, PageBlocks.sources([group.title?.source, text.source].compactMap { $0 }),
        [.element(.p, [.element(.strong, [.text(group.title?.value ?? "")])])]
          + RegistryMarkdown.nodes(text.value.markdown)
      )
    }
    guard !items.isEmpty else { return [] }
    return [
      PageBlocks.details(
        "What each group got, in the record’s own words", [.element(.ul, items)], registry: true)
    ]
  }
}

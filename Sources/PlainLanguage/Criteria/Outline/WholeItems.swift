/// Marks whole items that were cut into criteria of opposite meaning.
enum WholeItems {
  /// Sets `wholeIsMixed` on the first criterion of such an item.
  static func mark(_ groups: inout [CriterionGroup]) {
    let all = groups.flatMap(\.sections).flatMap(\.criteria).flatMap(\.flattened)
    let mixed = Set(all.indices.filter { isMixed(at: $0, all) }.map { all[$0].number })
    guard !mixed.isEmpty else { return }
    for group in groups.indices {
      for section in groups[group].sections.indices {
        mark(&groups[group].sections[section].criteria, mixed)
      }
    }
  }

  private static func mark(_ criteria: inout [Criterion], _ mixed: Set<Int>) {
    for index in criteria.indices {
      criteria[index].wholeIsMixed = mixed.contains(criteria[index].number)
      mark(&criteria[index].children, mixed)
    }
  }

  /// Whether one of the criteria that were cut out of the same item means the opposite of the first.
  private static func isMixed(at index: Int, _ all: [Criterion]) -> Bool {
    guard let whole = all[index].whole else { return false }
    var covered = all[index].original.utf8.count
    for next in all[(index + 1)...] {
      guard covered < whole.utf8.count, whole.contains(next.original) else { return false }
      covered += next.original.utf8.count
      if opposes(all[index].polarity, next.polarity) { return true }
    }
    return false
  }

  private static func opposes(_ first: Polarity, _ second: Polarity) -> Bool {
    first != second && first != .unsure && second != .unsure
  }
}

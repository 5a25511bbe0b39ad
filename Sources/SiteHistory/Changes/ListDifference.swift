/// What two lists have that the other has not; an item that stands twice counts twice.
struct ListDifference {
  /// Items that are new, in their order.
  let added: [String]
  /// Items that are gone, in their order.
  let removed: [String]

  init(_ old: [String], _ new: [String]) {
    added = Self.beyond(new, old)
    removed = Self.beyond(old, new)
  }

  private static func beyond(_ items: [String], _ others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for other in others { left[other, default: 0] += 1 }
    return items.filter { item in
      guard let count = left[item], count > 0 else { return true }
      left[item] = count - 1
      return false
    }
  }

  /// "the contact A is now B" for each pair of items that are alike, or where one item took the place of one other; then
  /// what is left.
  func paired(one: String, many: String) -> [String] {
    var gone = removed
    var come = added
    var words: [String] = []
    func pair(_ isPair: (String, String) -> Bool) {
      gone = gone.filter { was in
        guard let at = come.firstIndex(where: { isPair(was, $0) }) else { return true }
        let texts = Difference(was, come.remove(at: at))
        words.append("a \(one) is now “\(texts.now)” (was “\(texts.was)”)")
        return false
      }
    }
    pair { Difference.alike($0, $1) >= 0.5 }
    if gone.count == 1, come.count == 1 { pair { _, _ in true } }
    return words + ListDifference(gone, come).words(one: one, many: many)
  }

  /// "one contact more (…)", "2 contacts fewer (…)".
  func words(one: String, many: String) -> [String] {
    let more = added.isEmpty ? [] : [Self.counted(added, one: one, many: many, "more")]
    let fewer = removed.isEmpty ? [] : [Self.counted(removed, one: one, many: many, "fewer")]
    return fewer + more
  }

  private static func counted(_ items: [String], one: String, many: String, _ side: String) -> String {
    let count = items.count == 1 ? "one \(one)" : "\(items.count) \(many)"
    let named = items.prefix(3).map { $0.shortened(to: 120) }.joined(separator: "; ")
    return "\(count) \(side) (\(named)\(items.count > 3 ? "; …" : ""))"
  }
}

extension String {
  /// The text, or its beginning with a sign that it goes on.
  func shortened(to count: Int) -> String { self.count <= count ? self : prefix(count - 1) + "…" }
}

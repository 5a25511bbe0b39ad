import CommonMark

/// Says the source of a block once where many blocks have the same: a phone fetches every letter of it.
enum SharedSources {
  /// The most fields of one row of a table, such as a place, that are named one by one.
  private static let most = 1

  /// Sources with a whole row (`/…/locations/4`) in place of several of its fields.
  static func rows(_ sources: [String]) -> [String] {
    guard sources.count > most else { return sources }
    let rows = sources.map(row)
    let counts = Dictionary(grouping: rows.compactMap { $0 }, by: { $0 }).mapValues(\.count)
    return zip(sources, rows).map { source, row in
      row.flatMap { (counts[$0] ?? 0) > most ? $0 : nil } ?? source
    }
  }

  /// A pointer up to its first number; nil where it has none, or ends with it.
  private static func row(_ source: String) -> String? {
    let steps = source.split(separator: "/", omittingEmptySubsequences: false)
    guard let at = steps.firstIndex(where: { !$0.isEmpty && $0.allSatisfy(\.isNumber) }), at < steps.count - 1
    else { return nil }
    return steps[...at].joined(separator: "/")
  }

  /// The lists of the record (`/…/locations`) that some sources are from, each once.
  static func lists(_ sources: [String]) -> [String] {
    var lists: [String] = []
    for list in sources.compactMap(list) where !lists.contains(list) { lists.append(list) }
    return lists
  }

  private static func list(_ source: String) -> String? {
    let steps = source.split(separator: "/", omittingEmptySubsequences: false)
    guard let at = steps.firstIndex(where: { !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return nil }
    return steps[..<at].joined(separator: "/")
  }

  /// A page whose lists carry the source that all their items share. A block without `data-from` takes that of the
  /// block around it.
  static func hoisted(_ nodes: [PageNode], inside outer: String? = nil) -> [PageNode] {
    nodes.map { node in
      guard case .element(var element) = node else { return node }
      if let shared = shared(element) { element.attributes.append(PageAttribute("data-from", shared)) }
      let own = element.value(of: "data-from")
      if own != nil, own == outer { element.attributes.removeAll { $0.name == "data-from" } }
      element.children = hoisted(element.children, inside: own ?? outer)
      return .element(element)
    }
  }

  /// The source that all items of a list name.
  private static func shared(_ list: PageElement) -> String? {
    guard list.tag == .ul || list.tag == .ol, list.value(of: "data-from") == nil else { return nil }
    let sources = list.children.map { item -> String? in
      guard case .element(let item) = item else { return nil }
      return item.value(of: "data-from")
    }
    guard sources.count > 1, let first = sources.first, sources.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }
}

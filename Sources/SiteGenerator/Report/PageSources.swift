import CommonMark

/// The places of a record that a page says its words come from.
enum PageSources {
  /// Each place once, sorted.
  static func all(in nodes: [PageNode]) -> [String] {
    var found: Set<String> = []
    collect(nodes, into: &found)
    return found.sorted()
  }

  private static func collect(_ nodes: [PageNode], into found: inout Set<String>) {
    for case .element(let element) in nodes {
      if let from = element.value(of: "data-from") {
        for source in from.split(separator: " ") { found.insert(String(source)) }
      }
      collect(element.children, into: &found)
    }
  }

  /// The places with each number of a list as `*`, so that 300 hospitals are one line.
  static func folded(_ sources: some Sequence<String>) -> [String] {
    Set(
      sources.map { source in
        source.split(separator: "/", omittingEmptySubsequences: false)
          .map { part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "*" : part }
          .joined(separator: "/")
      }
    ).sorted()
  }
}

import CommonMark

/// The links from a trial's page to its editions: a row a reader.
enum EditionCards {
  /// The rows; `minutes` says how long each edition takes to read.
  static func nodes(_ editions: [Edition], minutes: (Edition) -> Int?) -> [PageNode] {
    let audiences = editions.map(\.audience).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let rows = audiences.map { audience -> PageNode in
      let own = editions.filter { $0.audience == audience }
      let links = own.map { link($0, minutes: minutes($0)) }
      return .element(
        .li,
        [
          .element(.h3, [.text(own[0].audienceLabel)]),
          .element(.ul, links.map { .element(.li, [$0]) }),
        ])
    }
    return [.element(.ul, [PageAttribute("class", "readers")], rows)]
  }

  /// "Easy to read 7 min"; without the time where it is not known.
  private static func link(_ edition: Edition, minutes: Int?) -> PageNode {
    let time = minutes.map { minutes -> [PageNode] in
      let words = PageWords.computed(String(minutes), rule: "reading-time") + PageWords.own(" min")
      return [.text(" "), .element(.small, words)]
    }
    return .element(
      .a, [PageAttribute("href", edition.path + "/index.html")],
      [.element(.strong, [.text(edition.levelLabel)])] + (time ?? []))
  }
}

import CommonMark

/// Lists of the trials by illness, treatment, country, age and status: small pages that need no script.
struct BrowsePages {
  /// The most trials, and the most names, on one page. Of either, 10,000 trials keep every page below 150 KB.
  static let mostTrials = 100
  static let mostNames = 300

  let site: SitePages
  let ways: [BrowseWay]

  init(site: SitePages) {
    self.site = site
    ways = BrowseWay.all(site.trials)
  }

  /// The links from the home page, or from a page from which `root` leads to it.
  func doors(root: String = "") -> [PageNode] {
    guard !site.trials.isEmpty else { return [] }
    return [.element(.ul, [PageAttribute("class", "cards ways")], ways.map { door($0, root: root) })]
  }

  private func door(_ way: BrowseWay, root: String) -> PageNode {
    let address = PageAttribute("href", root + "browse/\(way.slug)/index.html")
    return .element(
      .li, [.element(.a, [address], [.text(way.title)]), .element(.p, [.text(way.hint)])])
  }

  /// The address of the trials with a status, seen from the home page; nil where there are none.
  func address(status label: String) -> String? {
    ways.first { $0.slug == "status" }?.groups.first { $0.name == label }.map {
      "browse/status/\($0.slug)/index.html"
    }
  }

  /// The pages: one or more a way with its names, and one or more a name with its trials.
  func all() -> [(path: String, bytes: [UInt8])] {
    ways.flatMap { way in names(way) + way.groups.flatMap { trials($0, of: way) } }
  }

  /// One page of them made alone.
  func page(at path: String) -> [UInt8]? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 2, let way = ways.first(where: { $0.slug == parts[1] }) else { return nil }
    let group = parts.count == 4 ? way.groups.first { $0.slug == parts[2] } : nil
    let pages = parts.count == 3 ? names(way) : group.map { trials($0, of: way) }
    return pages?.first { $0.path == path }?.bytes
  }

  private func names(_ way: BrowseWay) -> [(path: String, bytes: [UInt8])] {
    let list = PagedList(way.groups, size: Self.mostNames)
    return list.pages.indices.map { page in
      let pages = list.navigation(current: page) { _, groups in Self.heads(groups.map(\.name)) }
      let body = [Self.opening(way.title)] + pages + [Self.list(list.pages[page])]
      return site.made(
        body, path: "browse/\(way.slug)/\(PagedList<BrowseWay.Group>.file(page))", kind: "browse",
        title: Self.title(way.title, page: page, of: list.pages.count))
    }
  }

  private func trials(_ group: BrowseWay.Group, of way: BrowseWay) -> [(path: String, bytes: [UInt8])] {
    let list = PagedList(group.trials, size: Self.mostTrials)
    return list.pages.indices.map { page in
      let pages = list.navigation(current: page) { index, _ in String(index + 1) }
      let body =
        [Self.opening(group.name, count: group.trials.count, back: way.title)] + pages
        + TrialLists.list(list.pages[page], root: "../../../")
      return site.made(
        body, path: "browse/\(way.slug)/\(group.slug)/\(PagedList<TrialSummary>.file(page))", kind: "browse",
        title: Self.title(group.name, page: page, of: list.pages.count))
    }
  }

  private static func list(_ groups: [BrowseWay.Group]) -> PageNode {
    .element(
      .ul, [PageAttribute("class", "doors")],
      groups.map { group in
        .element(
          .li,
          [
            .element(.a, [PageAttribute("href", "\(group.slug)/index.html")], [.text(group.name)]),
            .element(.span, [PageAttribute("class", "count")], [.text(" " + studies(group.trials.count))]),
          ])
      })
  }

  private static func opening(_ title: String) -> PageNode {
    .element(.header, [PageAttribute("class", "opening")], [.element(.h1, [.text(title)])])
  }

  private static func opening(_ title: String, count: Int, back: String) -> PageNode {
    let way = PageNode.element(.a, [PageAttribute("href", "../index.html")], [.text(back)])
    let meta = [PageAttribute("class", "meta")]
    return .element(
      .header, [PageAttribute("class", "opening")],
      [.element(.h1, [.text(title)]), .element(.p, meta, [.text(studies(count) + " · "), way])])
  }

  private static func studies(_ count: Int) -> String {
    "\(NumberWords.grouped(count)) \(count == 1 ? "study" : "studies")"
  }

  private static func title(_ title: String, page: Int, of pages: Int) -> String {
    pages == 1 ? title : "\(title), page \(page + 1) of \(pages)"
  }

  /// What a page of names begins and ends with, as at the head of a dictionary's page: "abd – art".
  private static func heads(_ names: [String]) -> String {
    [names.first, names.last].compactMap { $0?.lowercased().prefix(3) }.joined(separator: " – ")
  }
}

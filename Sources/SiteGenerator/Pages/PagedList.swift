import CommonMark

/// A long list cut into pages, so that a phone never fetches more than a person can look through.
struct PagedList<Item> {
  /// The items of each page, at least one page.
  let pages: [[Item]]

  /// Cuts a list after every `size` items.
  init(_ items: [Item], size: Int) {
    let starts = Swift.stride(from: 0, to: max(items.count, 1), by: size)
    pages = starts.map { Array(items[$0..<Swift.min($0 + size, items.count)]) }
  }

  /// The file of a page, beside the first: `index.html`, `2.html`, `3.html`.
  static func file(_ page: Int) -> String { page == 0 ? "index.html" : "\(page + 1).html" }

  /// Links to the pages, each named by what begins and ends it; nothing for a single page.
  func navigation(current: Int, name: (Int, [Item]) -> String) -> [PageNode] {
    guard pages.count > 1 else { return [] }
    let items = pages.enumerated().map { index, items -> PageNode in
      let marks = index == current ? [PageAttribute("aria-current", "page")] : []
      let address = PageAttribute("href", Self.file(index))
      return .element(.li, [.element(.a, [address] + marks, [.text(name(index, items))])])
    }
    let marks = [PageAttribute("class", "letters"), PageAttribute("aria-label", "Pages of this list")]
    return [.element(.nav, marks, [.element(.ul, items)])]
  }
}

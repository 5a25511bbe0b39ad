/// The criteria of a page, as the page marks them.
struct CriterionList: Sendable {
  /// One criterion.
  struct Item: Sendable {
    let numbers: [Int]
    let polarity: String
    let original: String
    let element: Int
    let line: Int
    /// The side of the list that it stands on: `must`, `must-not`, `allowed`, `unsure`, `note`; nil if the page has none.
    let side: String?
    let isNested: Bool
  }

  var items: [Item] = []

  init(_ page: PageContext) {
    guard let main = page.first("main") else { return }
    var side: String?
    for index in page.document.subtree(main) {
      let element = page.document.elements[index]
      if element.name == "h2" { side = nil }
      if element.name == "h3", element.hasClass("rules-side") { side = Self.side(element) }
      guard let number = element.value("data-criterion") else { continue }
      let isNested = page.document.nearest(element.parent) { $0.value("data-criterion") != nil } != nil
      items.append(
        Item(
          numbers: number.split(separator: " ").compactMap { Int($0) },
          polarity: element.value("data-polarity") ?? "", original: element.value("data-original") ?? "",
          element: index, line: element.line, side: sheet(index, page) ?? side, isNested: isNested))
    }
  }

  /// The side of a sheet to print, which says it on the part around the rules.
  private func sheet(_ index: Int, _ page: PageContext) -> String? {
    page.document.nearest(index) { $0.value("data-side") != nil }.flatMap {
      page.document.elements[$0].value("data-side")
    }
  }

  private static func side(_ element: HTMLDocument.Element) -> String? {
    element.value("class")?.split(separator: " ").map(String.init).first {
      $0.hasPrefix("rules-") && $0 != "rules-side"
    }.map { String($0.dropFirst(6)) }
  }
}

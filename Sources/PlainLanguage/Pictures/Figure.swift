import CommonMark

/// A picture with the sentences that say the same below it.
enum Figure {
  /// The figure of a kind, which is also its class.
  static func make(_ kind: String, _ picture: PageNode, caption: [PageNode]) -> PageNode {
    .element(.figure, [PageAttribute("class", kind)], [picture, .element(.figcaption, [], caption)])
  }

  /// Words marked as names.
  static func name(_ text: String) -> PageNode {
    .element(.span, [PageAttribute("data-words", "names")], [.text(text)])
  }

  /// A number made by a rule.
  static func computed(_ text: String, rule: String) -> PageNode {
    .element(.span, [PageAttribute("data-computed", rule)], [.text(text)])
  }

  /// A table with a caption in a box that can be moved sideways.
  static func table(id: String, caption: String, head: [String], rows: [[[PageNode]]]) -> PageNode {
    let captionID = "\(id)-caption"
    let header = PageNode.element(
      .tr, [], head.map { .element(.th, [PageAttribute("scope", "col")], [.text($0)]) })
    let body = rows.map { cells in
      PageNode.element(
        .tr, [],
        cells.enumerated().map { place, cell in
          place == 0 ? .element(.th, [PageAttribute("scope", "row")], cell) : .element(.td, [], cell)
        })
    }
    return .element(
      .div,
      [
        PageAttribute("class", "wide"), PageAttribute("tabindex", "0"), PageAttribute("role", "region"),
        PageAttribute("aria-labelledby", captionID),
      ],
      [
        .element(
          .table, [],
          [
            .element(.caption, [PageAttribute("id", captionID)], [.text(caption)]),
            .element(.thead, [], [header]), .element(.tbody, [], body),
          ])
      ])
  }
}

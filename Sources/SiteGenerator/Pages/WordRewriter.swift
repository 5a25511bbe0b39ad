import CommonMark

/// Puts links to meanings into the text nodes of a page, counted in the order of `PageText`.
struct WordRewriter {
  let uses: [Int: [WordUse]]
  let small: [Int: [SmallWord]]
  let list: [PageNode]
  private var next = 0

  init(uses: [Int: [WordUse]], small: [Int: [SmallWord]] = [:], list: [PageNode]) {
    self.uses = uses
    self.small = small
    self.list = list
  }

  mutating func rewritten(_ node: PageNode) -> [PageNode] {
    switch node {
    case .text(let text):
      defer { next += 1 }
      let text = small[next].map { written(text, with: $0) } ?? text
      return uses[next].map { split(text, at: $0) } ?? [.text(text)]
    case .element(var element):
      if element.tag == .dl, element.value(of: "class") == "terms" {
        element.children = list
        return list.isEmpty
          ? [PageBlocks.paragraph(PageWords.own("No words are explained on this page."))]
          : [.element(element)]
      }
      var children: [PageNode] = []
      for child in element.children { children += rewritten(child) }
      element.children = children
      return [.element(element)]
    }
  }

  /// The text with ordinary words in small letters: "NOT" is read letter by letter, "not" is not.
  private func written(_ text: String, with words: [SmallWord]) -> String {
    var bytes = Array(text.utf8)
    for word in words {
      bytes.replaceSubrange(word.start..<word.start + word.text.utf8.count, with: word.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func split(_ text: String, at uses: [WordUse]) -> [PageNode] {
    let bytes = Array(text.utf8)
    var nodes: [PageNode] = []
    var at = 0
    for use in uses where use.start >= at && use.end <= bytes.count {
      if use.start > at { nodes.append(.text(String(decoding: bytes[at..<use.start], as: UTF8.self))) }
      nodes.append(word(String(decoding: bytes[use.start..<use.end], as: UTF8.self), use))
      if let full = use.spelledOut { nodes.append(.text(" (\(full))")) }
      at = use.end
    }
    if at < bytes.count { nodes.append(.text(String(decoding: bytes[at...], as: UTF8.self))) }
    return nodes
  }

  private func word(_ surface: String, _ use: WordUse) -> PageNode {
    .element(
      .span, [PageAttribute("class", "word")],
      [
        .element(
          .a,
          [
            PageAttribute("class", "term"), PageAttribute("href", "#" + use.anchor),
            PageAttribute("tabindex", "-1"),
          ], [.text(surface)]),
        .element(
          .button,
          [
            PageAttribute("popovertarget", use.anchor),
            PageAttribute("aria-label", "\(surface): meaning"),
            PageAttribute("aria-describedby", use.anchor),
          ], []),
      ])
  }
}

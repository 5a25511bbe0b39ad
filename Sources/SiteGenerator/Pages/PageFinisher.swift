import CommonMark

/// Turns the nodes of a filled template into the page that the style sheet knows: the opening, the list of
/// questions, and in each part the links to the same part at another level.
struct PageFinisher {
  /// The next easier and the next more detailed edition, as links relative to the page.
  let easier: String?
  let detailed: String?

  func finished(_ nodes: [PageNode]) -> [PageNode] {
    let isPart = { (node: PageNode) -> Bool in
      guard case .element(let element) = node else { return false }
      return element.tag == .section || element.tag == .nav || element.tag == .dl
    }
    let opening = nodes.prefix { !isPart($0) }
    let rest = nodes.dropFirst(opening.count)
    let parts = sections(rest)
    return [.element(.header, [PageAttribute("class", "opening")], Array(opening))]
      + rest.map { finished($0, parts: parts) }
  }

  private func sections(_ nodes: ArraySlice<PageNode>) -> [(id: String, title: String)] {
    nodes.compactMap { node in
      guard case .element(let section) = node, section.tag == .section, let id = section.value(of: "id"),
        let heading = section.children.first
      else { return nil }
      return (id, heading.plainText)
    }
  }

  private func finished(_ node: PageNode, parts: [(id: String, title: String)]) -> PageNode {
    guard case .element(var element) = node else { return node }
    if element.tag == .nav, element.value(of: "class") == "toc" {
      element.children = [
        .element(
          .ol,
          parts.map { part in
            .element(.li, [.element(.a, [PageAttribute("href", "#" + part.id)], [.text(part.title)])])
          })
      ]
    }
    if element.tag == .section, let id = element.value(of: "id"), id != "words" {
      element.attributes.insert(PageAttribute("class", "ask"), at: 0)
      element.children += shift(id, title: element.children.first?.plainText ?? "")
    }
    if element.tag == .section, element.value(of: "id") == "words" {
      element.attributes.insert(PageAttribute("class", "words"), at: 0)
    }
    return .element(element)
  }

  private func shift(_ id: String, title: String) -> [PageNode] {
    let links = [(easier, "Easier"), (detailed, "More detail")].compactMap { target, words -> PageNode? in
      target.map { target in
        .element(
          .a, [PageAttribute("href", "\(target)#\(id)")],
          [
            .text(words), .element(.span, [PageAttribute("class", "away")], [.text(" about: \(title)")]),
          ])
      }
    }
    return links.isEmpty ? [] : [.element(.div, [PageAttribute("class", "shift")], links)]
  }
}

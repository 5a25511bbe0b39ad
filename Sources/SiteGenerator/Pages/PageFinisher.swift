import CommonMark

/// Turns the nodes of a filled template into the page that the style sheet knows: the opening, the list of
/// questions, and in each part the links to the same part at another level.
struct PageFinisher {
  /// The next easier and the next more detailed edition.
  var easier: NeighbourEdition?
  var detailed: NeighbourEdition?

  func finished(_ nodes: [PageNode]) -> [PageNode] {
    let isPart = { (node: PageNode) -> Bool in
      guard case .element(let element) = node else { return false }
      return element.tag == .section || element.tag == .nav || element.tag == .dl
    }
    let opening = nodes.prefix { !isPart($0) }
    let rest = nodes.dropFirst(opening.count)
    let parts = Self.sections(rest)
    return [.element(.header, [PageAttribute("class", "opening")], Array(opening))]
      + rest.map { finished($0, parts: parts) }
  }

  /// The names of the sections of a page and what they say, in order; the heading is their first node.
  static func sections(_ nodes: some Sequence<PageNode>) -> [(id: String, nodes: [PageNode])] {
    nodes.compactMap { node in
      guard case .element(let section) = node, section.tag == .section, let id = section.value(of: "id"),
        !section.children.isEmpty
      else { return nil }
      return (id, section.children)
    }
  }

  private func finished(_ node: PageNode, parts: [(id: String, nodes: [PageNode])]) -> PageNode {
    guard case .element(var element) = node else { return node }
    if element.tag == .nav, element.value(of: "class") == "toc" {
      element.children = [
        .element(
          .ol,
          parts.map { part in
            .element(
              .li,
              [
                .element(
                  .a, [PageAttribute("href", "#" + part.id)], [.text(part.nodes.first?.plainText ?? "")])
              ])
          })
      ]
    }
    if element.tag == .section, let id = element.value(of: "id"), id != "words" {
      element.attributes.insert(PageAttribute("class", "ask"), at: 0)
      let before = parts.prefix { $0.id != id }.map(\.id)
      element.children += shift(before + [id], from: element.children)
    }
    if element.tag == .section, element.value(of: "id") == "words" {
      element.attributes.insert(PageAttribute("class", "words"), at: 0)
    }
    return .element(element)
  }

  /// Links to the same part of the neighbours; where they leave it out, to the nearest part before it that they have.
  /// Where a neighbour says the very same, a link would promise what it does not keep.
  private func shift(_ path: [String], from nodes: [PageNode]) -> [PageNode] {
    let title = nodes.first?.plainText ?? ""
    let links = [(easier, "Easier"), (detailed, "More detail")].compactMap { neighbour, words -> PageNode? in
      guard let neighbour, neighbour.sections[path.last ?? ""]?.saysTheSame(as: nodes) != true else {
        return nil
      }
      return .element(
        .a, [PageAttribute("href", neighbour.address(of: path))],
        [.text(words), .element(.span, [PageAttribute("class", "away")], [.text(": \(title)")])])
    }
    return links.isEmpty ? [] : [.element(.div, [PageAttribute("class", "shift")], links)]
  }
}

extension [PageNode] {
  /// Whether both say the same. The lines of templates, which only a preview has, say nothing.
  fileprivate func saysTheSame(as other: [PageNode]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.saysTheSame(as: $1) }
  }
}

extension PageNode {
  fileprivate func saysTheSame(as other: PageNode) -> Bool {
    switch (self, other) {
    case (.text(let own), .text(let text)): own == text
    case (.element(let own), .element(let element)):
      own.tag == element.tag && own.said == element.said && own.children.saysTheSame(as: element.children)
    case (.text, .element), (.element, .text): false
    }
  }
}

extension PageElement {
  fileprivate var said: [PageAttribute] {
    attributes.contains { $0.name == "data-line" } ? attributes.filter { $0.name != "data-line" } : attributes
  }
}

/// The edition beside a page, as the links of the page see it.
struct NeighbourEdition {
  /// Its address, relative to the page.
  let link: String
  /// The sections that it has: their names, and what they say.
  let sections: [String: [PageNode]]

  /// The address of the last of some sections that it has, or of its top.
  func address(of path: [String]) -> String {
    link + (path.last { sections[$0] != nil }.map { "#" + $0 } ?? "")
  }
}

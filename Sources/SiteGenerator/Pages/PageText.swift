import CommonMark
import PlainLanguage

/// What a text node of a page is, from the elements around it.
enum PageTextKind {
  /// The page's own words: measured, and searched for terms.
  case own
  /// Words of the record shown as a criterion: searched for terms, not measured.
  case quoted
  /// Headings, links, names, closed quotes, pictures: left alone.
  case leftAlone
}

/// The text nodes of a page in order, for passes that read or annotate them.
struct PageText {
  /// One text node.
  struct Piece {
    let text: String
    let kind: PageTextKind
    /// Counts the blocks, so that sentences of two blocks are not one.
    let block: Int
    let isName: Bool
  }

  private(set) var pieces: [Piece] = []
  private var block = 0

  init(_ nodes: [PageNode]) {
    for node in nodes { add(node, kind: .own, isName: false) }
  }

  private mutating func add(_ node: PageNode, kind: PageTextKind, isName: Bool) {
    switch node {
    case .text(let text): pieces.append(Piece(text: text, kind: kind, block: block, isName: isName))
    case .element(let element):
      let inner = Self.kind(of: element, within: kind)
      let name = isName || element.value(of: "data-words") == "names"
      if !element.tag.isInline { block += 1 }
      for child in element.children { add(child, kind: inner, isName: name) }
      if !element.tag.isInline { block += 1 }
    }
  }

  /// What the texts below an element are.
  static func kind(of element: PageElement, within outer: PageTextKind) -> PageTextKind {
    if outer == .leftAlone { return .leftAlone }
    switch element.tag {
    case .a, .button, .h1, .h2, .h3, .h4, .h5, .h6, .nav, .summary, .svg, .dt, .th, .caption, .code, .time:
      return .leftAlone
    default: break
    }
    switch element.value(of: "data-words") {
    case "names": return .leftAlone
    case "registry": return element.tag == .details ? .leftAlone : .quoted
    default: return outer
    }
  }
}

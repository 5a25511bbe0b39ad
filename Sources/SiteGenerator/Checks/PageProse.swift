import CommonMark
import PlainLanguage

/// The words of a page that the program or an editor wrote, block by block, for measuring. Names count as one
/// short word each; headings, labels, quotes of the record and pictures do not count (WCAG 3.1.5).
enum PageProse {
  /// The blocks.
  static func blocks(_ nodes: [PageNode]) -> [String] {
    var reader = Reader()
    for node in nodes { reader.read(node) }
    reader.flush()
    return reader.blocks
  }

  private struct Reader {
    var blocks: [String] = []
    var current = ""
    /// How many paragraphs, items and cells are open; text outside them is no prose.
    var open = 0

    mutating func flush() {
      let text = current.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if text.contains(where: \.isLetter) { blocks.append(text) }
      current = ""
    }

    mutating func read(_ node: PageNode) {
      switch node {
      case .text(let text): if open > 0 { current += text }
      case .element(let element): read(element)
      }
    }

    private mutating func read(_ element: PageElement) {
      switch element.tag {
      case .nav, .svg, .h1, .h2, .h3, .h4, .h5, .h6, .th, .caption, .dt, .button: return
      default: break
      }
      let words = element.value(of: "data-words")
      if words == "registry" { return }
      if words == "names" {
        if element.tag.isInline { current += " it " }
        return
      }
      let holdsProse = [.p, .li, .dd, .td, .figcaption, .summary].contains(element.tag)
      if holdsProse { open += 1 }
      if !element.tag.isInline { flush() }
      for child in element.children { read(child) }
      if !element.tag.isInline { flush() }
      if holdsProse { open -= 1 }
    }
  }
}

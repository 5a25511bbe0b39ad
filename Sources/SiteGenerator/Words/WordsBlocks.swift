import CommonMark

/// The words of a person as blocks of a page. Nothing in them is markup but empty lines and dashes at the start.
enum WordsBlocks {
  static func nodes(_ text: String, from sources: [String]) -> [PageNode] {
    var nodes: [PageNode] = []
    var items: [PageNode] = []
    var lines: [String] = []
    let marks = [PageAttribute("data-words", "editor")] + PageBlocks.sources(sources)
    func endParagraph() {
      if !lines.isEmpty { nodes.append(.element(.p, marks, [.text(lines.joined(separator: " "))])) }
      lines = []
    }
    func endList() {
      if !items.isEmpty { nodes.append(.element(.ul, marks, items)) }
      items = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.hasPrefix("- ") {
        endParagraph()
        items.append(.element(.li, [.text(String(words.dropFirst(2)))]))
      } else {
        endList()
        if words.isEmpty { endParagraph() } else { lines.append(words) }
      }
    }
    endParagraph()
    endList()
    return nodes
  }
}

import CommonMark

/// Turns an eligibility text into rows: every list item and every stand-alone line, in order.
struct OutlineReader {
  private var rows: [OutlineRow] = []
  private var firstLine = 0

  /// The rows of a text, and which limit of the Markdown reader it breaks, if any. Beyond a limit it is read line by
  /// line instead, so that no word is lost.
  static func rows(of markdown: String) -> (rows: [OutlineRow], broken: MarkdownLimit?) {
    if let broken = MarkdownLimits.firstBroken(in: markdown) {
      return (PlainLineReader.rows(of: markdown), broken.limit)
    }
    var reader = OutlineReader()
    for block in MarkdownTree(markdown).blocks() { reader.add(block, depth: 0) }
    return (reader.rows, nil)
  }

  private mutating func add(_ block: MarkdownBlock, depth: Int) {
    switch block.content {
    case .paragraph(let inlines): addLines(inlines, line: block.line, depth: depth)
    case .heading(_, let inlines):
      for text in VisibleText.lines(of: inlines) {
        append(text, depth, block.line) { $0.isMarkedHeading = true }
      }
    case .list(let start, let items): add(items, start: start, depth: depth)
    case .quote(let blocks): for inner in blocks { add(inner, depth: depth) }
    case .code(let text):
      for (i, line) in text.split(separator: "\n").enumerated() {
        append(VisibleText.decoded(VisibleText.folded(String(line))), depth, block.line + i) { _ in }
      }
    case .html(let html):
      append(VisibleText.folded(VisibleText.withoutComments(html)), depth, block.line) { _ in }
    case .thematicBreak: break
    }
  }

  private mutating func add(_ items: [MarkdownItem], start: Int?, depth: Int) {
    for (i, item) in items.enumerated() {
      let ordinal = start.map { $0 + i }
      addItem(item, ordinal: ordinal, depth: (depth / 10 + 1) * 10)
    }
  }

  private mutating func addItem(_ item: MarkdownItem, ordinal: Int?, depth: Int) {
    var blocks = item.blocks[...]
    if case .paragraph(let inlines)? = blocks.first?.content {
      addItemLines(inlines, line: item.line, ordinal: ordinal, depth: depth)
      blocks = blocks.dropFirst()
    }
    for block in blocks { add(block, depth: depth + 5) }
  }

  // MARK: lines

  /// The lines of an item: one row, unless a line begins with a bullet of its own.
  private mutating func addItemLines(_ inlines: [MarkdownInline], line: Int, ordinal: Int?, depth: Int) {
    let lines = VisibleText.lines(of: inlines)
    let whole = lines.joined(separator: " ")
    let parts = LineJoiner.splitAtBullets(lines)
    for (i, part) in parts.enumerated() {
      append(part, i == 0 ? depth : depth + 5, line) {
        $0.isItem = true
        $0.ordinal = i == 0 ? ordinal : nil
        $0.isMarkedHeading = Self.isStrong(inlines)
        $0.whole = i == 0 && parts.count > 1 ? whole : nil
      }
    }
  }

  /// The lines of a paragraph: each a row, a wrapped sentence joined again.
  private mutating func addLines(_ inlines: [MarkdownInline], line: Int, depth: Int) {
    for (i, text) in LineJoiner.joinWrapped(VisibleText.lines(of: inlines)).enumerated() {
      append(text, depth, line + i) { $0.isMarkedHeading = Self.isStrong(inlines) }
    }
  }

  /// Whether the whole text is strong.
  private static func isStrong(_ inlines: [MarkdownInline]) -> Bool {
    guard inlines.count == 1, case .emphasis(true, _) = inlines[0] else { return false }
    return true
  }

  /// Adds a row if it has words; signs alone ("-") say nothing.
  private mutating func append(
    _ text: String, _ depth: Int, _ line: Int, _ change: (inout OutlineRow) -> Void
  ) {
    guard VisibleText.hasWords(text) else { return }
    var row = OutlineRow(text: text, depth: depth, line: line)
    change(&row)
    rows.append(row)
  }
}

import CommonMark

/// A Markdown text of the registry as nodes of a page: paragraphs and lists; nothing of it becomes a link, a
/// picture or a heading of the page.
enum RegistryMarkdown {
  /// The nodes. A text beyond the parser's limits is shown line by line.
  static func nodes(_ markdown: String) -> [PageNode] {
    guard MarkdownLimits.firstBroken(in: markdown) == nil else { return lines(markdown) }
    return MarkdownTree(markdown).blocks().flatMap(block)
  }

  private static func lines(_ text: String) -> [PageNode] {
    text.split(whereSeparator: \.isNewline).map { .element(.p, [.text(String($0))]) }
  }

  private static func block(_ block: MarkdownBlock) -> [PageNode] {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines): [.element(.p, self.inlines(inlines))]
    case .list(let start, let items): [list(start, items)]
    case .quote(let inner): inner.flatMap(self.block)
    case .code(let text): lines(text)
    case .html(let text): text.contains("<!--") ? [] : lines(text)
    case .thematicBreak: []
    }
  }

  private static func list(_ start: Int?, _ items: [MarkdownItem]) -> PageNode {
    let made = items.map { item -> PageNode in
      let blocks = item.blocks.flatMap(block)
      if blocks.count == 1, case .element(let only) = blocks[0], only.tag == .p {
        return .element(.li, only.children)
      }
      return .element(.li, blocks)
    }
    guard let start else { return .element(.ul, made) }
    return .element(.ol, start == 1 ? [] : [PageAttribute("start", String(start))], made)
  }

  /// Emphasis signs are put back, since in a record they are signs (`HLA-A*02:01`), not emphasis.
  private static func inlines(_ inlines: [MarkdownInline]) -> [PageNode] {
    inlines.flatMap { inline -> [PageNode] in
      switch inline {
      case .text(let text), .code(let text): [.text(text)]
      case .html(let text): text.hasPrefix("<!--") ? [] : [.text(text)]
      case .softBreak: [.text("\n")]
      case .lineBreak: [.element(.br, [])]
      case .emphasis(let strong, let inner):
        [.text(strong ? "**" : "*")] + self.inlines(inner) + [.text(strong ? "**" : "*")]
      case .link(let target, let inner):
        self.inlines(inner) + (inner.plainText == target ? [] : [.text(" (\(target))")])
      case .image(_, let inner): self.inlines(inner)
      }
    }
  }
}

import CommonMark

/// Makes the nodes of a page from filled Markdown: values put in place of their signs, boxes opened, sections made.
struct PageComposer {
  let slots: SlotTable
  var lines = TemplateLines()

  /// The nodes of the page: `h1` and what stands before the first `h2` first, then a `section` for each `h2`.
  func page(_ markdown: String) -> [PageNode] {
    PageSections.grouped(blocks(MarkdownTree(markdown).blocks()))
  }

  private func blocks(_ blocks: [MarkdownBlock]) -> [PageNode] {
    var stack = FenceStack()
    for block in blocks {
      if let fence = Fence(block) {
        stack.handle(fence)
      } else {
        stack.append(nodes(block))
      }
    }
    return stack.closed()
  }

  private func nodes(_ block: MarkdownBlock) -> [PageNode] {
    switch block.content {
    case .paragraph(let inlines): paragraph(inlines)
    case .heading(let level, let inlines): [heading(level, inlines)]
    case .list(let start, let items): [list(start, items)]
    case .quote(let inner): [.element(.blockquote, blocks(inner))]
    case .code(let text): [.element(.pre, text_(text))]
    // Refused by the template check; a record's text never comes this way.
    case .html: []
    case .thematicBreak: [.element(.hr, [])]
    }
  }

  /// A block slot on a line of its own ends the paragraph above it and begins another one below.
  private func paragraph(_ inlines: [MarkdownInline]) -> [PageNode] {
    ParagraphSplitter(slots: slots).parts(inlines).flatMap { part -> [PageNode] in
      switch part {
      case .blocks(let nodes): nodes
      case .words(let words): [.element(.p, attributes(words), nodes(words))]
      }
    }
  }

  private func heading(_ level: Int, _ inlines: [MarkdownInline]) -> PageNode {
    let tags: [PageTag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    let (words, anchor) = HeadingAnchor.parted(inlines)
    let attributes = anchor.map { [PageAttribute("id", $0)] } ?? []
    return .element(tags[level - 1], attributes + self.attributes(inlines), nodes(words))
  }

  private func list(_ start: Int?, _ items: [MarkdownItem]) -> PageNode {
    let made = items.map { item -> PageNode in
      if item.blocks.count == 1, case .paragraph(let inlines) = item.blocks[0].content,
        !ParagraphSplitter(slots: slots).holdsBlocks(inlines)
      {
        return .element(.li, attributes(inlines), nodes(inlines))
      }
      return .element(.li, blocks(item.blocks))
    }
    guard let start else { return .element(.ul, made) }
    return .element(.ol, start == 1 ? [] : [PageAttribute("start", String(start))], made)
  }

  private func nodes(_ inlines: [MarkdownInline]) -> [PageNode] { inlines.flatMap(nodes) }

  private func nodes(_ inline: MarkdownInline) -> [PageNode] {
    switch inline {
    case .text(let text): text_(text)
    case .softBreak: [.text("\n")]
    case .lineBreak: [.element(.br, [])]
    case .code(let text): [.element(.code, text_(text))]
    case .emphasis(let strong, let inner): [.element(strong ? .strong : .em, nodes(inner))]
    case .link(let destination, let inner): link(destination, nodes(inner))
    case .image, .html: []
    }
  }

  private func text_(_ text: String) -> [PageNode] {
    var nodes: [PageNode] = []
    for piece in SlotPiece.pieces(of: text, slots: slots) {
      switch piece {
      case .text(let text):
        let words = TemplateLines.removed(text)
        // A value such as "Cnoga Medical Ltd." ends its sentence itself.
        let isEnded = words.first == "." && nodes.plainText.last == "."
        nodes.append(.text(isEnded ? String(words.dropFirst()) : words))
      case .slot(.text(let value, _)): nodes += value
      // Only inside stress or a link, where no block can stand; the words stay.
      case .slot(.blocks(let value)): nodes.append(.text(value.plainText))
      case .slot(.link(let target)): nodes.append(.text(target))
      }
    }
    return nodes
  }

  private func link(_ destination: String, _ inner: [PageNode]) -> [PageNode] {
    let target = SlotPiece.pieces(of: destination, slots: slots).map { piece in
      switch piece {
      case .text(let text): text
      case .slot(.link(let target)): target
      case .slot(.text(let nodes, _)), .slot(.blocks(let nodes)): nodes.plainText
      }
    }.joined()
    guard let safe = SafeLink.checked(target) else { return inner }
    return [.element(.a, PageLink.attributes(safe), inner)]
  }

  /// Where a block comes from: places in the record, and in a preview the line of the template.
  private func attributes(_ inlines: [MarkdownInline]) -> [PageAttribute] {
    let texts = inlines.flatMap(\.leaves).compactMap { leaf -> String? in
      if case .text(let text) = leaf { text } else { nil }
    }
    return fromAttribute(texts) + lines.attribute(texts)
  }

  private func fromAttribute(_ texts: [String]) -> [PageAttribute] {
    var sources: [String] = []
    for text in texts {
      for case .slot(.text(_, let from)) in SlotPiece.pieces(of: text, slots: slots) {
        for source in from where !sources.contains(source) { sources.append(source) }
      }
    }
    return sources.isEmpty ? [] : [PageAttribute("data-from", sources.joined(separator: " "))]
  }
}

extension MarkdownInline {
  /// The pieces without children, in order.
  fileprivate var leaves: [MarkdownInline] {
    switch self {
    case .emphasis(_, let inner), .link(_, let inner), .image(_, let inner): inner.flatMap(\.leaves)
    case .text, .softBreak, .lineBreak, .code, .html: [self]
    }
  }
}

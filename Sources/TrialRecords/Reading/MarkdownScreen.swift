import CommonMark

/// Looks through a Markdown text of a record for what must not reach a page.
struct MarkdownScreen: Sendable, Hashable {
  /// The first bound of `MarkdownLimits` that the text breaks.
  let limit: MarkdownLimit?
  /// The first raw HTML, other than the registry's list separator.
  let rawHTML: String?
  /// The first link that runs something or opens a file.
  let unsafeLink: String?
  /// The words with entities resolved, if the text has any.
  let resolved: VisibleText?

  init(_ markdown: String) {
    limit = MarkdownLimits.firstBroken(in: markdown)?.limit
    guard limit == nil, Self.needsLook(markdown) else {
      (rawHTML, unsafeLink, resolved) = (nil, nil, nil)
      return
    }
    var walker = MarkdownWalker()
    walker.visit(MarkdownTree(markdown).blocks())
    rawHTML = walker.html.first { !Self.isSeparator($0) }
    unsafeLink = walker.links.first(where: LinkAddress.isDangerous)
    resolved = markdown.utf8.contains(UInt8(ascii: "&")) ? VisibleText(walker.words) : nil
  }

  /// Parsing is only needed where a sign stands that HTML, links or entities begin with.
  private static func needsLook(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "&") || (byte == UInt8(ascii: "<") && last != UInt8(ascii: "\\")) {
        return true
      }
      if last == UInt8(ascii: "]"), byte == UInt8(ascii: "(") || byte == UInt8(ascii: ":") { return true }
      last = byte
    }
    return false
  }

  private static func isSeparator(_ html: String) -> Bool {
    html.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "<!-- -->"
  }
}

/// Collects raw HTML, links and words of a parsed text.
private struct MarkdownWalker {
  var html: [String] = []
  var links: [String] = []
  var words = ""

  mutating func visit(_ blocks: [MarkdownBlock]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
      case .list(_, let items): for item in items { visit(item.blocks) }
      case .quote(let inner): visit(inner)
      case .code(let text): words += text
      case .html(let text): html.append(text)
      case .thematicBreak: break
      }
    }
  }

  mutating func visit(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): words += text
      case .softBreak, .lineBreak: words += "\n"
      case .emphasis(_, let inner): visit(inner)
      case .link(let destination, let inner), .image(let destination, let inner):
        links.append(destination)
        visit(inner)
      case .html(let text): html.append(text)
      }
    }
  }
}

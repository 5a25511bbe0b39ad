import CommonMark

/// Every list item and stand-alone line of an eligibility text, read without the code under test.
enum SourceItems {
  static func items(of markdown: String) -> [String] {
    guard MarkdownLimits.firstBroken(in: markdown) == nil else { return [] }
    return MarkdownTree(markdown).blocks().flatMap { items(of: $0, inItem: false) }.filter {
      !words($0).isEmpty
    }
  }

  private static func items(of block: MarkdownBlock, inItem: Bool) -> [String] {
    switch block.content {
    case .paragraph(let inlines), .heading(_, let inlines):
      let text = inlines.plainText
      return inItem ? [text] : text.split(separator: "\n").map(String.init)
    case .list(_, let items): return items.flatMap { $0.blocks.flatMap { Self.items(of: $0, inItem: true) } }
    case .quote(let blocks): return blocks.flatMap { items(of: $0, inItem: inItem) }
    case .code(let text): return text.split(separator: "\n").map(String.init)
    case .html, .thematicBreak: return []
    }
  }

  /// The words of a text, lower case, as the measure of the finished site counts them.
  static func words(_ text: String) -> [String] {
    let decoded = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    return decoded.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}

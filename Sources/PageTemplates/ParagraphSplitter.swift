import CommonMark

/// Parts a paragraph at the block slots in it: HTML lets no block stand inside a paragraph.
struct ParagraphSplitter {
  /// A stretch of a paragraph.
  enum Part {
    case words([MarkdownInline])
    case blocks([PageNode])
  }

  let slots: SlotTable

  /// The stretches in order; none is empty.
  func parts(_ inlines: [MarkdownInline]) -> [Part] {
    var parts: [Part] = []
    var words: [MarkdownInline] = []
    for inline in inlines {
      guard case .text(let text) = inline else {
        words.append(inline)
        continue
      }
      for piece in BlockPiece.pieces(of: text, slots: slots) {
        switch piece {
        case .words(let text): words.append(.text(text))
        case .blocks(let nodes):
          Self.end(&words, into: &parts)
          parts.append(.blocks(nodes))
        }
      }
    }
    Self.end(&words, into: &parts)
    return parts
  }

  /// Whether any block slot stands in it.
  func holdsBlocks(_ inlines: [MarkdownInline]) -> Bool {
    parts(inlines).contains { part in
      switch part {
      case .blocks: true
      case .words: false
      }
    }
  }

  private static func end(_ words: inout [MarkdownInline], into parts: inout [Part]) {
    let kept = words.trimmed
    if !kept.isEmpty { parts.append(.words(kept)) }
    words = []
  }
}

/// A stretch of a text with slot signs, parted at blocks only.
private enum BlockPiece {
  case words(String)
  case blocks([PageNode])

  static func pieces(of text: String, slots: SlotTable) -> [BlockPiece] {
    var pieces: [BlockPiece] = []
    var words = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: SlotTable.open),
      let close = rest[open...].firstIndex(of: SlotTable.close)
    {
      let sign = rest[open...close]
      words += rest[..<open]
      rest = rest[rest.index(after: close)...]
      if case .blocks(let nodes)? = slots[sign.dropFirst().dropLast()] {
        pieces += [.words(words), .blocks(nodes)]
        words = ""
      } else {
        words += sign
      }
    }
    pieces.append(.words(words + rest))
    return pieces.filter { piece in
      switch piece {
      case .words(let text): !text.isEmpty
      case .blocks: true
      }
    }
  }
}

extension [MarkdownInline] {
  /// Without line breaks and empty texts at both ends.
  fileprivate var trimmed: [MarkdownInline] {
    guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
      return []
    }
    return Array(self[first...last])
  }
}

extension MarkdownInline {
  fileprivate var isBlank: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    case .text(let text): TemplateLines.removed(text).allSatisfy(\.isWhitespace)
    case .code, .emphasis, .link, .image, .html: false
    }
  }
}

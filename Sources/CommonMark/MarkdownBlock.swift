/// A block of a Markdown text, as a value. Lines count from 1 in the text that was parsed.
public struct MarkdownBlock: Sendable, Hashable {
  /// What a block can be.
  public indirect enum Content: Sendable, Hashable {
    /// Running text.
    case paragraph([MarkdownInline])
    /// A heading of level 1 to 6.
    case heading(level: Int, [MarkdownInline])
    /// A list. `start` is the first number of an ordered list and nil for bullets.
    case list(start: Int?, items: [MarkdownItem])
    /// A quotation.
    case quote([MarkdownBlock])
    /// Code, or text indented by four spaces.
    case code(String)
    /// Raw HTML, such as the registry's list separator `<!-- -->`.
    case html(String)
    /// A line across.
    case thematicBreak
  }

  /// What it is.
  public let content: Content
  /// Its first line.
  public let line: Int
}

/// One item of a list.
public struct MarkdownItem: Sendable, Hashable {
  /// Its blocks, sub-lists among them.
  public let blocks: [MarkdownBlock]
  /// Its first line.
  public let line: Int
}

/// A piece of running text.
public indirect enum MarkdownInline: Sendable, Hashable {
  /// Characters, escapes and entities already resolved.
  case text(String)
  /// The end of a line in the source.
  case softBreak
  /// A line break that was asked for.
  case lineBreak
  /// Code.
  case code(String)
  /// Emphasis; `strong` for double signs.
  case emphasis(strong: Bool, [MarkdownInline])
  /// A link.
  case link(destination: String, [MarkdownInline])
  /// A picture.
  case image(destination: String, [MarkdownInline])
  /// Raw HTML.
  case html(String)
}

extension Array where Element == MarkdownInline {
  /// The visible text, with line ends as `\n`; raw HTML is left out, emphasis signs are not put back.
  public var plainText: String { map(\.plainText).joined() }
}

extension MarkdownInline {
  /// The visible text of this piece.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: "\n"
    case .emphasis(_, let inner), .link(_, let inner), .image(_, let inner): inner.plainText
    case .html: ""
    }
  }
}

/// A stretch of the text of a page, in reading order.
public struct TextPiece: Sendable, Hashable {
  /// What may happen to the words.
  public enum Use: Sendable, Hashable {
    /// Running text, in which terms are found.
    case running
    /// A link, a heading, a name, a quote: left alone, but its words help to decide what others mean.
    case leftAlone
  }

  /// The visible characters.
  public let text: String
  /// What may happen to them.
  public let use: Use
  /// The paragraph, list item or cell to which it belongs; pieces of one block follow each other.
  public let block: Int

  /// Makes a piece.
  public init(_ text: String, use: Use = .running, block: Int) {
    self.text = text
    self.use = use
    self.block = block
  }
}

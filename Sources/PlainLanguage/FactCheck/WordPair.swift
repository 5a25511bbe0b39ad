/// Words of a record and the plain words that may stand for them.
public struct WordPair: Sendable, Hashable {
  /// The record's words.
  public var from: String
  /// The plain words.
  public var to: String

  /// Makes a pair.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

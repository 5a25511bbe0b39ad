/// A short text of a record in plain words, or the reason why it stays as it is.
public enum PlainReading: Sendable, Hashable {
  /// Plain words.
  case plain(PlainText)
  /// The record's words must be shown; the reason, without a full stop.
  case original(String)

  /// The plain words, if there are any.
  public var plainText: PlainText? {
    if case .plain(let text) = self { return text }
    return nil
  }
}

/// One thing that a record says otherwise than before.
public struct FactChange: Codable, Sendable, Hashable {
  /// What it is about.
  public let kind: ChangeKind
  /// For staff: what it is now and what it was.
  public let words: String
  /// For the trial's page: a sentence without old numbers, because they no longer stand in the record.
  public let shown: String

  /// Makes a change.
  public init(_ kind: ChangeKind, _ words: String, shown: String) {
    (self.kind, self.words, self.shown) = (kind, words, shown)
  }
}

/// What else is known of a criterion when its plain words are checked.
public struct FactContext: Sendable, Hashable {
  /// What the record's sentence means; with `mustNot`, "are excluded" may be left to the heading.
  public var polarity: Polarity
  /// Words of the record that stand above the sentence and may be repeated in the plain words.
  public var above: String

  /// Makes a context.
  public init(polarity: Polarity = .unsure, above: String = "") {
    self.polarity = polarity
    self.above = above
  }
}

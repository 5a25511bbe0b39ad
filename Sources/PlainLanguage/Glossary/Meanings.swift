/// What a term means, said once for each reading level.
public struct Meanings: Sendable, Hashable {
  /// For readers of easy pages, at most grade 6.
  public let easy: String
  /// For readers of standard pages, at most grade 8.
  public let standard: String
  /// For readers of detailed pages, at most grade 11.
  public let detailed: String

  /// Makes the meanings; without `detailed`, the standard one serves.
  public init(easy: String, standard: String, detailed: String? = nil) {
    self.easy = easy
    self.standard = standard
    self.detailed = detailed ?? standard
  }

  /// The meaning for a level.
  public subscript(level: ReadingLevel) -> String {
    switch level {
    case .easy: easy
    case .standard: standard
    case .detailed: detailed
    }
  }
}

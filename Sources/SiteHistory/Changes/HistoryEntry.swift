/// What changed in a trial's record at one time, as its page tells it.
public struct HistoryEntry: Codable, Sendable, Hashable {
  /// The record's own date of its change, `2025-07-03`; nil if the record has none.
  public let date: String?
  /// What changed, the riskiest first.
  public let changes: [FactChange]

  /// Makes an entry.
  public init(date: String?, changes: [FactChange]) { (self.date, self.changes) = (date, changes) }

  /// The sentences for a page, each once.
  public var sentences: [String] {
    var told: [String] = []
    for change in changes where !told.contains(change.shown) { told.append(change.shown) }
    return told
  }

  /// How many entries are kept of a trial.
  public static let most = 12
}

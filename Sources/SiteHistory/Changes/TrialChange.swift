/// What a build does to one trial of the site that it replaces.
public struct TrialChange: Codable, Sendable, Hashable {
  /// What happened.
  public enum Event: String, Codable, Sendable, Hashable {
    /// It is new on the site.
    case new
    /// It was gone and is here again.
    case back
    /// It left the records.
    case gone
    /// Its facts or its pages are others.
    case changed
    /// Its record has an error now.
    case broken
  }

  /// The id in lower case.
  public let id: String
  /// The number as pages write it.
  public let name: String
  /// What happened.
  public let event: Event
  /// The record's title; only of a trial that is new.
  public var title: String?
  /// Whether it is open, in the words of the pages; only of a trial that is new.
  public var status: String?
  /// What changed in the record, the riskiest first.
  public let changes: [FactChange]
  /// Why its pages are others.
  public let because: [ChangeReason]
  /// How many pages are others.
  public let pages: Int
  /// What a reader finds while the change waits for approval; nil if it does not wait.
  public let waits: Waiting?

  /// What stands in the place of pages that wait.
  public enum Waiting: String, Codable, Sendable, Hashable {
    /// The last approved pages.
    case oldPages = "old-pages"
    /// The short page that says that the summary is being updated.
    case shortPage = "short-page"
  }

  /// Makes a change.
  public init(
    id: String, name: String, event: Event, changes: [FactChange] = [], because: [ChangeReason] = [],
    pages: Int = 0, waits: Waiting? = nil
  ) {
    (self.id, self.name, self.event, self.changes) = (id, name, event, changes)
    (self.because, self.pages, self.waits) = (because, pages, waits)
  }

  /// Whether families could come to harm by reading the old page.
  public var isSafetyCritical: Bool { changes.contains { $0.kind.isSafetyCritical } || event == .gone }

  /// The place in a list of all changes: the riskiest first, then by id.
  var order: (Int, ChangeKind, String) {
    let kind = changes.map(\.kind).min() ?? .other
    let rank = event == .gone || event == .broken ? 1 : isSafetyCritical ? 0 : changes.isEmpty ? 3 : 2
    return (rank, kind, id)
  }
}

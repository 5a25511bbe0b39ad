import SiteHistory

/// What the feed of a site says of a trial.
struct FeedItem: Sendable, Hashable {
  /// The id in lower case.
  let id: String
  /// The trial number as pages write it.
  let name: String
  /// The title on its pages.
  let title: String
  /// Whether it is open, in words.
  let status: String
  /// The day of the record's last change; trials without one are not in the feed.
  let date: String
  /// What changed then; empty if that is not known.
  let sentences: [String]

  init?(_ history: TrialHistory, title: String) {
    guard let date = history.facts.asOf else { return nil }
    (id, name, self.title, status) = (history.id, history.facts.name, title, history.facts.status)
    self.date = date
    let last = history.entries.last
    sentences = last?.date == date ? last?.sentences ?? [] : []
  }
}

import CommonMark

/// What the site keeps of a trial after its pages are written: enough for the home page, the lists and the report.
struct TrialSummary: Sendable, Hashable {
  let id: String
  let shownId: String
  let title: [PageNode]
  let openness: StatusWords.Openness
  let statusLabel: String
  let ages: String
  let conditions: [String]
  let treatments: [String]
  let countries: [String]
  let forChildren: Bool
  let forAdults: Bool
  /// The slugs of the glossary terms on its pages.
  let terms: [String]
  /// Who runs it; empty where the record does not say it.
  var sponsor = ""
  /// The day of the record's last change, `2025-07-03`; nil where it is not known.
  var changed: String?
  /// The paths of its pages, in the order in which they were made.
  var pages: [String] = []
  /// Whether only a short page was made: the record had an error, or a change waits for approval.
  let isChecking: Bool

  /// The page of the trial, from the site's top.
  var path: String { "trials/\(id)/index.html" }
}

import Diagnostics
import SiteHistory

/// What came of one record.
struct TrialResult: Sendable {
  var summary: TrialSummary?
  var findings: [Finding]
  var pageCount = 0
  /// What the build does to the trial; nil if nothing.
  var change: TrialChange?
  /// What the feed says of the trial.
  var feed: FeedItem?
  /// Whether new pages were written that an approval allows.
  var isApproved = false
  /// What waits for a person's approval.
  var waiting: WaitingTrial?
}

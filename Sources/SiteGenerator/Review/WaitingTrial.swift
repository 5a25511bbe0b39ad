import SiteHistory

/// A trial, or the words of the whole site, that waits for a person's approval.
struct WaitingTrial: Codable, Sendable, Hashable {
  /// What an approval would be about.
  let subject: ApprovalSubject
  /// The trial number as pages write it.
  let name: String
  /// The candidate pages with the SHA-256 of their bytes.
  let pages: [String: String]
  /// What changed in the record.
  let changes: [String]
  /// What the automatic checks found.
  let remarks: [String]
  /// Why its pages need not be read again; nil if they must be.
  var unchanged: UnchangedPages?
}

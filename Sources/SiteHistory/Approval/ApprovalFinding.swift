import Diagnostics

/// What can be wrong with approvals.
public enum ApprovalFinding: String, FindingKind, CaseIterable {
  case logBroken = "approval-log-broken"
  case logShortened = "approval-log-shortened"
  case waits = "approval-waits"
  case otherBytes = "approval-other-bytes"
  case nothingWaits = "approval-nothing-waits"
  case notUnchanged = "approval-not-unchanged"

  /// A trial that waits is no error: its readers find the last approved page, or a short one.
  public var severity: Severity {
    switch self {
    case .waits: .note
    case .logBroken, .logShortened, .otherBytes, .nothingWaits, .notUnchanged: .error
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .logBroken:
      "Each line of the log of approvals carries the seal of the line before it. A line was changed, cut out or moved, so none of the approvals can be trusted and nothing is published. Bring the log back from a copy."
    case .logShortened:
      "The site was built when the log of approvals held more lines than now. Lines were taken off its end. Bring the log back from a copy."
    case .waits:
      "This site publishes only what a person has approved. The pages of this trial are not approved as they are now. Read them with \"plainspoken review\", then approve them with \"plainspoken approve\"."
    case .otherBytes:
      "The pages in the review folder are not those that were written there, so an approval would be for other words than those that will be shown. Run \"plainspoken review\" again, read, then approve."
    case .notUnchanged:
      "\"approve --unchanged\" carries an approval on only for pages that are, byte for byte, those that a person approved, made from the same record. For this trial the log does not prove that. Run \"plainspoken review\" again, read its pages, and approve it by its id."
    case .nothingWaits:
      "There is nothing under this id in the review folder. Run \"plainspoken review\" first; it lists what waits."
    }
  }
}

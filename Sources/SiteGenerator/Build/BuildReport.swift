import Diagnostics
import SiteHistory
import TrialRecords

/// What a build did.
public struct BuildReport: Sendable {
  /// All findings, by place.
  public var findings: [Finding] = []
  /// Whether the new site is in its place (for `check` and a dry run: whether it could be).
  public var isPublished = false
  /// How many trials have pages.
  public var trialCount = 0
  /// How many pages were made.
  public var pageCount = 0
  /// What is not as on the site that it replaces; nil where nothing was compared.
  public var changes: ChangeList?

  /// Whether anything stops a build.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The report with its findings by place.
  func sorted() -> BuildReport {
    var report = self
    report.findings.sort()
    return report
  }

  /// Whether an error stops the site; with `--keep-going`, errors of single records do not.
  func hasErrors(beyondRecords keepsGoing: Bool) -> Bool {
    findings.contains {
      $0.severity == .error
        && !(keepsGoing && $0.id.hasPrefix("record-") && !Self.alwaysStops.contains($0.id))
    }
  }

  /// Errors that are not of one record: two records with one id, and folders that are not there or hold nothing.
  private static let alwaysStops: Set<String> = [
    RecordFinding.duplicateId.id, RecordFinding.pathMissing.id, RecordFinding.noRecords.id,
  ]
}

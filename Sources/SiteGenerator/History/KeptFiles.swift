/// Where a site keeps what the next build and its staff need. The folder is hidden and part of the site, so that pages
/// and what is known of them are exchanged in the same step and can never disagree.
enum KeptFiles {
  /// The folder.
  static let folder = ".plainspoken"
  /// What the site was made from besides records, and the pages that are of no trial.
  static let site = folder + "/site.json"
  /// What the site changed when it replaced the one before.
  static let changes = folder + "/changes.json"
  /// What staff may want to look at.
  static let report = folder + "/report.json"
  /// The folder with a file a trial.
  static let trials = folder + "/trials"

  /// What is known of a trial.
  static func trial(_ id: String) -> String { "\(trials)/\(id).json" }

  /// The row of a trial in the report, until the report is put together.
  static func reportRow(_ id: String) -> String { "\(folder)/rows/\(id).json" }
}

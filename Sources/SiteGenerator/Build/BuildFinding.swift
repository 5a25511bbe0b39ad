import Diagnostics

/// What can be wrong with a build as a whole.
public enum BuildFinding: String, FindingKind, CaseIterable {
  case noRecords = "build-no-records"

  /// It stops a build: an empty site must not replace a full one.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .noRecords:
      "No record was found at the paths that were given, so the site would be empty. Records are files that end in .json, .jsonl, .ndjson, .yml or .yaml."
    }
  }
}

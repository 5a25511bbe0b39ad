import Diagnostics

/// What a fetch did.
public struct FetchReport: Sendable, Hashable {
  /// The numbers of records that were not there before, in the order in which they came.
  public internal(set) var new: [String] = []
  /// The numbers of records that are no longer as they were.
  public internal(set) var changed: [String] = []
  /// The numbers of records that were left as they are.
  public internal(set) var unchanged: [String] = []
  /// The time of the registry's data, `2026-03-26T09:00:05` (UTC): all facts are as of then.
  public internal(set) var dataTimestamp: String?
  /// What went wrong. Records that are not named above are as they were.
  public internal(set) var findings: [Finding] = []

  /// How many records were read.
  public var count: Int { new.count + changed.count + unchanged.count }

  /// Whether all that was asked for came.
  public var isComplete: Bool { !findings.contains { $0.severity == .error } }
}

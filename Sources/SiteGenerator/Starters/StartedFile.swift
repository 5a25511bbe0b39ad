import Diagnostics

/// What came of `plainspoken new`.
public struct StartedFile: Sendable {
  /// The files that were written or changed; empty where it was refused.
  public let paths: [String]
  /// What is left to fill in, or why nothing was written.
  public let findings: [Finding]

  /// Whether a file was written.
  public var isWritten: Bool { !paths.isEmpty }

  static func refused(_ findings: [Finding]) -> StartedFile { StartedFile(paths: [], findings: findings) }

  static func refused(_ kind: StarterFinding, _ path: String, _ headline: String, fix: String) -> StartedFile
  {
    refused([Finding(kind, at: SourcePosition(file: path), headline, fix: fix)])
  }
}

/// One thing that a person should know about an input: what, where, and one fix.
public struct Finding: Hashable, Sendable {
  /// The stable name of its kind, such as `record-unknown-code`.
  public let id: String
  /// How much it matters.
  public let severity: Severity
  /// Where it is.
  public let position: SourcePosition
  /// What is wrong: begins with the thing, no full stop.
  public let headline: String
  /// The words of the input that it is about; at most a line.
  public let excerpt: String?
  /// One way to mend it, as a verb phrase.
  public let fix: String

  /// Makes a finding of a kind.
  public init(
    _ kind: some FindingKind, at position: SourcePosition, _ headline: String, excerpt: String? = nil,
    fix: String
  ) {
    id = kind.id
    severity = kind.severity
    self.position = position
    self.headline = headline
    self.excerpt = excerpt
    self.fix = fix
  }
}

extension Finding: Comparable {
  /// Findings sort by place, so that a report reads like the files do.
  public static func < (a: Finding, b: Finding) -> Bool {
    (a.position, b.severity, a.id, a.headline) < (b.position, a.severity, b.id, b.headline)
  }
}

/// What a site keeps of itself, besides its trials.
public struct SiteState: Codable, Sendable, Hashable {
  /// What it was made from besides records.
  public var inputs: SiteInputs
  /// The pages of the whole site by path, with the SHA-256 of their bytes.
  public var pages: [String: String]
  /// How far the log of approvals went; nil for a site without review.
  public var approvals: ApprovalMark?

  /// Makes a state.
  public init(inputs: SiteInputs, pages: [String: String], approvals: ApprovalMark?) {
    (self.inputs, self.pages, self.approvals) = (inputs, pages, approvals)
  }
}

/// A place in the log of approvals: a log that does not hold it any more has lost lines.
public struct ApprovalMark: Codable, Sendable, Hashable {
  /// How many approvals there were.
  public let count: Int
  /// The seal of the last one.
  public let seal: String

  /// Makes a mark.
  public init(count: Int, seal: String) { (self.count, self.seal) = (count, seal) }
}

import Diagnostics

/// What looks like a slip of the sponsor in a record's rules. Pages show the rule as it stands.
public struct SponsorSlip: Sendable, Hashable, Codable {
  /// The id of the finding that says it ("criteria-scales-disagree").
  public var id: String
  /// What is odd, as the finding says it.
  public var headline: String
  /// The record's words.
  public var excerpt: String?

  init?(_ finding: Finding) {
    guard let kind = EligibilityFinding(rawValue: finding.id), Self.kinds.contains(kind) else { return nil }
    id = finding.id
    headline = finding.headline
    excerpt = finding.excerpt
  }

  /// The findings that speak of a slip, not of what the program could not read.
  static let kinds: Set<EligibilityFinding> = [
    .scalesDisagree, .ageDisagrees, .resolvesUpward, .deadReference, .misfiled, .doubleEscape,
  ]
}

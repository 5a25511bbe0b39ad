import Diagnostics

/// What can be wrong with the list of editions.
public enum EditionFinding: String, FindingKind, CaseIterable {
  case twice = "edition-twice"
  case none = "edition-none"
  case badValue = "edition-bad-value"

  /// Each stops a build.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .twice:
      "Two rows of Templates/editions.yml have the same audience and level, so two pages would have one address."
    case .none: "A site needs at least one edition in Templates/editions.yml."
    case .badValue:
      "A row of Templates/editions.yml has a value that it cannot have. Templates/README.md lists what each name can be."
    }
  }
}

import Diagnostics

/// What can be wrong with the file of outcomes.
public enum OutcomeFinding: String, FindingKind, CaseIterable {
  case twice = "outcome-twice"
  case unknownKind = "outcome-unknown-kind"

  /// Every one stops a build.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .twice:
      "The same words stand in two outcomes, so it is not clear which plain words they become. Remove them from one of the two."
    case .unknownKind:
      "An outcome is a fact (a whole phrase), an event (something that happens to people, with \"people\") or an amount (something that is measured). Write one of the three after \"is\"."
    }
  }
}

import Diagnostics

/// What can be wrong with a file of fixed words for codes.
public enum CodeFinding: String, FindingKind, CaseIterable {
  case unknownCode = "code-unknown"
  case missingCode = "code-missing"
  case unreadable = "code-unreadable"

  /// Every one stops a build.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .unknownCode:
      "The file has words for a code that the registry does not have, so they would never be shown. Correct the spelling of the code, or remove the entry."
    case .missingCode:
      "The file has no words for a code of the registry, so a page would have nothing to say. Add an entry with this code and its words."
    case .unreadable:
      "The file of fixed words cannot be read. Check that it is there and that it is UTF-8 text."
    }
  }
}

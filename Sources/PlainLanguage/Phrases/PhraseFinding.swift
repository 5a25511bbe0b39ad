import Diagnostics

/// What can be wrong with a file of phrases.
public enum PhraseFinding: String, FindingKind, CaseIterable {
  case twice = "phrase-twice"
  case gaps = "phrase-gaps"
  case unknownKind = "phrase-unknown-kind"

  /// Every one stops a build.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .twice:
      "The same words of a record stand in two phrases, so it is not clear which plain words they become. Remove them from one of the two."
    case .gaps:
      "A phrase for a page has more numbers (#) or units (@) than the words that it stands for, so there would be nothing to put there. Give both the same number of signs."
    case .unknownKind:
      "The kind of a phrase is not one that the program knows. Write one of the kinds in the fix."
    }
  }
}

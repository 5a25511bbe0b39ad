import Diagnostics

/// Why `plainspoken new` writes nothing.
public enum StarterFinding: String, FindingKind, CaseIterable {
  case exists = "new-exists"
  case knownTerm = "new-known-term"
  case badName = "new-bad-name"
  case noModel = "new-no-model"
  case unwritable = "new-unwritable"

  /// Nothing is written where one is found.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .exists:
      "There is such a file or edition already, and \"plainspoken new\" never writes over what a person wrote. Change the one that is there, or give the new one another name."
    case .knownTerm:
      "The glossary explains this word already, as the name of a term or as another way to write it. Change that term; for a second meaning add a sense to it (Glossary/README.md, recipe 2)."
    case .badName:
      "The name becomes part of a file's name or of an address, so it needs letters or digits that can stand there: a to z, 0 to 9 and single hyphens. The id of a record and the names of an edition begin with a letter."
    case .noModel:
      "A new edition begins as a copy of another one, and the one that --like names is not in Templates/editions.yml. Name one as audience/level, such as family/standard."
    case .unwritable:
      "The file could not be written. Check that the folder is there and that you may write to it."
    }
  }
}

import Diagnostics

/// What can be wrong with a YAML file that a person edits.
public enum YAMLFinding: String, FindingKind, CaseIterable {
  case syntax = "yaml-syntax"
  case duplicateKey = "yaml-duplicate-key"
  case unknownKey = "yaml-unknown-key"
  case missingKey = "yaml-missing-key"
  case wrongShape = "yaml-wrong-shape"
  case anchor = "yaml-anchor"

  /// Every one stops a build.
  public var severity: Severity { .error }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .syntax:
      "The file is not valid YAML from the shown place on. Common causes: a tab instead of spaces, a missing quote, or a colon inside an unquoted text. Put the text in double quotes."
    case .duplicateKey:
      "The same name stands twice in one group, so one of the two values would be lost. Keep one of them."
    case .unknownKey:
      "The name is not one that this file can have, so its value would be ignored. Correct the spelling, or remove the line."
    case .missingKey:
      "A name that this file must have is not there. Add it with its value."
    case .wrongShape:
      "The value has another form than this name needs: a text, a list (lines that begin with a dash) or a group of names."
    case .anchor:
      "YAML anchors and aliases (& and *) are not allowed in these files, because they hide where a text comes from. Write the text out, or put it in quotes if it only begins with & or *."
    }
  }
}

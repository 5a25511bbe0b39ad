import Diagnostics

/// What can be wrong with a wording file.
public enum WordingFinding: String, FindingKind, CaseIterable {
  case emptyValue = "wording-empty"
  case unknownKind = "wording-unknown-kind"
  case duplicateForm = "wording-duplicate-form"
  case upperCase = "wording-upper-case"
  case changesNothing = "wording-changes-nothing"
  case numberAdded = "wording-number-added"
  case endless = "wording-endless"

  /// Whether a build stops.
  public var severity: Severity {
    switch self {
    case .emptyValue, .unknownKind, .numberAdded: .error
    case .duplicateForm: .warning
    case .upperCase, .changesNothing, .endless: .warning
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .emptyValue:
      "A wording needs at least one form under \"from\" and the plain words under \"to\". Write both, or remove the wording."
    case .unknownKind:
      "\"is\" says what kind of words these are, so that plural and tense come out right: thing (can be counted), stuff (cannot be counted), things (a plural), quality (an adjective), action (a verb), phrase (replaced as it is), name (a medicine, person or place)."
    case .duplicateForm:
      "Two wordings replace the same words, so nobody could tell which one a page shows. Keep the form in one of them."
    case .upperCase:
      "Forms under \"from\" are written in lower case; they match the words of a record in any case."
    case .changesNothing:
      "The plain words are the same as a form that they replace, so the form does nothing. Remove the form, or write plainer words."
    case .numberAdded:
      "The plain words hold a number that the form does not hold. A page may show only numbers that stand in the record."
    case .endless:
      "The plain words hold words that another wording would replace again. Write the plain words as a page should show them in the end."
    }
  }
}

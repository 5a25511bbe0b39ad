import Diagnostics

/// What staff should know about a record's eligibility text. None of them stops a build: the text is shown as it is.
public enum EligibilityFinding: String, FindingKind, CaseIterable {
  case missing = "criteria-missing"
  case onlyHeading = "criteria-only-heading"
  case otherLanguage = "criteria-other-language"
  case tooLargeForMarkdown = "criteria-too-large"
  case doubleEscape = "criteria-double-escape"
  case scalesDisagree = "criteria-scales-disagree"
  case ageDisagrees = "criteria-age-disagrees"
  case deadReference = "criteria-dead-reference"
  case resolvesUpward = "criteria-resolves-upward"
  case misfiled = "criteria-misfiled"
  case unsure = "criteria-unsure"

  /// Slips are warnings; what the program already handles is a note.
  public var severity: Severity {
    switch self {
    case .missing, .onlyHeading, .otherLanguage, .tooLargeForMarkdown, .scalesDisagree, .ageDisagrees,
      .resolvesUpward:
      .warning
    case .doubleEscape, .deadReference, .misfiled, .unsure: .note
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .missing:
      "The record says nothing about who can join, so the page sends readers to the study team. Ask the sponsor, or write the rules in a record of your own."
    case .onlyHeading:
      "The eligibility text has a heading but no rule below it. Look at the record on the registry; the text may have been cut."
    case .otherLanguage:
      "The eligibility text does not seem to be in English. Its words are shown as they are, and no rule is sorted into \"can join\" or \"cannot join\". Have a person translate it in a record of your own."
    case .tooLargeForMarkdown:
      "The eligibility text is larger or more deeply nested than the Markdown reader may be given, so it was read line by line. All words are shown, but lists inside lists may look flat. Look at the page."
    case .doubleEscape:
      "The record holds a sign that was escaped twice, such as \"&lt;\" for \"<\". The page shows the sign that was meant. Tell the sponsor."
    case .scalesDisagree:
      "A rule gives two performance scales side by side that run opposite ways, but their limits point the same way. On Karnofsky and Lansky more is better, on ECOG less is better. The page shows the rule as it stands. Tell the sponsor."
    case .ageDisagrees:
      "A rule about age gives another limit than the record's own age fields. The page shows both. Ask the sponsor which one holds; it may hold for one part of the trial only."
    case .deadReference:
      "A rule points to a section, appendix or table that is not in the record. Readers cannot follow it, so the page tells them to ask the study team."
    case .resolvesUpward:
      "A rule speaks of a side effect that resolves to a grade or higher. Resolving means to a grade or lower, so the sign is probably turned round. The page shows the rule as it stands. Tell the sponsor."
    case .misfiled:
      "A rule stands under an exclusion heading but says what has to be true, such as \"At least 14 days must have elapsed\". The page shows it as a requirement. Check that this is what the sponsor means."
    case .unsure:
      "It is not clear whether a rule says what has to be true or what keeps people out. The page shows the registry's own words and says so. A person can settle it in a record of your own."
    }
  }

  /// A finding without an excerpt of its own, for a whole text.
  func finding(at position: SourcePosition) -> Finding {
    switch self {
    case .missing:
      Finding(
        self, at: position, "The record has no text about who can join",
        fix: "look at the record on the registry")
    case .onlyHeading:
      Finding(
        self, at: position, "The text about who can join is only a heading",
        fix: "look at the record on the registry")
    case .otherLanguage:
      Finding(
        self, at: position, "The text about who can join does not seem to be English",
        fix: "have a person translate it")
    case .tooLargeForMarkdown:
      Finding(
        self, at: position, "The text about who can join is too large or too deeply nested",
        fix: "look at the page, lists may be flat")
    case .doubleEscape:
      Finding(
        self, at: position, "The text about who can join has signs that were escaped twice",
        fix: "tell the sponsor")
    case .scalesDisagree, .ageDisagrees, .deadReference, .resolvesUpward, .misfiled, .unsure:
      Finding(self, at: position, "A rule about who can join needs a look", fix: "look at the rule")
    }
  }
}

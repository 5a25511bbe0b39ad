import Diagnostics

/// What a finished page may show that a person should see.
public enum PageFinding: String, FindingKind, CaseIterable {
  case tooHard = "page-too-hard"
  case unexplained = "page-unexplained-abbreviation"
  case messageTooLong = "page-message-too-long"
  case scheduleRefused = "page-schedule-refused"

  /// None stops a build.
  public var severity: Severity {
    switch self {
    case .tooHard, .unexplained, .messageTooLong, .scheduleRefused: .note
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .tooHard:
      "The page is harder to read than its edition promises. Look for the hard words in the rules and add wordings for them in Glossary/en/wording."
    case .unexplained:
      "A short form stands on the page that neither the glossary nor the record explains; the page tells readers to ask. Add a term to Glossary/en/terms."
    case .scheduleRefused:
      "The record says when a treatment is given, but not so that it can be told with certainty. The page shows no calendar and leaves the record's own words to be opened. Read that text, and ask the sponsor if it contradicts itself."
    case .messageTooLong:
      "The main message at the top of the page has more than 40 words. Shorten its template."
    }
  }
}

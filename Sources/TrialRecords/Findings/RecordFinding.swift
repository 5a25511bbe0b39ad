import Diagnostics

/// What can be wrong or odd with a record.
public enum RecordFinding: String, FindingKind, CaseIterable {
  // The file
  case pathMissing = "record-path-missing"
  case notAFile = "record-not-a-file"
  case unreadable = "record-unreadable"
  case unknownKind = "record-unknown-kind"
  case noRecords = "record-none"
  case tooLarge = "record-too-large"
  // Its text
  case encoding = "record-encoding"
  case nul = "record-nul"
  case syntax = "record-json-syntax"
  case cutOff = "record-cut-off"
  case duplicateKey = "record-duplicate-key"
  case loneSurrogate = "record-half-character"
  case tooDeep = "record-too-deep"
  // What it is
  case notAStudy = "record-not-a-study"
  case missingId = "record-missing-id"
  case badId = "record-bad-id"
  case duplicateId = "record-duplicate-id"
  // Its values
  case wrongShape = "record-wrong-shape"
  case unknownCode = "record-unknown-code"
  case unknownSideCode = "record-unknown-side-code"
  case badDate = "record-bad-date"
  case badAge = "record-bad-age"
  case badNumber = "record-bad-number"
  case fieldTooLong = "record-field-too-long"
  case markdownLimit = "record-text-too-complex"
  case hiddenDirection = "record-hidden-direction"
  case rawHTML = "record-raw-html"
  case unsafeLink = "record-unsafe-link"
  case badLink = "record-bad-link"
  case invisibleCharacter = "record-invisible-character"
  case lostCharacter = "record-lost-character"
  case emptyText = "record-empty-text"
  case tagInText = "record-tag-in-text"
  // What is odd in it
  case missingTitle = "record-missing-title"
  case missingStatus = "record-missing-status"
  case missingCriteria = "record-missing-criteria"
  case oddAge = "record-odd-age"
  case ageOrder = "record-age-order"
  case dateOrder = "record-date-order"
  case noPeople = "record-no-people"
  case lateStatus = "record-late-status"
  case unmatchedArm = "record-unmatched-arm"
  case resultsMissing = "record-results-missing"
  case resultAboveCounted = "record-result-above-counted"
  case resultGroupUnknown = "record-result-group-unknown"
  case resultFlowUneven = "record-result-flow-uneven"
  case moreFindings = "record-more-findings"

  /// Odd values and missing facts are warnings; whatever could make a page false is an error.
  public var severity: Severity {
    switch self {
    case .pathMissing, .notAFile, .unreadable, .unknownKind, .noRecords, .tooLarge, .encoding, .nul, .syntax,
      .cutOff, .duplicateKey, .loneSurrogate, .tooDeep, .notAStudy, .missingId, .badId, .duplicateId,
      .wrongShape, .unknownCode, .badDate, .badAge, .badNumber, .fieldTooLong, .markdownLimit,
      .hiddenDirection, .rawHTML, .unsafeLink:
      .error
    case .unknownSideCode, .badLink, .invisibleCharacter, .lostCharacter, .emptyText, .tagInText,
      .missingTitle, .missingStatus, .missingCriteria, .oddAge, .ageOrder, .dateOrder, .noPeople,
      .lateStatus, .unmatchedArm, .resultsMissing, .resultAboveCounted, .resultGroupUnknown,
      .resultFlowUneven:
      .warning
    case .moreFindings: .note
    }
  }
}

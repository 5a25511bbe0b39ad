import Diagnostics

/// What can be wrong with words that a person wrote beside a record.
public enum WordsFinding: String, FindingKind, CaseIterable {
  case outdated = "words-outdated"
  case unsealed = "words-unsealed"
  case number = "words-number"
  case tooHard = "words-too-hard"
  case notNeutral = "words-not-neutral"
  case tooLong = "words-too-long"
  case unknownName = "words-unknown-name"
  case unreadable = "words-unreadable"
  case noRecord = "words-without-record"

  /// None stops a build: the page shows the program's own words instead.
  public var severity: Severity { .warning }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .outdated:
      "The record has changed since a person wrote these words, so they may no longer be true. The page shows the program's own words until somebody has read the named fields of the record again. Correct the words where needed, then write the new line \"seen\" that the message gives."
    case .unsealed:
      "Nobody has said yet which state of the record these words restate, so they are not shown. Read the named fields of the record beside the words, then add the line \"seen\" that the message gives."
    case .number:
      "The words have a number that the record does not have. A page may only say numbers of the record. Correct the number, or leave it out. Until then the page shows the program's own words."
    case .tooHard:
      "The words are harder to read than an edition promises, so that edition shows the program's own words. Use shorter words and sentences, or give this edition words of its own with \"level\"."
    case .notNeutral:
      "The words praise, promise or persuade, or name people in a way that hurts. Pages are neutral. Say it without this word. Until then the page shows the program's own words."
    case .tooLong:
      "A main message has at most 40 words. Shorten it. Until then the page shows the program's own words."
    case .unknownName:
      "Words can only be written for the parts of a page, the readers and the levels that there are. Correct the name."
    case .unreadable: "The file of words cannot be read. Check that it is UTF-8 text."
    case .noRecord:
      "A file of words stands beside no record of its name, so nobody will ever see them. Give the file the id of the record, as in NCT03913559.words.yml."
    }
  }
}

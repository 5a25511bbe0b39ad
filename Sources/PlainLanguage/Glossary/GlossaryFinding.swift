import Diagnostics

/// What can be wrong with the glossary.
public enum GlossaryFinding: String, FindingKind, CaseIterable {
  case unreadable = "glossary-unreadable"
  case duplicateTerm = "glossary-duplicate-term"
  case duplicateForm = "glossary-duplicate-form"
  case unknownKind = "glossary-unknown-kind"
  case badName = "glossary-bad-name"
  case emptySense = "glossary-empty-sense"
  case undecidable = "glossary-undecidable-sense"
  case reviewDate = "glossary-review-date"
  case tooHard = "glossary-too-hard"
  case tooLong = "glossary-too-long"
  case abbreviationInMeaning = "glossary-abbreviation-in-meaning"

  /// A meaning that reads too hard is for an editor to mend; all else stops the build.
  public var severity: Severity {
    switch self {
    case .tooHard, .tooLong: .warning
    case .unreadable, .duplicateTerm, .duplicateForm, .unknownKind, .badName, .emptySense, .undecidable,
      .reviewDate, .abbreviationInMeaning:
      .error
    }
  }

  /// What `plainspoken explain` says.
  public var explanation: String {
    switch self {
    case .unreadable:
      "The file or folder of the glossary cannot be read. Check that it is there, that it is text (UTF-8), and that it is smaller than 64 KB."
    case .duplicateTerm:
      "Two files describe the term of one name. A page could show either of them. Put all senses into one file and delete the other."
    case .duplicateForm:
      "Two terms claim the same way of writing, so nobody can know which one a page means. If both are right, make one term of them with two senses and the words that tell them apart. If not, take the form out of one of them."
    case .unknownKind:
      "The kind of a term must be one that the glossary page knows, so that it can be listed in the right place."
    case .badName:
      "The name of the file becomes part of an address, so it may hold only small letters, digits and single hyphens, like car-t-therapy.yml."
    case .emptySense:
      "A term must say what it means, at the easy and at the standard level. If it is only an ordinary word that can stand in capitals, say \"ordinary: yes\"."
    case .undecidable:
      "A term with more than one sense needs, in each sense, words that tell it from the others: contexts, before, after, or forms of its own. One sense may say \"usual: yes\" instead."
    case .reviewDate:
      "\"reviewed\" is the day on which a person checked the term, as 2026-03-31, or \"no\" while nobody has."
    case .tooHard:
      "The meaning is harder to read than pages of this level may be. Use shorter sentences and shorter words."
    case .tooLong:
      "The meaning has more words than fit beside a page at this level. Say only what the thing is."
    case .abbreviationInMeaning:
      "A meaning must not hold an abbreviation, because the reader has come to get one explained. Write it out or say it in other words."
    }
  }
}

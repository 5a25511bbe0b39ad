/// Phrases that make a sentence a remark, no rule.
enum RemarkWords {
  /// At its beginning.
  static let openers = PhraseSet([
    "note", "nb", "n.b", "please", "refer to", "for additional details", "for more", "for further",
    "see section", "see appendix", "see protocol", "see disease", "see patient", "see prior", "see above",
    "see below",
    "see detailed", "the above information", "all answers", "http", "https", "www",

    "questions should", "exclusion criteria are based", "the exclusion criteria are based",
    "protocol treatment is",
    "the definition", "definition of", "definitions", "per protocol",
  ])
  /// Anywhere in it.
  static let anywhere = PhraseSet([
    "criteria may apply", "criteria could apply", "criteria apply", "criteria also apply",
    "criteria will apply",
    "protocol defined inclusion", "protocol defined exclusion", "not intended to contain",
    "not required in the absence",
    "testing is not required", "is recommended although", "is provided in", "answers must be",
    "will be withdrawn", "will be discontinued", "will be removed from", "be withdrawn from the study",
  ])
  /// The whole of it.
  static let alone: Set<String> = [
    "none", "no", "n a", "na", "nil", "not applicable", "or", "and", "and or", "none listed", "not specified",
    "no exclusion criteria", "no exclusions", "none stated", "not provided", "tbd", "see above", "as above",
    "either",
    "no inclusion criteria", "no exclusion", "no exclusion criteria apply", "there are no exclusion criteria",
    "there is no exclusion criteria", "none known", "no specific exclusion criteria",
    "no additional criteria", "etc",
    "nothing", "none noted", "other", "no others",
  ]
}

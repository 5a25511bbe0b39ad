/// What the rewriter's own sentences say instead of a record's words, for the fact check.
enum RewriteWords {
  /// Record's words and the rewriter's.
  static let pairs: [WordPair] =
    LabTests.pairs + NounOpenings.pairs
    + [
      ("upper limit of normal", "upper limit of normal"), ("uln", "the upper limit of normal"),
      ("unl", "the upper limit of normal"),
      ("upper normal limit", "the upper limit of normal"),
      ("normal upper limit", "the upper limit of normal"),
      ("hypersensitivity to", "allergic to"), ("contraindication to", "a medical reason not to have"),
      ("contraindications to", "a medical reason not to have"),
      ("contraindications for", "a medical reason not to have"),
      ("contraindication for", "a medical reason not to have"),
      ("contraindication", "a medical reason not to have"),
      ("contraindication to the use of", "a medical reason not to use"),
      ("intolerance to", "cannot tolerate"),
      ("life expectancy", "expected to live"), ("lack of", "do not have"), ("absence of", "do not have"),
      ("inability to", "not able to"), ("unable to", "not able to"), ("unwilling", "not willing"),
      ("unwilling to", "not willing to"), ("unwillingness to", "not willing to"), ("failed", "did not help"),
      ("without", "do not have"), ("naive", "have not had"),
      ("if any of the following criteria", "any of these"),
      ("if any of the following exclusion criteria", "any of these"),
      ("if all of the following criteria", "all of these"), ("if all the following criteria", "all of these"),
      ("if all of the following conditions", "all of these"), ("if she is", "are"), ("if he is", "are"),
      ("only if all of the following criteria", "all of these"),
      ("excluded if they had", "have had"), ("excluded if they have", "have"),
      ("excluded if they are", "are"),
      ("excluded if they could", "could"), ("naïve", "have never had"), ("naive", "have never had"),
      ("wocbp", "able to get pregnant"),
      ("consent provided", "agree in writing to join it"),
      ("consent form provided", "agree in writing to join it"),
      ("world health organisation", "who"), ("world health organization", "who"),
      ("ability to", "can"), ("able to", "can"), ("history of", "have ever had"), ("pregnancy", "pregnant"),
      ("lactating", "breastfeeding"),
      ("lactation", "breastfeeding"), ("nursing", "breastfeeding"), ("e.g.", "examples are"),
      ("such as", "examples are"), ("e.g.", "an example is"),
      ("such as", "an example is"), ("including", "this includes"), ("defined as", "this means"),
      ("i.e.", "this means"), ("i.e.", "that is"),
      ("noncompliance with", "do not follow"), ("no prior", "have not had"), ("suspicion of", "may have"),
      ("including but not limited to", "examples are"), ("including, but not limited to,", "examples are"),
      ("including, but not limited to", "examples are"),
      ("and/or", "or"),
      ("adequate liver function", "a liver that works well enough"),
      ("adequate renal function", "kidneys that work well enough"),
      ("adequate organ function", "organs that work well enough"),
      ("adequate bone marrow function", "bone marrow that works well enough"),
      ("adequate hepatic function", "a liver that works well enough"), ("adequate", "well enough"),
      ("treatment with", "treated with"),
      ("performance status", "score"), ("eastern cooperative oncology group", "ecog"),
      ("chronic use of", "use (for a long time)"),
      ("prolonged use of", "use (for a long time)"), ("male and female", "male or female"),
      ("males and females", "male or female"), ("men and women", "male or female"),
      ("both genders", "male or female"), ("both sexes", "male or female"), ("ps", "score"),
      ("refusing", "refuse"), ("breast feeding", "breastfeeding"), ("since", "past"), ("from", "past"),
      ("participation in", "take part in"),
      ("enrollment in", "take part in"), ("per investigator", "the study doctor decides this"),
    ].map { WordPair(from: $0.0, to: $0.1) }
    + InvestigatorPhrases.all.map {
      WordPair(from: $0.joined(separator: " "), to: "the study doctor decides this")
    }

  /// Words that the rewriter's sentences may add.
  static let frame: [String] = [
    "they", "them", "their", "you", "your", "are", "have", "had", "been", "being", "ever", "now", "fit",
    "these", "this", "result", "test",
    "for", "people", "person", "rule", "about", "note", "score", "shows", "well", "do", "daily", "tasks",
    "lower", "higher", "better",
    "true", "in", "group", "is", "at", "level", "how", "can", "study", "doctor", "decides", "aged", "old",
    "exactly",
    "cells", "blood", "of", "each",
  ]
}

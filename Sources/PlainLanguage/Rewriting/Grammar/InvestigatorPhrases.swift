/// The ways in which a record says that the study doctor judges.
enum InvestigatorPhrases {
  private static let byLast = Dictionary(grouping: all) { $0.last ?? "" }
  private static let byFirst = Dictionary(grouping: all) { $0.first ?? "" }

  /// Those that end with a word, longest first.
  static func ending(with word: String) -> [[String]] { byLast[word] ?? [] }

  /// Those that begin with a word, longest first.
  static func beginning(with word: String) -> [[String]] { byFirst[word] ?? [] }

  /// Each as lower-case words, longest first.
  static let all: [[String]] = {
    let people = [
      "the investigator", "the investigators", "investigator", "investigators", "the treating investigator",
      "the study investigator", "the treating physician", "the study doctor", "the principal investigator",
      "principal investigator", "the investigator's judgment", "the study physician", "the physician",
      "the researcher",
      "the researchers", "the site investigator", "the pi", "pi", "study investigator", "the treating doctor",
    ]
    let leads = [
      "in the opinion of", "as determined by", "as judged by", "as assessed by", "at the discretion of",
      "according to",
      "in the judgment of", "in the judgement of", "in the view of", "as per", "determined by", "judged by",
      "as evaluated by", "as considered by", "as deemed by", "assessed by", "as decided by", "evaluated by",
      "as defined by",
      "per", "at discretion of", "as confirmed by",
    ]
    var phrases = leads.flatMap { lead in people.map { lead + " " + $0 } }
    for owner in [
      "the investigator's", "investigator's", "the investigators'", "the treating physician's",
      "the physician's", "the principal investigator's", "the pi's", "the study physician's",
      "the investigators",
    ] {
      for noun in ["opinion", "judgment", "judgement", "discretion", "view", "assessment"] {
        for lead in ["in", "per", "at", "by", "according to", "based on", "as per", "in accordance with"] {
          phrases.append("\(lead) \(owner) \(noun)")
        }
      }
    }
    return phrases.map { Tokenizer.tokens($0).lowers }.sorted { $0.count > $1.count }
  }()
}

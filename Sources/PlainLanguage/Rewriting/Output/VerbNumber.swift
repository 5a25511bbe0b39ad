/// Verbs of one person and the forms that fit "they" and "you".
enum VerbNumber {
  /// "has" → "have", for the verbs that criteria use.
  static let plurals: [String: String] = {
    var table = [
      "has": "have", "is": "are", "was": "were", "does": "do", "hasn't": "haven't", "isn't": "aren't",
    ]
    for verb in bases { table[WordForms.pluralWord(verb)] = verb }
    return table
  }()

  static let modals: Set<String> = [
    "must", "should", "will", "shall", "can", "could", "may", "might", "would", "cannot",
  ]

  /// Verbs that criteria use of a person.
  static let bases: [String] = [
    "agree", "meet", "require", "use", "take", "need", "smoke", "live", "speak", "understand", "plan", "wish",
    "refuse", "suffer", "consent", "weigh", "present", "show", "experience", "lack", "receive", "complain",
    "intend",
    "report", "exhibit", "demonstrate", "undergo", "accept", "fulfill", "want", "satisfy", "participate",
    "work",
    "attend", "read", "consume", "drink", "own", "belong", "tolerate", "carry", "test", "respond", "fail",
    "provide",
    "sign", "give", "know", "express", "score", "prefer", "reside", "remain", "seek", "expect", "depend",
    "anticipate", "desire", "abuse", "wear", "start", "get", "achieve", "develop", "continue", "comply",
    "qualify", "perform", "engage", "identify", "acknowledge", "refrain", "abstain", "adhere", "communicate",
    "cooperate", "obtain",
    "choose", "decline", "walk", "possess", "breastfeed", "lactate", "harbor", "appear", "withdraw", "sleep",
    "endorse",
  ]
}

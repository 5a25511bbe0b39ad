/// Words that say what has to be, and what may not be.
enum ModalWords {
  /// "Must", "should": what follows has to be true.
  static let requirements = PhraseSet([
    "must", "should", "shall", "has to", "have to", "needs to be", "need to be", "needs to have",
    "need to have", "needs to complete", "need to complete", "will be required to", "are required to",
    "is required to", "is mandatory", "are mandatory", "will need to", "need to agree", "needs to agree",
    "males need to", "females need to", "patients need to", "must also", "must either",
  ])

  /// "Must not": what follows may not be true.
  static let prohibitions = PhraseSet([
    "must not", "may not", "should not", "shall not", "must never", "must neither", "should never",
    "must also not",
    "should also not", "must be not", "should be not", "ought not", "must have no", "must have had no",
    "should have no",
    "must be free", "should be free", "must be without",
  ])

  /// What an exclusion describes when nobody is named: "Must take blood thinners".
  static let needs: Set<String> = [
    "use", "take", "receive", "undergo", "require", "wear", "continue", "stay", "start",
  ]

  /// Words that join a describing clause: what follows them tells which people, not what they must do.
  static let relatives: Set<String> = [
    "who", "that", "which", "whose", "whom", "where", "because", "whether", "if", "as", "when", "than",
  ]

  /// Verbs that can close such a clause.
  static let finiteVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "can", "could", "will", "would",
    "may",
    "might", "must", "should", "need", "needs", "require", "requires", "use", "uses", "take", "takes",
    "receive",
    "receives", "received", "undergo", "undergoes", "underwent", "meet", "meets", "start", "starts", "stop",
    "cannot", "smoke", "drink", "want", "wish", "plan", "live", "participate", "participated", "develop",
    "show",
    "shows", "get", "gets", "become", "becomes", "achieve", "achieved", "relapse", "relapsed", "failed",
    "fail",
  ]
}

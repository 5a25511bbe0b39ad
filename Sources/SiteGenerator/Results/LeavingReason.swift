/// Why people left a study early: the registry's own reasons in plain words.
enum LeavingReason {
  /// Plain words that follow a number of people; nil for a reason that a sponsor wrote.
  static func words(_ reason: String) -> String? { words[reason.lowercased()] }

  private static let words = [
    "adverse event": "because of a health problem",
    "death": "because they died",
    "lack of efficacy": "because the treatment did not do enough for them",
    "lost to follow-up": "because the team lost touch with them",
    "physician decision": "because a doctor decided it",
    "pregnancy": "because of a pregnancy",
    "protocol violation": "because a rule of the study was not kept",
    "withdrawal by subject": "because they chose to stop",
  ]
}

/// Words about being let into a trial, and being kept out.
enum JoiningWords {
  /// Forms that say somebody is let in; with "not" before them, kept out.
  static let admissions: Set<String> = [
    "eligible", "included", "enrolled", "enroled", "allowed", "permitted", "permissible", "acceptable",
    "accepted",
    "recruited", "admitted", "entered", "considered", "allowable", "screened", "invited", "tolerated",
    "approached",
  ]
  /// Verbs of joining after "may", "can", "cannot".
  static let joinings: Set<String> = [
    "participate", "enroll", "enrol", "enter", "join", "take", "qualify", "continue",
  ]
  /// Forms that say somebody is kept out; with "not" before them, let in.
  static let exclusions: Set<String> = [
    "excluded", "ineligible", "disqualified", "precluded", "barred", "exclusionary", "inadmissible",
    "disallowed",
    "prohibited", "forbidden", "unacceptable", "disqualifying", "unallowed",
  ]
  /// Auxiliaries before these forms.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "will", "would", "may", "can", "could", "should", "shall",
    "must", "has",
    "have", "had", "also", "still", "only", "not", "never", "considered", "deemed",
  ]
  /// Auxiliaries that make such a form a statement; "before being included" states nothing.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "be", "will", "would", "may", "can", "could", "should", "shall", "must",
  ]
  /// What eligibility can be for, when it is about joining this trial.
  static let trials: Set<String> = [
    "study", "trial", "protocol", "participation", "participate", "enrollment", "enrolment", "enroll",
    "enrol",
    "inclusion", "entry", "enter", "join", "registration", "randomization", "randomisation", "research",
    "screening",
    "this", "cohort", "recruitment", "substudy", "included", "enrolled", "analysis", "treatment phase", "be",
    "take",
  ]
  /// Words before "excluded" that mean "ruled out", not "kept out".
  static let ruledOut: Set<String> = ["has", "have", "had", "been", "having", "by"]
}

/// What follows the thing in a measure.
enum OutcomeTails {
  /// What a tail is.
  enum Tail: Sendable, Hashable {
    /// It may be left out: how it is measured, which people, which medicine.
    case leftOut
    /// It tells when, from this place on.
    case when(Int)
    /// It speaks of a part of the study only.
    case part
    /// Another thing begins at this place.
    case next(Int)
    /// It is not understood.
    case unknown
  }

  /// What the tokens from a place on are.
  static func tail(_ tokens: [String], from start: Int, isOpen: Bool) -> Tail {
    guard start < tokens.count else { return .leftOut }
    let rest = Array(tokens[start...])
    if begins(rest, parts) { return .part }
    if isOpen,
      ["of", "to", "for", "with", "in", "by", "between", "among", "when", "during"].contains(rest[0])
    {
      return .leftOut
    }
    if ["and", ",", "&", "or", ";"].contains(rest[0]) {
      return .next(start + (rest.count > 1 && ["and", "or"].contains(rest[1]) ? 2 : 1))
    }
    if begins(rest, how) || begins(rest, who) { return rest.contains("cohort") ? .part : .leftOut }
    if begins(rest, times), rest.count > 1 { return .when(start) }
    return .unknown
  }

  private static func begins(_ rest: [String], _ forms: [[String]]) -> Bool {
    forms.contains { $0.count <= rest.count && Array(rest.prefix($0.count)) == $0 }
  }

  private static func lines(_ text: [String]) -> [[String]] {
    text.map { OutcomeTokens.keys($0) }.filter { !$0.isEmpty } + [["—"]]
  }

  /// Words that end the time in a measure and begin how or in whom it is measured.
  static let endsTime: Set<String> = [
    "based", "measured", "assessed", "using", "according", "as", "by", "per", "defined", "in", "for",
  ]

  /// Words after a thing that belong to it.
  static let suffixes: Set<String> = [
    "score", "scores", "rate", "rates", "level", "levels", "scale", "questionnaire", "index", "total",
    "value", "values",
    "test", "results", "result", "subscale", "status", "survey", "measure", "measures", "form", "short",
    "profile",
    "evaluation", "assessment", "form", "version", "inventory", "data", "parameters", "events", "event",
    "response", "criteria",
    "change", "changes", "reduction", "improvement", "improvements", "usage", "concentration",
    "concentrations",
    "analysis", "domain", "measurement", "measurements", "outcome", "outcomes", "%", "percentage", "rating",
    "ratings",
  ]

  private static let how = lines([
    "measured", "as measured", "assessed", "as assessed", "evaluated", "as evaluated", "using", "according",
    "based on",
    "defined", "as defined", "per", "by", "graded", "as a measure", "via", "determined", "as determined",
    "through",
    "calculated", "as per", "reported", "as reported", "as graded", "represented", "as represented",
    "recorded", "will be", "is",
    ":", "on the", "with the", "compared", "as compared", "in terms of", "obtained", "under", "on a", "( as",
  ])

  private static let who = lines([
    "in participants", "in patients", "in subjects", "in people", "in children", "in adults",
    "for participants",
    "for patients", "for subjects", "among", "in the treatment group", "in the study", "of patients",
    "of participants",
    "of subjects", "in individuals", "in women", "in each group", "between groups", "between the groups",
    "in both groups", "between",
    "of the patients", "of the participants", "in the", "of treatment", "to treatment", "of the device",
    "of the treatment",
    "of study drug", "related to", "associated with", "due to", "of the study", "in this", "for the",
    "after infusion", "following treatment with",
    "in combination with", "when administered", "for different", "of different", "at site of", "at the site",
    "of 1st", "of 2nd", "of first", "of second", "of the combination", "of combination", "with and without",
    "ahead of", "following treatment", "in subjects with", "to the", "experienced by", "in lean",
    "in the oral",
    "of study treatment", "with study treatment", "with treatment", "across",
  ])

  private static let parts: [[String]] = [
    "for part", "in part", "— cohort", "— part", "in cohort", "for cohort", "cohort", "( part", "part",
    "( cohort",
    "phase", "in phase", "for phase", "— phase", "in the phase", "in arm", "in stage", "stage", "arm",
    "in period", "in group",
  ].map(OutcomeTokens.keys)

  private static let times: [[String]] = [
    "at", "after", "from", "within", "before", "during", "in 1", "in 2", "in 3", "in 5", "in 6", "in 12",
    "in one", "in two", "in 24",
    "up to", "on day", "until", "through", "over", "post", "baseline", "prior to", "week", "month", "day",
    "following", "in the first", "to",
  ].map(OutcomeTokens.keys)
}

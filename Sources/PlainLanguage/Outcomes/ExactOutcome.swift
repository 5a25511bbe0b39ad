/// What of a measure plain words may not leave out when a number is told with them.
struct ExactOutcome {
  private let measure: String
  private let tokens: [String]
  private let inside: [String]
  private let names: [[String]]

  private let time: String

  /// `time` is the time frame, which a page tells beside the measure.
  init(_ measure: String, time: String, names: [[String]]) {
    (self.measure, self.time) = (measure, time)
    let all = OutcomeTokens.keys(measure)
    (tokens, inside, self.names) = (all, OutcomeBrackets(all).inside, names)
  }

  /// The first thing that plain words leave out and that decides what was counted; nil if there is none.
  func lost(in plain: String) -> String? {
    guard plain.lowercased() != measure.lowercased() else { return nil }
    let said = Set(OutcomeTokens.keys(plain))
    if let word = tokens.first(where: { isLost($0, said) }) { return word }
    let times = Set(OutcomeTokens.keys(time))
    let pieces = PhraseToken.tokens(measure)
    for (place, piece) in pieces.enumerated() where piece.key.first?.isNumber == true {
      let last = place > 0 ? pieces[place - 1] : nil
      // "HbA1c": digits inside a name count nothing.
      let isInName = !piece.spaceBefore && last?.kind == .word
      let isPart = last.map { Self.parts.contains($0.key) } == true && said.contains("part")
      if !isInName, !isPart, !said.contains(piece.key), !times.contains(piece.key) { return piece.key }
    }
    if inside.count > 1, !isTime(inside) { return inside.joined(separator: " ") }
    return names.first { holds($0) }?.joined(separator: " ")
  }

  private func isLost(_ word: String, _ said: Set<String>) -> Bool {
    Self.weighty.contains(word) && !said.contains(word) && said.isDisjoint(with: Self.own[word] ?? [])
  }

  /// A short form in brackets says nothing new, and neither does a time that the plain words have.
  private func isTime(_ tokens: [String]) -> Bool {
    tokens.allSatisfy { $0.allSatisfy(\.isNumber) || Self.times.contains($0) }
  }

  private func holds(_ name: [String]) -> Bool {
    guard name.count <= tokens.count else { return false }
    return (0...(tokens.count - name.count)).contains { Array(tokens[$0..<($0 + name.count)]) == name }
  }

  private static let times: Set<String> = [
    "day", "week", "month", "year", "days", "weeks", "months", "years", "to", "-",
  ]

  /// Words that make a count another one: how bad, from what, how sure, which way. The plain words must have them, or
  /// one of their own words for the same.
  private static let weighty: Set<String> = [
    "severe", "moderate", "mild", "serious", "confirmed", "unconfirmed", "related", "associated", "due",
    "caused",
    "leading", "resulting", "requiring", "sustained", "durable", "significant", "significantly", "clinically",
    "grade",
    "major", "minor", "excluding", "except", "without", "not", "no", "non", "recurrent", "new", "worst",
    "maximum",
    "minimum", "least", "more", "less", "greater", "than", "or", ">", "<", "≥", "≤", "=", "among",
    "following",
    "compared", "versus", "vs", "between", "difference", "change", "increase", "decrease", "reduction",
    "improvement", "worsening", "decline", "ratio", "cumulative", "secondary", "acute", "chronic",
    "nocturnal",
    "early", "late", "local", "regional", "distant", "complete", "partial", "only", "first", "second",
    "subsequent",
    "absence", "discontinuation", "special", "solicited", "unsolicited", "hematologic", "hematological",
    "haematologic", "haematological", "nonhematologic", "cardiac", "cardiovascular", "renal", "hepatic",
    "gastrointestinal", "neurologic", "neurological", "dermatologic", "immune", "infusion", "injection",
    "surgical",
    "postoperative", "perioperative", "intraoperative", "opportunistic", "invasive", "symptomatic",
    "asymptomatic",
    "radiographic", "radiological", "biochemical", "molecular", "cytogenetic", "pathological", "pathologic",
    "systemic", "intracranial", "fellow", "left", "right", "upper", "lower", "nonserious",
  ]

  /// What numbers of a study's own follow: plain words say "in one part of the study".
  private static let parts: Set<String> = ["part", "cohort", "phase", "stage", "period", "arm", "group"]

  private static let own: [String: Set<String>] = [
    "related": ["come"], "maximum": ["highest"], "chronic": ["long"], "complete": ["gone", "signs"],
    "distant": ["far"], "no": ["without"], "without": ["no"], "worst": ["bad"], "discontinuation": ["stop"],
    "leading": ["stop"], "recurrent": ["back"], "first": ["until"],
  ]
}

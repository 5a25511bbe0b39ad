import Foundation

/// One medicine of a schedule in short sentences.
struct TreatmentWords {
  private let treatment: ScheduledTreatment
  private let subject: (name: String, verb: String)
  private let level: ReadingLevel

  init(_ treatment: ScheduledTreatment, subject: (name: String, verb: String), level: ReadingLevel) {
    self.treatment = treatment
    self.subject = subject
    self.level = level
  }

  /// Who gets it, and the form of "get" for them.
  static func subject(_ voice: Voice, isFirst: Bool, isInGroup: Bool) -> (name: String, verb: String) {
    guard isFirst else { return (voice == .you && !isInGroup ? "You" : "They", "get") }
    if isInGroup { return ("People in this group", "get") }
    switch voice {
    case .yourChild: return ("Your child", "gets")
    case .yourFamilyMember: return ("Your family member", "gets")
    case .you: return ("You", "get")
    case .other: return ("People", "get")
    }
  }

  /// What is given and when, then how long one dose takes, then how much it is.
  var sentences: [PlainText] {
    main + [infusion, dose].compactMap { $0 }.map { .own($0) }
  }

  /// One sentence, or two or more where one would be too long.
  private var main: [PlainText] {
    let when = TimingWords.phrases(treatment.timing)
    let whole = opening + marked(when.map { " " + $0 }.joined() + ".")
    if whole.characters.split(separator: " ").count <= level.longestSentence || when.isEmpty {
      return [whole]
    }
    return [opening + [PlainRun(".")]]
      + TimingWords.groups(treatment.timing).map { group in
        marked("This is \(group.hasPrefix("and ") ? String(group.dropFirst(4)) : group).")
      }
  }

  /// "TID" holds no number, so "3 times a day" is made by a rule.
  private func marked(_ text: String) -> PlainText {
    guard let times = treatment.timing.timesADay, times > 2,
      let place = text.range(of: "\(times) times a day")
    else { return .own(text) }
    return [
      PlainRun(String(text[..<place.lowerBound])),
      PlainRun(String(times), .computed(rule: ScheduleTotals.timesRule)),
      PlainRun(String(text[place.lowerBound...].dropFirst(String(times).count))),
    ].filter { !$0.text.isEmpty }
  }

  private var opening: PlainText {
    let verb = treatment.isOptional ? "may also get" : subject.verb
    var runs = [PlainRun("\(subject.name) \(verb) "), PlainRun(treatment.medicine, .name)]
    runs.append(PlainRun(Self.words(treatment.routes, isChoice: treatment.isRouteChoice)))
    if let turn = treatment.turn {
      runs += [PlainRun(" in turn with "), PlainRun(turn.medicine, .name)]
      runs.append(PlainRun(Self.words(turn.routes, isChoice: false)))
    }
    return runs.filter { !$0.text.isEmpty }
  }

  private static func words(_ routes: [GivenRoute], isChoice: Bool) -> String {
    routes.isEmpty ? "" : " " + NumberWords.list(routes.map(\.words), isChoice ? "or" : "and")
  }

  private var infusion: String? {
    guard let steps = treatment.infusion?.steps, let first = steps.first else { return nil }
    guard first.span != nil else { return "It runs without a break." }
    let words = steps.compactMap { step in
      step.span.map { "takes \($0.words)" + (step.isContinuous ? " without a break" : "") }
    }
    return "Each dose \(words.joined(separator: " and then "))."
  }

  private var dose: String? {
    guard let dose = treatment.dose else { return nil }
    return dose.isPerDay ? "The dose is \(dose.words(isPerDay: true))." : "Each dose is \(dose.words)."
  }
}

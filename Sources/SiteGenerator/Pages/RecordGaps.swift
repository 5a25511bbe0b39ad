import PlainLanguage
import TrialRecords

/// What one record leaves open, as questions: a gap is there only if this record has it.
struct RecordGaps {
  let context: EditionContext
  let trial: Trial
  let practical: Trial.Practical?
  let isTreated: Bool
  let isOver: Bool

  init(_ context: EditionContext) {
    self.context = context
    trial = context.trial
    practical = context.trial.practical
    isTreated = context.trial.design.studyType?.value != .observational
    isOver = StatusWords.isOver(context.trial.status.overall?.value)
  }

  /// The gaps, the most important first.
  var all: [Gap] { isOver ? overGaps : contradictions + weighty + practicalGaps + further }

  /// Whether anything is done to the body: a talk, a test or an exercise has no side effects in the usual sense.
  private var isMedical: Bool {
    context.understood.treatments.isEmpty
      || context.understood.treatments.contains {
        $0.isMedicine || $0.type == .radiation || $0.type == .procedure || $0.type == .device
      }
  }

  /// What the record says in two ways.
  private var contradictions: [Gap] {
    var gaps: [Gap] = []
    let cycles = Set(context.understood.schedules.flatMap(\.schedule.cyclesInTwoParts)).sorted()
    if !cycles.isEmpty {
      let names = NumberList.words(cycles)
      let isOne = cycles.count == 1
      gaps.append(
        Gap(
          .treatment,
          you: isOne
            ? "Cycle \(names) stands in two parts of the plan. What is given in it?"
            : "Cycles \(names) stand in two parts of the plan. What is given in them?",
          unknown: "What is given in cycle\(isOne ? "" : "s") \(names), as the plan has two parts for this."))
    }
    if DateOrder.contradicts(trial.status) {
      gaps.append(
        Gap(.dailyLife, you: "When does the study start and end? The record has dates that do not fit."))
    }
    return gaps
  }

  private var weighty: [Gap] {
    var gaps: [Gap] = []
    if StatusWords.openness(trial.status.overall?.value) == .unknown {
      gaps.append(Gap(.joining, you: "Is the study still open?", unknown: "Whether it is open now."))
    }
    if isTreated && (practical?.sideEffects ?? []).isEmpty && !isMedical {
      gaps.append(
        Gap(
          .treatment, you: "Could taking part harm or upset me?",
          family: "Could taking part harm or upset {person}?", unknown: "What could go wrong."))
    } else if isTreated && (practical?.sideEffects ?? []).isEmpty {
      gaps.append(
        Gap(
          .treatment, you: "What side effects could I have? How likely is each?",
          family: "What side effects could {person} have? How likely is each?",
          unknown: "The side effects of the treatment."))
    }
    if isTreated && practical?.usualTreatment == nil {
      gaps.append(
        Gap(
          .treatment, you: "What other choices do I have?", family: "What other choices do we have?",
          unknown: "What the usual treatment is."))
    }
    if trial.locations.isEmpty {
      gaps.append(Gap(.joining, you: "Where is the study?", unknown: "Where the study is."))
    }
    return gaps
  }

  var hasUnclearRules: Bool {
    context.criteria.contains { $0.criterion.polarity == .unsure }
  }
}

import PlainLanguage
import TrialRecords

/// What one record leaves open, as questions: a gap is there only if this record has it.
struct RecordGaps {
  private let context: EditionContext
  private let trial: Trial
  private let practical: Trial.Practical?
  private let isTreated: Bool
  private let isOver: Bool

  init(_ context: EditionContext) {
    self.context = context
    trial = context.trial
    practical = context.trial.practical
    isTreated = context.trial.design.studyType?.value != .observational
    isOver = StatusWords.isOver(context.trial.status.overall?.value)
  }

  /// The gaps, the most important first.
  var all: [Gap] { isOver ? overGaps : contradictions + weighty + practicalGaps + further }

  /// A study that is over takes nobody: what is left to ask is what came of it.
  private var overGaps: [Gap] {
    var gaps: [Gap] = []
    if trial.hasResults != true {
      gaps.append(
        Gap(.after, you: "What came out of the study?", unknown: "What came out of the study."))
    }
    if isStoppedWithoutReason {
      gaps.append(Gap(.after, you: "Why was the study stopped?", unknown: "Why the study was stopped."))
    }
    if isTreated && (practical?.sideEffects ?? []).isEmpty && trial.results?.adverseEvents == nil {
      gaps.append(
        Gap(
          .treatment, you: "What side effects did people have?",
          unknown: "The side effects that people had."))
    }
    if isTreated {
      gaps.append(
        Gap(
          .treatment, you: "Can I get this treatment now, outside a study?",
          family: "Can {person} get this treatment now, outside a study?",
          unknown: "Whether the treatment can be had now."))
    }
    if isTreated && practical?.usualTreatment == nil {
      gaps.append(
        Gap(
          .treatment, you: "What other choices do I have?", family: "What other choices do we have?",
          unknown: "What the usual treatment is."))
    }
    gaps.append(
      Gap(
        .joining, you: "Is there another study that I could join?",
        family: "Is there another study that {person} could join?"))
    return gaps
  }

  private var isStoppedWithoutReason: Bool {
    let status = trial.status.overall?.value
    return (status == .terminated || status == .withdrawn) && trial.status.whyStopped == nil
  }

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

  private var practicalGaps: [Gap] {
    var gaps: [Gap] = []
    if practical?.visits == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "How often would I have to come, and for how long?",
          family: "How often would we have to come, and for how long?", unknown: "How many visits there are.")
      )
    }
    if practical?.costs == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "What would it cost me?", family: "What would it cost us?",
          unknown: "What it costs, and who pays."))
    }
    if practical?.travel == nil {
      gaps.append(
        Gap(
          .dailyLife, you: "Is there help with travel?",
          family: "Is there help with travel and a place to stay?"))
    }
    gaps.append(
      Gap(
        .joining, you: "What happens if I say no, or want to stop?",
        family: "What happens if we say no, or want to stop?"))
    return gaps
  }

  private var further: [Gap] {
    var gaps: [Gap] = []
    if hasUnclearRules {
      gaps.append(
        Gap(.joining, you: "Some rules about joining are not clear in the record. How are they meant?"))
    }
    if isTreated && TrialLength(context).isUnstated {
      gaps.append(
        Gap(
          .dailyLife, you: "How long would I be in the study?",
          family: "How long would {person} be in the study?",
          unknown: "How long one person is in the study."))
    }
    if trial.design.allocation?.value == .randomized && trial.design.masking?.value != Trial.Masking.none {
      gaps.append(
        Gap(
          .treatment, you: "Can I learn which group I am in?",
          family: "Can we learn which group {person} is in?"))
    }
    if isTreated && practical?.accessAfterwards == nil {
      gaps.append(
        Gap(
          .after, you: "Can I keep getting the treatment after the study?",
          family: "Can {person} keep getting the treatment after the study?",
          unknown: "Whether the treatment can be had after the study."))
    }
    return gaps + later
  }

  private var later: [Gap] {
    var gaps: [Gap] = []
    let usesMedicine = context.understood.treatments.contains {
      $0.isMedicine || $0.type == .radiation || $0.type == .procedure
    }
    if isTreated && usesMedicine && context.understood.ages.overlaps(0...45) {
      gaps.append(Gap(.after, you: "Could it affect having children later?"))
    }
    if isTreated && usesMedicine && context.understood.ages.overlaps(0...17) {
      gaps.append(Gap(.after, you: "Could it have effects that show up years later?"))
    }
    gaps.append(Gap(.after, you: "Will I be told the results?", family: "Will we be told the results?"))
    gaps.append(
      Gap(
        .dailyLife, you: "Who sees my data, and how are they kept?",
        family: "Who sees the data, and how are they kept?"))
    return gaps
  }

  private var hasUnclearRules: Bool {
    context.criteria.contains { $0.criterion.polarity == .unsure }
  }
}

/// Numbers of a record in a sentence.
enum NumberList {
  /// "7 and 8", "1, 2 and 3".
  static func words(_ numbers: [Int]) -> String {
    guard let last = numbers.last, numbers.count > 1 else { return numbers.map(String.init).joined() }
    return numbers.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}

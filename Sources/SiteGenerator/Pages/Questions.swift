import TrialRecords

/// Questions to ask, made from what a record does not say. The same gap is never asked twice.
struct Questions {
  /// The groups of questions, in the order of the page.
  enum Topic: String, CaseIterable {
    case joining = "Joining"
    case treatment = "The treatment"
    case dailyLife = "Daily life"
    case after = "Afterwards"
  }

  /// One question.
  struct Question {
    let topic: Topic
    let words: String
  }

  /// The most questions on a page.
  static let most = 12

  /// The questions of a page, the most important gaps first, then by topic.
  static func forPage(_ context: EditionContext) -> [Question] {
    let gaps = Gap.all(context)
    return gaps.prefix(most).map {
      Question(
        topic: $0.topic, words: context.edition.speaks == .you ? $0.forYou : $0.forFamily(context.person))
    }
  }

  /// What the record does not say, in sentences.
  static func unknowns(_ context: EditionContext) -> [String] { Gap.all(context).compactMap(\.unknown) }
}

/// Something that a record leaves open.
struct Gap {
  let topic: Questions.Topic
  let forYou: String
  let family: String
  let unknown: String?

  init(_ topic: Questions.Topic, you: String, family: String, unknown: String? = nil) {
    self.topic = topic
    forYou = you
    self.family = family
    self.unknown = unknown
  }

  func forFamily(_ person: String) -> String { family.replacing("{person}", with: person) }

  /// The gaps of a record, the most important first.
  static func all(_ context: EditionContext) -> [Gap] {
    let trial = context.trial
    let practical = trial.practical
    let isTreated = trial.design.studyType?.value != .observational
    var gaps: [Gap] = []
    if StatusWords.openness(trial.status.overall?.value) == .unknown {
      gaps.append(
        Gap(
          .joining, you: "Is the study still open?", family: "Is the study still open?",
          unknown: "Whether it is open now."))
    }
    if isTreated && (practical?.sideEffects ?? []).isEmpty {
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
    if trial.design.allocation?.value == .randomized {
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
    if trial.locations.isEmpty {
      gaps.append(
        Gap(
          .joining, you: "Where is the study?", family: "Where is the study?", unknown: "Where the study is.")
      )
    }
    if isTreated && context.understood.ages.overlaps(0...45) {
      gaps.append(
        Gap(
          .after, you: "Could it affect having children later?",
          family: "Could it affect having children later?"))
    }
    gaps.append(Gap(.after, you: "Will I be told the results?", family: "Will we be told the results?"))
    gaps.append(
      Gap(
        .dailyLife, you: "Who sees my data, and how are they kept?",
        family: "Who sees the data, and how are they kept?"))
    if isTreated && context.understood.ages.overlaps(0...17) {
      gaps.append(
        Gap(
          .after, you: "Could it have effects that show up years later?",
          family: "Could it have effects that show up years later?"))
    }
    return gaps
  }
}

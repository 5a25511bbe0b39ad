import CommonMark
import Diagnostics
import PlainLanguage
import TrialRecords

/// What was understood of a record, once for all its editions.
struct UnderstoodTrial: Sendable {
  /// The ages that can join.
  let ages: AgeRange
  /// The day of the record's last change: the page's "now".
  let asOf: Sourced<PartialDate>?
  /// The title in plain words.
  let title: SourcedWords
  /// The illnesses.
  let conditions: [SourcedWords]
  /// The illness that the title speaks of; nil where the record names none.
  let mainCondition: SourcedWords?
  /// The treatments.
  let treatments: [Treatment]
  /// The rules about joining.
  let eligibility: EligibilityText
  /// Where the rules stand in the record.
  let criteriaSource: [String]
  /// The treatment plans that could be understood.
  let schedules: [SourcedSchedule]
  /// Why other texts about a plan were not used, for the report.
  let scheduleRefusals: [String]
  /// How long one person is in the study.
  let length: TrialLength
  /// What people wrote themselves for parts of its pages.
  let words: ApprovedWords
  /// The trial number as pages write it.
  let shownId: String
  /// The record at the registry; nil for a trial without a registry number.
  let registryLink: String?

  init(_ trial: Trial, editorial: Editorial, words: ApprovedWords = .none) {
    self.words = words
    let status = trial.status
    ages = AgeRange(
      minimum: trial.eligibility.minimumAge?.value, maximum: trial.eligibility.maximumAge?.value)
    asOf = status.lastUpdatePosted?.date ?? status.lastUpdateSubmitted ?? status.verified
    conditions = ConditionWords.all(trial, editorial)
    mainCondition = ConditionWords.main(conditions, of: trial)
    treatments = Treatment.all(of: trial)
    title = TitleWords.title(trial, condition: mainCondition, treatments: treatments)
    (eligibility, criteriaSource) = CriteriaReading.read(trial)
    (schedules, scheduleRefusals) = TrialSchedules.read(trial)
    length = TrialLength(
      trial, schedules: schedules, treatments: treatments, times: editorial.timeFrames)
    let isRegistry = trial.origin.form == .registryJSON
    shownId =
      isRegistry
      ? trial.identity.id.value.uppercased() : trial.identity.orgStudyId?.value ?? trial.identity.id.value
    registryLink = isRegistry ? "https://clinicaltrials.gov/study/" + shownId : nil
  }

  /// Whom an edition speaks of.
  func voice(for edition: Edition) -> Voice {
    switch edition.speaks {
    case .you: .you
    case .family: ages.isMainlyYoung ? .yourChild : .yourFamilyMember
    }
  }

  /// The criteria with the words that `say` has for them in an edition, those of the record in order.
  func criteria(for edition: Edition, say: (Criterion, Voice) -> RewrittenCriterion) -> [ShownCriterion] {
    eligibility.groups.flatMap { group in
      let voice = group.who == .joiner ? self.voice(for: edition) : .other
      return group.sections.flatMap { section in
        section.criteria.map { criterion in
          ShownCriterion(
            criterion: criterion, group: group, sectionHeading: section.heading,
            words: say(criterion, voice))
        }
      }
    }
  }
}

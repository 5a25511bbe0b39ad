import PlainLanguage
import TrialRecords

/// A treatment plan that was understood, with its place in the record.
struct SourcedSchedule: Sendable {
  let schedule: Schedule
  let source: String
}

/// The treatment plans of a record.
enum TrialSchedules {
  /// The plans of the first kind of text that tells when something is given: the treatments' own descriptions, then
  /// those of the groups, then the long description. Texts of two kinds are never mixed, as they may tell the same twice.
  static func read(_ trial: Trial) -> (schedules: [SourcedSchedule], refusals: [String]) {
    if let planned = trial.practical?.schedule, !planned.cycles.isEmpty { return Self.planned(planned) }
    var refusals: [String] = []
    for texts in [treatments(trial), groups(trial), description(trial)] {
      var found: [SourcedSchedule] = []
      for text in texts {
        switch text.parser.parse(text.words) {
        case .schedule(let schedule):
          guard schedule.hasTiming else { continue }
          found.append(SourcedSchedule(schedule: schedule.given(to: text.group), source: text.source))
        case .refused(let why): refusals.append("\(text.source): \(why.words)")
        case .none: continue
        }
      }
      if !found.isEmpty { return (found, refusals) }
    }
    return ([], refusals)
  }

  /// A plan that a person wrote down in a YAML record comes before anything read out of prose.
  private static func planned(_ plan: Trial.PlannedSchedule)
    -> (schedules: [SourcedSchedule], refusals: [String])
  {
    let blocks = plan.cycles.map { cycle in
      PlannedTreatment.Block(
        name: cycle.name?.value, days: cycle.lengthInDays?.value, times: cycle.count?.value,
        isAtMost: cycle.isCountAtMost?.value == true,
        medicines: cycle.doses.map { dose in
          PlannedTreatment.Medicine(
            name: dose.medicine.value, dose: dose.dose?.value, route: dose.route?.value,
            takes: dose.duration?.value, days: dose.days.map(\.value), arm: dose.armLabel?.value)
        })
    }
    let source = "/practical/schedule"
    switch PlannedTreatment.reading(of: blocks) {
    case .schedule(let schedule): return ([SourcedSchedule(schedule: schedule, source: source)], [])
    case .refused(let why): return ([], ["\(source): \(why.words)"])
    case .none: return ([], [])
    }
  }

  private typealias Text = (words: String, source: String, parser: ScheduleParser, group: String?)

  private static func medicines(_ trial: Trial) -> [String] {
    trial.interventions.filter { isMedicine($0.type?.value) }.compactMap { $0.name?.value }
  }

  private static func isMedicine(_ type: Trial.InterventionType?) -> Bool {
    switch type {
    case .drug, .biological, .combinationProduct, .dietarySupplement, .genetic: true
    case .radiation, .device, .behavioral, .diagnosticTest, .procedure, .other, nil: false
    }
  }

  private static func treatments(_ trial: Trial) -> [Text] {
    let names = medicines(trial)
    return trial.interventions.filter { isMedicine($0.type?.value) }.compactMap { intervention in
      guard let name = intervention.name?.value, let text = intervention.description else { return nil }
      return (
        text.value.plainWords, text.source, ScheduleParser(medicine: name, others: names),
        TreatmentGroups.label(of: intervention, in: trial)
      )
    }
  }

  private static func groups(_ trial: Trial) -> [Text] {
    let names = medicines(trial)
    return trial.arms.compactMap { arm in
      arm.description.map {
        (
          $0.value.plainWords, $0.source, ScheduleParser(medicine: nil, others: names),
          trial.arms.count > 1 ? arm.label?.value ?? TreatmentGroups.some : nil
        )
      }
    }
  }

  private static func description(_ trial: Trial) -> [Text] {
    let names = medicines(trial)
    return trial.detailedDescription.map {
      [($0.value.plainWords, $0.source, ScheduleParser(medicine: nil, others: names), nil)]
    } ?? []
  }
}

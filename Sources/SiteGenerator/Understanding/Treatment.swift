import CommonMark
import PlainLanguage
import TrialRecords

/// A treatment, test or other measure of a trial.
struct Treatment: Sendable {
  /// Its name as the record gives it.
  let name: String
  /// Its kind.
  let type: Trial.InterventionType?
  /// Other names.
  let otherNames: [Sourced<String>]
  /// The record's description.
  let description: Sourced<RecordMarkdown>?
  /// Whether a group that is tested gets it (true where the record does not tell groups apart).
  let isTested: Bool
  /// The places in the record.
  let from: [String]

  /// Whether its name is the name of a product, not a description.
  var isProduct: Bool {
    switch type {
    case .drug, .biological, .combinationProduct, .dietarySupplement, .genetic, .device, .radiation: true
    case .behavioral, .diagnosticTest, .procedure, .other, nil: false
    }
  }

  /// Whether it is a medicine.
  var isMedicine: Bool {
    switch type {
    case .drug, .biological, .combinationProduct, .dietarySupplement, .genetic: true
    case .device, .radiation, .behavioral, .diagnosticTest, .procedure, .other, nil: false
    }
  }

  /// The treatments of a trial, in the order of the record. A study that only watches tests none.
  static func all(of trial: Trial) -> [Treatment] {
    let tested = TestedTreatments(trial)
    let isWatching = trial.design.studyType?.value == .observational
    return trial.interventions.compactMap { intervention in
      guard let name = intervention.name else { return nil }
      return Treatment(
        name: name.value, type: intervention.type?.value, otherNames: intervention.otherNames,
        description: intervention.description, isTested: !isWatching && tested.contains(name.value),
        from: [name.source] + [intervention.type?.source].compactMap { $0 })
    }
  }
}

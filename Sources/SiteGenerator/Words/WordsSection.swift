import ContentHashing
import TrialRecords

/// A part of a page that people can say in their own words, with the fields of a record that it restates.
enum WordsSection: String, CaseIterable, Sendable {
  case mainMessage = "main-message"
  case tested
  case why
  case measures
  case happens
  case risks

  /// The restated fields, for messages: "the short description".
  var fieldNames: String {
    switch self {
    case .mainMessage: "the short title, the illnesses, the treatments, the status and the purpose"
    case .tested: "the treatments and the groups"
    case .why: "the short description and the purpose"
    case .measures: "what is measured, and when"
    case .happens: "the treatments, the groups and the long description"
    case .risks: "the rules about joining, what is measured, and the groups"
    }
  }

  /// The places of the restated fields that the record has, for the marks of a page.
  func sources(in trial: Trial) -> [String] { fields(of: trial).map(\.source) }

  /// The SHA-256 of the restated fields, its first 16 digits: it changes when one of them does, and only then.
  func seal(of trial: Trial) -> String {
    var hasher = ContentHasher()
    for field in fields(of: trial) {
      hasher.add(field.source)
      hasher.add(field.value)
    }
    return String(hasher.digest().hex.prefix(16))
  }

  private func fields(of trial: Trial) -> [Sourced<String>] {
    switch self {
    case .mainMessage:
      [trial.identity.briefTitle].compactMap { $0 } + trial.conditions
        + trial.interventions.compactMap(\.name)
        + [trial.status.overall?.map(\.rawValue), trial.design.primaryPurpose?.map(\.rawValue)].compactMap {
          $0
        }
    case .tested: Self.treatments(trial) + Self.groups(trial)
    case .why:
      [
        trial.briefSummary?.map(\.markdown), trial.design.primaryPurpose?.map(\.rawValue),
      ].compactMap { $0 }
    case .measures: Self.measures(trial)
    case .happens:
      Self.treatments(trial) + Self.groups(trial)
        + [trial.detailedDescription?.map(\.markdown)].compactMap { $0 }
    case .risks:
      [trial.eligibility.criteria?.map(\.markdown)].compactMap { $0 }
        + trial.eligibility.listedCriteria.map(\.text) + Self.measures(trial) + Self.groups(trial)
    }
  }

  private static func treatments(_ trial: Trial) -> [Sourced<String>] {
    trial.interventions.flatMap { [$0.name, $0.description?.map(\.markdown)] }.compactMap { $0 }
  }

  private static func groups(_ trial: Trial) -> [Sourced<String>] {
    trial.arms.flatMap { [$0.label, $0.description?.map(\.markdown)] }.compactMap { $0 }
  }

  private static func measures(_ trial: Trial) -> [Sourced<String>] {
    let outcomes = trial.outcomes.primary + trial.outcomes.secondary + trial.outcomes.other
    return outcomes.flatMap { [$0.measure, $0.description?.map(\.markdown), $0.timeFrame] }.compactMap { $0 }
  }
}

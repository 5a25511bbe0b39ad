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

  /// The treatments of a trial, in the order of the record.
  static func all(of trial: Trial, editorial: Editorial) -> [Treatment] {
    let tested = testedNames(trial)
    let named = namesInTitle(trial)
    return trial.interventions.compactMap { intervention in
      guard let name = intervention.name else { return nil }
      return Treatment(
        name: name.value, type: intervention.type?.value, otherNames: intervention.otherNames,
        description: intervention.description,
        isTested: named.isEmpty
          ? tested.isEmpty || tested.contains(name.value.lowercased())
          : named.contains(name.value.lowercased()),
        from: [name.source] + [intervention.type?.source].compactMap { $0 })
    }
  }

  /// The names that the record's own titles speak of: what a study is about is in its title.
  private static func namesInTitle(_ trial: Trial) -> Set<String> {
    let titles = [trial.identity.briefTitle, trial.identity.officialTitle].compactMap {
      $0?.value.lowercased()
    }
    let names = trial.interventions.compactMap { $0.name?.value.lowercased() }
    return Set(names.filter { name in name.count > 3 && titles.contains { $0.contains(name) } })
  }

  /// The names of what the experimental groups get; empty where the record has no experimental group.
  private static func testedNames(_ trial: Trial) -> Set<String> {
    let experimental = trial.arms.filter { $0.type?.value == .experimental }
    let controls = trial.arms.filter { $0.type?.value != .experimental }
    let all = names(experimental)
    // What every group gets is not what is compared, unless nothing else is left.
    let shared = controls.isEmpty ? [] : names(controls)
    let own = all.subtracting(shared)
    return own.isEmpty ? all : own
  }

  private static func names(_ arms: [Trial.Arm]) -> Set<String> {
    Set(
      arms.flatMap(\.interventionNames).map { name in
        let text = name.value
        // "Drug: Methotrexate": the registry puts the kind before the name.
        let parts = text.split(separator: ":", maxSplits: 1)
        return (parts.count == 2 ? parts[1].drop(while: \.isWhitespace) : Substring(text)).lowercased()
      })
  }
}

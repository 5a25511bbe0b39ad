import PlainLanguage
import TrialRecords

/// Which groups of a trial get a treatment: what only some get must not be told as if everyone got it.
enum TreatmentGroups {
  /// What stands above the plan of a treatment where the record does not say which groups get it.
  static let some = "Only some people"

  /// The groups that get a treatment, in words; nil where everyone gets it, or there is only one group.
  static func label(of intervention: Trial.Intervention, in trial: Trial) -> String? {
    guard trial.arms.count > 1, let name = intervention.name?.value.lowercased() else { return nil }
    let own = Set(intervention.armLabels.map { folded($0.value) })
    let arms = trial.arms.filter { arm in
      arm.label.map { own.contains(folded($0.value)) } == true
        || arm.interventionNames.contains { GroupBlocks.shortName($0.value).lowercased() == name }
    }
    if arms.count == trial.arms.count { return nil }
    let labels = arms.compactMap { $0.label?.value }
    guard !labels.isEmpty, labels.count <= 4 else { return some }
    return labels.joined(separator: "; ")
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Schedule {
  /// The same plan for one group; parts that name their own group keep it.
  func given(to group: String?) -> Schedule {
    guard let group else { return self }
    var copy = self
    for place in copy.parts.indices where copy.parts[place].arm == nil { copy.parts[place].arm = group }
    return copy
  }
}

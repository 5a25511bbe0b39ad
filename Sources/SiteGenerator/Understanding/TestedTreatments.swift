import PlainLanguage
import TrialRecords

/// Which of a trial's treatments is the one that it tests.
struct TestedTreatments {
  private let names: Set<String>

  /// What the experimental groups get and the others do not; of these, what the record's own titles name. A
  /// look-alike or usual care is never what is tested, as long as there is something else.
  init(_ trial: Trial) {
    let all = trial.interventions.compactMap { $0.name?.value }
    let real = all.filter { !Self.isControl($0) }
    let candidates = Set((real.isEmpty ? all : real).map { $0.lowercased() })
    let experimental = trial.arms.filter { $0.type?.value == .experimental }
    let given = Self.names(experimental).intersection(candidates)
    let others = Self.names(trial.arms.filter { $0.type?.value != .experimental })
    let own = given.subtracting(others)
    let groups = own.isEmpty ? given : own
    let titled = Set(
      (real.isEmpty ? all : real).filter { Self.isNamed($0, in: trial) }.map { $0.lowercased() })
    let both = titled.intersection(groups)
    names = [both, groups, titled, candidates].first { !$0.isEmpty } ?? []
  }

  /// Whether a treatment is tested.
  func contains(_ name: String) -> Bool { names.contains(name.lowercased()) }

  /// Whether a name is that of a look-alike, of usual care or of nothing at all.
  static func isControl(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let text = " " + words.joined(separator: " ") + " "
    return signs.contains { text.contains(" " + $0 + " ") }
  }

  private static let signs = [
    "placebo", "sham", "vehicle", "no intervention", "no treatment", "no interventions", "usual care",
    "standard of care", "standard care", "treatment as usual", "control", "saline", "dummy", "waitlist",
    "wait list", "waiting list", "conventional treatment", "routine care", "no referral",
    "standard treatment", "clinical observation",
  ]

  private static func isNamed(_ name: String, in trial: Trial) -> Bool {
    let short = MedicineName.withoutForm(name).lowercased()
    guard short.count > 3 else { return false }
    return [trial.identity.briefTitle, trial.identity.officialTitle].contains {
      $0?.value.lowercased().contains(short) == true
    }
  }

  private static func names(_ arms: [Trial.Arm]) -> Set<String> {
    // "Drug: Methotrexate": the registry puts the kind before the name.
    Set(arms.flatMap(\.interventionNames).map { GroupBlocks.shortName($0.value).lowercased() })
  }
}

import TrialRecords

/// The trials that editors looked at last, ready to be shown again.
struct KeptTrials {
  private var trials: [String: ShelvedTrial] = [:]
  private var recent: [String] = []

  /// So many are kept at the same time.
  private static let most = 12

  /// The trial of an address; one that was not looked at is empty.
  func trial(_ id: String) -> ShelvedTrial { trials[id] ?? ShelvedTrial() }

  /// Keeps a trial, and lets go of the one that nobody has looked at for the longest time.
  mutating func keep(_ trial: ShelvedTrial, as id: String) {
    trials[id] = trial
    recent.removeAll { $0 == id }
    recent.append(id)
    if recent.count > Self.most { trials[recent.removeFirst()] = nil }
  }

  /// The trials whose record lies at one of these paths, or below it, are read again.
  mutating func expire(_ paths: Set<String>) {
    let stems = Set(paths.map(RecordShelf.stem))
    for (id, trial) in trials {
      let file = trial.trial?.origin.file ?? ""
      guard stems.contains(id) || paths.contains(where: { file == $0 || file.hasPrefix($0 + "/") }) else {
        continue
      }
      trials[id]?.expire()
    }
  }
}

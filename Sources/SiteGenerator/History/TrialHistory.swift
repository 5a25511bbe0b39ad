import SiteHistory

/// What a build knows of a trial's past, and what it adds to it.
struct TrialHistory: Sendable {
  /// The id in lower case.
  let id: String
  /// What the site that is replaced knows of the trial.
  let old: TrialState?
  /// What the record says now.
  let facts: TrialFacts
  /// The fingerprint of the record.
  let record: String
  /// The digest of what people wrote beside the record; nil if they wrote nothing.
  let words: String?
  /// What changed in the record, the riskiest first.
  let changes: [FactChange]
  /// All that changed so far, the newest last.
  let entries: [HistoryEntry]

  /// A record that is read another way by a newer program did not change, so nothing is said of it.
  init(id: String, old: TrialState?, facts: TrialFacts, record: String, words: String? = nil) {
    (self.id, self.old, self.facts, self.record, self.words) = (id, old, facts, record, words)
    let isSame = old == nil || old?.record == record
    changes = isSame ? [] : old.map { FactComparison.changes(from: $0.facts, to: facts) } ?? []
    let past = old?.history ?? []
    let new = changes.isEmpty ? [] : [HistoryEntry(date: facts.asOf, changes: changes)]
    entries = Array((past + new).suffix(HistoryEntry.most))
  }

  /// What a build does to the trial, whose pages now have these digests; nil if it does nothing.
  func change(pages: [String: String], inputs: [InputChange], waits: TrialChange.Waiting? = nil)
    -> TrialChange?
  {
    guard let old else {
      var change = TrialChange(id: id, name: facts.name, event: .new, pages: pages.count, waits: waits)
      (change.title, change.status) = (facts.title, facts.status)
      return change
    }
    let isBack = old.standing == .gone
    let others = Set(pages.keys).union(old.pages.keys).filter { pages[$0] != old.pages[$0] }.count
    let isOther = old.record != record
    guard isBack || isOther || others > 0 || waits != nil else { return nil }
    return TrialChange(
      id: id, name: facts.name, event: isBack ? .back : .changed, changes: changes,
      because: reasons(isOther, inputs), pages: others, waits: waits)
  }

  private func reasons(_ isOther: Bool, _ inputs: [InputChange]) -> [ChangeReason] {
    let isReworded = old?.words != words
    let found = (isOther ? [.record] : []) + (isReworded ? [.words] : []) + inputs.map(\.reason)
    return found.isEmpty ? [.program] : found
  }
}

import ContentHashing
import Diagnostics
import SiteHistory

/// Puts what a reader finds at a trial's address into the new site, with what the site remembers of it.
struct TrialAddress {
  let history: TrialHistory
  let past: SitePast
  let staging: SiteStaging?

  /// The trial's own pages.
  func publish(_ pages: [TrialPages.Page], approval: Approval?, into result: inout TrialResult) {
    let files = pages.map { ($0.path, $0.bytes) }
    var state = TrialState(
      id: history.id, standing: .published, facts: history.facts, record: history.record,
      pages: Self.digests(files), history: history.entries, listing: result.summary?.listing)
    state.approval = approval?.seal
    state.approvedInputs = approval == nil ? nil : past.inputs.digest.hex
    state.words = history.words
    result.isApproved = approval != nil
    result.change = history.change(pages: state.pages, inputs: past.changes)
    write(files, state, into: &result)
  }

  /// The last approved pages, as they are.
  func keep(
    _ files: [(String, [UInt8])], waiting subject: ApprovalSubject, candidates: [TrialPages.Page],
    into result: inout TrialResult
  ) {
    guard let old = history.old else { return }
    wait(subject, candidates, .oldPages, into: &result)
    result.feed = nil
    result.summary = old.listing.map { TrialSummary(id: old.id, name: old.facts.name, listing: $0) }
    write(files, old, into: &result)
  }

  /// A short page at each address that the trial had or would have.
  func updating(
    waiting subject: ApprovalSubject, candidates: [TrialPages.Page], into result: inout TrialResult
  ) {
    let name = history.facts.name
    let paths = Set(candidates.map(\.path)).union(history.old.map { Array($0.pages.keys) } ?? []).sorted()
    let files = paths.map { ($0, ShortPage(.updating, name: name).html(path: $0)) }
    wait(subject, candidates, .shortPage, into: &result)
    result.feed = nil
    result.summary = TrialSummary(short: history.id, name: name, label: "Being updated")
    var facts = TrialFacts()
    facts.name = name
    var state = history.old ?? TrialState(id: history.id, standing: .updating, facts: facts, record: "")
    state.standing = .updating
    state.pages = Self.digests(files)
    state.approval = nil
    write(files, state, into: &result)
  }

  /// A short page at each address of a trial that left the records.
  static func gone(_ old: TrialState) -> (files: [(String, [UInt8])], state: TrialState) {
    let paths = Set(old.pages.keys).union(["trials/\(old.id)/index.html"]).sorted()
    let files = paths.map { ($0, ShortPage(.gone, name: old.facts.name).html(path: $0)) }
    var state = old
    state.standing = .gone
    state.pages = digests(files)
    state.approval = nil
    return (files, state)
  }

  private func wait(
    _ subject: ApprovalSubject, _ candidates: [TrialPages.Page], _ waiting: TrialChange.Waiting,
    into result: inout TrialResult
  ) {
    let pages = Self.digests(candidates.map { ($0.path, $0.bytes) })
    result.change = history.change(pages: pages, inputs: past.changes, waits: waiting)
    result.waiting = WaitingTrial(
      subject: subject, name: history.facts.name, pages: pages, changes: history.changes.map(\.words),
      remarks: result.findings.map(\.headline))
  }

  private func write(_ files: [(String, [UInt8])], _ state: TrialState, into result: inout TrialResult) {
    result.pageCount += files.count
    guard let staging else { return }
    do {
      for (path, bytes) in files { try staging.write(bytes, to: path) }
      try staging.write(HistoryJSON.bytes(state), to: KeptFiles.trial(state.id))
    } catch {
      result.findings.append(SiteStaging.finding(for: error, target: state.id))
    }
  }

  static func digests(_ files: [(String, [UInt8])]) -> [String: String] {
    Dictionary(files.map { ($0.0, ContentDigest(of: $0.1).hex) }, uniquingKeysWith: { _, last in last })
  }
}

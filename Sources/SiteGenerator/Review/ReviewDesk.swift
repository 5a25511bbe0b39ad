import ContentHashing
import Diagnostics
import Foundation
import SiteHistory

/// Decides what may be published on a site where a person approves each page.
struct ReviewDesk: Sendable {
  /// All approvals.
  let log: ApprovalLog
  /// Templates, glossary, settings and program.
  let inputs: ContentDigest
  /// The site that is replaced.
  let previous: PreviousSite?
  /// What changed since the last build, besides records.
  let because: String
  /// Where candidates are put for a person to read; nil unless a review was asked for.
  let folder: SiteStaging?

  /// What may stand at a trial's address.
  enum Verdict {
    /// The new pages, with the approval that they stand on.
    case publish(Approval?)
    /// The pages that were approved before.
    case keepOld([(String, [UInt8])], ApprovalSubject, UnchangedPages?)
    /// A short page.
    case shortPage(ApprovalSubject)
  }

  /// Reads the log. Nil with a finding if it cannot be trusted.
  init?(_ configuration: SiteConfiguration, past: SitePast, folder: SiteStaging?, findings: inout [Finding]) {
    let file = configuration.approvals
    let bytes = FileManager.default.contents(atPath: file).map { Array($0) } ?? []
    guard let log = ApprovalLog(String(decoding: bytes, as: UTF8.self), file: file, findings: &findings)
    else {
      return nil
    }
    if let mark = past.previous?.site?.approvals, !log.holds(mark) {
      findings.append(
        Finding(
          ApprovalFinding.logShortened, at: SourcePosition(file: file),
          "The log of approvals held \(mark.count) lines when the site was built and does not hold them any more",
          fix: "bring the log back from a copy"))
      return nil
    }
    (self.log, inputs, previous, self.folder) = (log, past.inputs.digest, past.previous, folder)
    let changes = past.changes.map { "\($0.reason.rawValue) (\($0.names.joined(separator: ", ")))" }
    because =
      changes.isEmpty ? "templates, words, settings or the program" : changes.joined(separator: "; ")
  }

  /// Decides about one trial.
  func verdict(_ history: TrialHistory, pages: [TrialPages.Page], record: String) -> Verdict {
    let subject = ApprovalSubject(
      id: history.id, pages: TrialAddress.digests(pages.map { ($0.path, $0.bytes) }), record: record,
      inputs: inputs)
    if let approval = log.approval(of: subject) { return .publish(approval) }
    putAside(pages, history)
    let isCritical = history.changes.contains { $0.kind.isSafetyCritical }
    guard !isCritical, let old = approvedPages(history.old) else { return .shortPage(subject) }
    return .keepOld(old, subject, unchanged(history, subject, record))
  }

  /// Why the approval that the old pages stand on may be carried on; nil if somebody has to read again.
  private func unchanged(
    _ history: TrialHistory, _ subject: ApprovalSubject, _ record: String
  ) -> UnchangedPages? {
    guard let old = history.old, let seal = old.approval, let oldInputs = old.approvedInputs,
      let standing = log.approvals.last(where: { $0.seal == seal })
    else { return nil }
    let pages = UnchangedPages(
      read: log.reading(of: standing).number, seal: seal, record: record, oldInputs: oldInputs,
      inputs: inputs.hex, because: because)
    return pages.approval(for: subject, in: log) == nil ? nil : pages
  }

  /// The pages that stand on an approval, each exactly as it was written.
  private func approvedPages(_ old: TrialState?) -> [(String, [UInt8])]? {
    guard let old, old.standing == .published, let seal = old.approval,
      log.approvals.contains(where: { $0.seal == seal })
    else { return nil }
    var files: [(String, [UInt8])] = []
    for (path, digest) in old.pages.sorted(by: { $0.key < $1.key }) {
      guard let bytes = previous?.page(path, digest: digest) else { return nil }
      files.append((path, bytes))
    }
    return files
  }

  /// Puts candidates and the pages that they would replace into the folder for review.
  private func putAside(_ pages: [TrialPages.Page], _ history: TrialHistory) {
    guard let folder else { return }
    for page in pages { try? folder.write(page.bytes, to: "after/" + page.path) }
    for path in history.old.map({ $0.pages.keys.sorted() }) ?? [] {
      if let bytes = previous?.bytes(path) { try? folder.write(bytes, to: "before/" + path) }
    }
  }
}

import ContentHashing
import Diagnostics
import Foundation

/// All approvals of a site, the oldest first: a file of one line each, to which lines are only added.
public struct ApprovalLog: Sendable, Hashable {
  /// The approvals.
  public private(set) var approvals: [Approval]

  /// An empty log.
  public init() { approvals = [] }

  /// Reads a log and checks every line of it. Nil with a finding if a line was changed, cut out or moved.
  public init?(_ text: String, file: String, findings: inout [Finding]) {
    approvals = []
    let lines = text.utf8.split(separator: 0x0A)
    for (index, line) in lines.enumerated() {
      guard let approval = HistoryJSON.value(Approval.self, from: Array(line)), follows(approval) else {
        findings.append(
          Finding(
            ApprovalFinding.logBroken, at: SourcePosition(file: file, line: index + 1),
            "Line \(index + 1) of the log of approvals does not follow from the line before it",
            fix: "bring the log back from a copy, and find out who changed it"))
        return nil
      }
      approvals.append(approval)
    }
  }

  private func follows(_ approval: Approval) -> Bool {
    approval.isWhole && approval.number == approvals.count + 1 && approval.previous == head
      && continuesTruly(approval)
  }

  /// What carries an approval on is about the same pages, byte for byte, and names the one that somebody read.
  private func continuesTruly(_ approval: Approval) -> Bool {
    guard let number = approval.continues else { return true }
    guard approvals.indices.contains(number - 1) else { return false }
    let read = approvals[number - 1]
    return read.continues == nil && read.subject.id == approval.subject.id
      && read.subject.pages == approval.subject.pages
  }

  /// The seal of the last approval; the digest of nothing for an empty log.
  public var head: String { approvals.last?.seal ?? ContentDigest(of: "").hex }

  /// How far it goes.
  public var mark: ApprovalMark { ApprovalMark(count: approvals.count, seal: head) }

  /// Whether it still holds all that it held once.
  public func holds(_ mark: ApprovalMark) -> Bool {
    if mark.count == 0 { return true }
    return approvals.count >= mark.count && approvals[mark.count - 1].seal == mark.seal
  }

  /// The last approval of exactly this.
  public func approval(of subject: ApprovalSubject) -> Approval? { approvals.last { $0.subject == subject } }

  /// The approval by somebody who read the pages: the approval itself, or the one that it carries on.
  public func reading(of approval: Approval) -> Approval {
    approval.continues.map { approvals[$0 - 1] } ?? approval
  }

  /// The log with one more approval.
  public func adding(
    _ subject: ApprovalSubject, name: String, date: String, meaning: String, continues: Int? = nil
  ) -> ApprovalLog {
    var log = self
    log.approvals.append(
      Approval(
        number: approvals.count + 1, subject: subject, name: name, date: date, meaning: meaning,
        continues: continues, previous: head))
    return log
  }

  /// The lines from one approval on, as the file holds them.
  public func lines(from index: Int = 0) -> [UInt8] {
    approvals.dropFirst(index).flatMap { HistoryJSON.line($0) }
  }
}

import ContentHashing
import Diagnostics
import Foundation
import SiteHistory

/// Takes a person's approvals of what the folder for review shows.
public struct ApprovalDesk: Sendable {
  let configuration: SiteConfiguration

  /// The desk of a site.
  public init(_ configuration: SiteConfiguration) { self.configuration = configuration }

  /// What a person says by an approval.
  public static let meaning =
    "I have read these pages beside the record and agree that they are shown to families."

  /// The names of what the folder for review holds, by id.
  public func waiting() -> [(id: String, name: String)] {
    (manifest() ?? []).map { (id: $0.subject.id, name: $0.name) }
  }

  /// What waits although its pages are, byte for byte, those that a person approved, by id.
  public func unchanged() -> [(id: String, name: String, because: String)] {
    (manifest() ?? []).compactMap { trial in
      trial.unchanged.map { (id: trial.subject.id, name: trial.name, because: $0.because) }
    }
  }

  /// Carries the approvals of unchanged pages on, each as a line of its own that names the approval by the person who
  /// read. Nothing is added if the log does not prove one of them.
  ///
  /// - Parameters:
  ///   - name: who carries them on.
  ///   - date: the day, `2025-07-03`.
  public func approveUnchanged(by name: String, on date: String) -> [Finding] {
    add { log, findings in
      for trial in manifest() ?? [] {
        guard let unchanged = trial.unchanged else { continue }
        guard isAsShown(trial), let reading = unchanged.approval(for: trial.subject, in: log) else {
          findings.append(notUnchanged(trial))
          continue
        }
        log = log.adding(
          trial.subject, name: name, date: date, meaning: unchanged.meaning(reading),
          continues: reading.number)
      }
    }
  }

  /// Adds an approval for each id to the log. Nothing is added if one of them cannot be approved.
  ///
  /// - Parameters:
  ///   - ids: ids of trials in any case, or `site`.
  ///   - name: who approves.
  ///   - date: the day, `2025-07-03`.
  public func approve(_ ids: [String], by name: String, on date: String) -> [Finding] {
    add { log, findings in
      let waiting = manifest() ?? []
      for id in ids {
        guard let trial = waiting.first(where: { $0.subject.id == id.lowercased() }) else {
          findings.append(nothingWaits(id))
          continue
        }
        guard isAsShown(trial) else {
          findings.append(otherBytes(trial))
          continue
        }
        log = log.adding(trial.subject, name: name, date: date, meaning: Self.meaning)
      }
    }
  }

  /// Reads the log, lets it grow, and writes the new lines at its end if nothing is wrong.
  private func add(_ grow: (inout ApprovalLog, inout [Finding]) -> Void) -> [Finding] {
    var findings: [Finding] = []
    let bytes = FileManager.default.contents(atPath: configuration.approvals).map { Array($0) } ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    guard let log = ApprovalLog(text, file: configuration.approvals, findings: &findings) else {
      return findings
    }
    var longer = log
    grow(&longer, &findings)
    guard findings.isEmpty, longer != log else { return findings }
    do {
      // A log whose last line was not ended would swallow the next one.
      let gap: [UInt8] = bytes.isEmpty || bytes.last == 0x0A ? [] : [0x0A]
      try FolderFiles.append(
        gap + longer.lines(from: log.approvals.count), to: configuration.approvals, durably: true)
    } catch {
      findings.append(SiteStaging.finding(for: error, target: configuration.approvals))
    }
    return findings
  }

  private func manifest() -> [WaitingTrial]? {
    FileManager.default.contents(atPath: configuration.reviewFolder + "/" + ReviewPages.manifest)
      .flatMap { HistoryJSON.value([WaitingTrial].self, from: Array($0)) }
  }

  /// Whether the folder still holds exactly the pages that the subject is about.
  private func isAsShown(_ trial: WaitingTrial) -> Bool {
    trial.pages.allSatisfy { path, digest in
      let data = FileManager.default.contents(atPath: configuration.reviewFolder + "/after/" + path)
      return data.map { ContentDigest(of: Array($0)).hex == digest } ?? false
    } && trial.subject.holds(pages: trial.pages)
  }

  private func nothingWaits(_ id: String) -> Finding {
    Finding(
      ApprovalFinding.nothingWaits, at: SourcePosition(file: configuration.reviewFolder),
      "Nothing named \(id) waits in the folder for review", fix: "run \"plainspoken review\" first")
  }

  private func notUnchanged(_ trial: WaitingTrial) -> Finding {
    Finding(
      ApprovalFinding.notUnchanged, at: SourcePosition(file: configuration.reviewFolder),
      "The log does not prove that the pages of \(trial.name) are those that were approved",
      fix: "run \"plainspoken review\" again and read them")
  }

  private func otherBytes(_ trial: WaitingTrial) -> Finding {
    Finding(
      ApprovalFinding.otherBytes, at: SourcePosition(file: configuration.reviewFolder),
      "The pages of \(trial.name) in the folder for review are not those that were put there",
      fix: "run \"plainspoken review\" again and read them")
  }
}

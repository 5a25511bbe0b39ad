import Diagnostics
import Foundation

/// What a second reader found in a finished site.
public struct VerificationReport: Sendable {
  /// What is wrong, by page.
  public var findings: [Finding] = []
  /// How many pages were read.
  public var pages = 0
  /// How many trials were compared with their records.
  public var trials = 0

  /// How many trials have pages that no record was found for: their links and markup only were checked.
  public var unproved: Int {
    findings.count { $0.id == VerificationFinding.noRecord.rawValue && $0.position.file.hasSuffix(".html") }
  }

  /// Whether nothing is wrong.
  public var isClean: Bool { !findings.contains { $0.severity == .error } }
}

/// Reads a finished site and the records that it was made from, and compares them. It shares no code with the part of
/// the program that makes pages.
public struct SiteVerifier: Sendable {
  let site: String
  let records: [String]

  /// A verifier.
  ///
  /// - Parameters:
  ///   - site: the folder of the site.
  ///   - records: folders and files of records: studies of ClinicalTrials.gov (v2) and records written by hand.
  public init(site: String, records: [String]) { (self.site, self.records) = (site, records) }

  /// Reads every page.
  public func run() async -> VerificationReport {
    let files = SiteFiles(site)
    guard !files.pages.isEmpty else { return unreadable(site, "The folder has no pages") }
    var report = VerificationReport()
    var pending: [PendingLink] = []
    let work = TrialVerification(site: site)
    let sources = RecordFiles(records)
    report.findings += sources.findings
    let groups = files.groups
    await withTaskGroup(of: TrialVerification.Result.self) { group in
      for (id, pages) in groups {
        let file = sources.files[id]
        group.addTask { work.run(pages, record: file.flatMap(RecordFiles.record), hasRecord: !id.isEmpty) }
      }
      for await result in group {
        report.findings += result.findings
        report.pages += result.pages
        report.trials += result.hasRecord ? 1 : 0
        pending += result.links
      }
    }
    report.findings += LinkTargets(site: site, files: files).findings(pending)
    report.findings.sort()
    return report
  }

  private func unreadable(_ path: String, _ words: String) -> VerificationReport {
    var report = VerificationReport()
    report.findings = [
      Finding(
        VerificationFinding.unreadable, at: SourcePosition(file: path), words,
        fix: "name the folder of a site")
    ]
    return report
  }
}

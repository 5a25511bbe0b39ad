import CommonMark
import ContentHashing
import Diagnostics
import Foundation
import PageTemplates
import SiteHistory
import TrialRecords

/// The work of one record, from its file to its pages.
struct TrialWork: Sendable {
  let editorial: Editorial
  let writer: PageWriter
  let staging: SiteStaging?
  let keepsGoing: Bool
  let past: SitePast
  /// What decides about publication; nil for a site without review.
  let review: ReviewDesk?

  /// Reads a record, makes its pages and writes them. The trial itself is not kept.
  func run(_ input: RecordInput) -> (id: String?, TrialResult) {
    let reading = RecordReader.read(input)
    var result = TrialResult(findings: reading.findings)
    if let trial = reading.trial {
      publish(trial, record: reading.digest, into: &result)
    } else if keepsGoing, let id = reading.id ?? knownId(input) {
      publishChecking(id, into: &result)
    }
    return (reading.id, result)
  }

  /// The id that a file with an error is named for, if the site knows a trial of this name: it did not leave.
  private func knownId(_ input: RecordInput) -> String? {
    guard let name = input.file.split(separator: "/").last, let dot = name.lastIndex(of: ".") else {
      return nil
    }
    let id = name[..<dot].lowercased()
    return past.previous?.state(id) == nil ? nil : id
  }

  private func publish(_ trial: Trial, record: String, into result: inout TrialResult) {
    var pages = TrialPages(trial, editorial: editorial, writer: writer)
    let words = WordsFiles.file(for: trial).flatMap { FileManager.default.contents(atPath: $0) }
      .map { ContentDigest(of: Array($0)).hex }
    let history = TrialHistory(
      id: trial.id.lowercased(), old: past.previous?.state(trial.id.lowercased()),
      facts: TrialFacts(trial, understood: pages.understood), record: trial.origin.contentHash, words: words)
    pages.history = history.entries
    var made = pages.all()
    result.findings += pages.trialFindings + made.flatMap(\.findings)
    result.summary = summary(pages, made)
    result.feed = FeedItem(history, title: pages.understood.title.nodes.plainText)
    writeReport(TrialReport(pages, pages: made, findings: result.findings), into: &result)
    let address = TrialAddress(history: history, past: past, staging: staging)
    switch review?.verdict(history, pages: made, record: record + (words ?? "")) ?? .publish(nil) {
    case .publish(let approval):
      if let approval {
        // The day on the page is that on which somebody read it.
        pages.approval = review?.log.reading(of: approval) ?? approval
        made = pages.all()
      }
      address.publish(made, approval: approval, into: &result)
    case .keepOld(let old, let subject, let unchanged):
      address.keep(old, waiting: subject, candidates: made, into: &result)
      result.waiting?.unchanged = unchanged.flatMap { isSame(old, &pages, as: $0) ? $0 : nil }
    case .shortPage(let subject):
      address.updating(waiting: subject, candidates: made, into: &result)
    }
  }

  /// Whether the candidates, with the sentence about their approval, are the very pages that stand on the site. That
  /// sentence is the template's, and nobody who looks at a candidate sees it.
  private func isSame(
    _ old: [(String, [UInt8])], _ pages: inout TrialPages, as unchanged: UnchangedPages
  ) -> Bool {
    guard let log = review?.log, let standing = log.approvals.last(where: { $0.seal == unchanged.seal })
    else { return false }
    pages.approval = log.reading(of: standing)
    let signed = Dictionary(pages.all().map { ($0.path, $0.bytes) }) { first, _ in first }
    return signed.count == old.count && old.allSatisfy { signed[$0.0] == $0.1 }
  }

  private func summary(_ pages: TrialPages, _ made: [TrialPages.Page]) -> TrialSummary {
    var summary = TrialSummary(
      pages.trial, understood: pages.understood, terms: Set(made.flatMap(\.terms)).sorted())
    summary.changed = pages.understood.asOf.map { DateWords.iso($0.value) }
    summary.pages = made.map(\.path)
    return summary
  }

  private func writeReport(_ report: TrialReport, into result: inout TrialResult) {
    do {
      try staging?.write(HistoryJSON.line(report), to: KeptFiles.reportRow(report.id))
    } catch {
      result.findings.append(SiteStaging.finding(for: error, target: KeptFiles.report))
    }
  }

  /// The short page of a record with an error. What was known of the trial stays for the time after.
  private func publishChecking(_ id: String, into result: inout TrialResult) {
    let lower = id.lowercased()
    guard let page = checkingPage(id) else { return }
    result.pageCount += 1
    result.summary = TrialSummary(checking: lower)
    var old = past.previous?.state(lower)
    if let known = old, known.standing == .published {
      result.change = TrialChange(id: lower, name: known.facts.name, event: .broken, pages: 1)
    }
    old?.standing = .checking
    old?.pages = [page.path: ContentDigest(of: page.bytes).hex]
    do {
      try staging?.write(page.bytes, to: page.path)
      if let old { try staging?.write(HistoryJSON.bytes(old), to: KeptFiles.trial(lower)) }
    } catch {
      result.findings.append(SiteStaging.finding(for: error, target: page.path))
    }
  }

  private func checkingPage(_ id: String) -> (path: String, bytes: [UInt8])? {
    let path = "trials/\(id.lowercased())/index.html"
    // A template that nobody approved has no part in a site with review.
    if review != nil { return (path, ShortPage(.updating, name: id.uppercased()).html(path: path)) }
    var values = FieldValues()
    values.set("id", PageWords.name(id.uppercased()))
    let link = "https://clinicaltrials.gov/study/" + id.uppercased()
    if id.lowercased().hasPrefix("nct") { values["registry-link"] = .link(link) }
    guard let nodes = editorial.templates.page("pages/checking", filledWith: values) else { return nil }
    let frame = PageFrame(
      kind: "checking", title: id.uppercased(), description: "This summary is being checked.",
      path: path, isHidden: true)
    return (path, writer.html(PageFinisher().finished(nodes), frame: frame))
  }
}

import ContentHashing
import Diagnostics
import SiteHistory
import TrialRecords

/// A site on its way: where it is written, what it replaces, and what may be published.
struct StagedSite: Sendable {
  let configuration: SiteConfiguration
  let mode: BuildMode
  let editorial: Editorial
  let staging: SiteStaging?
  let past: SitePast
  let review: ReviewDesk?

  /// Nil with findings if a site with review has no log that can be trusted.
  init?(
    _ configuration: SiteConfiguration, mode: BuildMode, editorial: Editorial, staging: SiteStaging?,
    findings: inout [Finding]
  ) {
    (self.configuration, self.mode, self.editorial, self.staging) = (configuration, mode, editorial, staging)
    past = SitePast(configuration, comparing: mode.compares)
    var folder: SiteStaging?
    if mode == .review {
      folder = SiteStaging(
        target: configuration.reviewFolder, inputs: [configuration.output], findings: &findings)
      guard folder != nil else { return nil }
    }
    guard configuration.needsReview, mode.compares else {
      review = nil
      return
    }
    guard let desk = ReviewDesk(configuration, past: past, folder: folder, findings: &findings) else {
      folder?.discard()
      return nil
    }
    review = desk
  }

  /// What is done with each record.
  var work: TrialWork {
    TrialWork(
      editorial: editorial, writer: writer, staging: staging, keepsGoing: configuration.keepsGoing,
      past: past,
      review: review)
  }

  private var writer: PageWriter { Self.writer(configuration, editorial: editorial) }

  /// What puts pages into the layout of the site.
  static func writer(_ configuration: SiteConfiguration, editorial: Editorial) -> PageWriter {
    let published = { (name: String) in editorial.assets.first { $0.name == name }?.publishedName }
    return PageWriter(
      layout: editorial.layout, style: published("style.css") ?? "style.css",
      siteName: configuration.siteName, baseURL: configuration.siteAddress, language: editorial.language,
      searchScript: configuration.hasSearch ? published("search.js") : nil, hasFeed: true)
  }

  /// Forgets everything that was written.
  func discard() {
    staging?.discard()
    review?.folder?.discard()
  }

  /// Writes what belongs to the whole site, and puts it in its place.
  func finish(_ results: [TrialResult], into report: inout BuildReport) throws {
    let gone = try writeGone(results)
    var waiting = results.compactMap(\.waiting)
    let pages = try writeSitePages(
      results, waiting: &waiting)
    report.pageCount += pages.keys.count { $0.hasSuffix(".html") }
    if mode.compares {
      report.changes = ChangeList(
        isFirst: past.previous == nil, inputs: past.changes, trials: results.compactMap(\.change) + gone)
    }
    report.findings += waiting.map { finding(for: $0) }
    try review?.folder.map { folder in
      try ReviewPages(waiting: waiting, previous: past.previous, editorial: editorial).write(to: folder)
      report.isPublished = folder.publish(findings: &report.findings)
    }
    guard let staging else {
      if mode != .review { report.isPublished = true }
      return
    }
    try writeMemory(report.changes, results: results, pages: pages, to: staging)
    report.isPublished = staging.publish(findings: &report.findings)
  }

  private func finding(for waiting: WaitingTrial) -> Finding {
    Finding(
      ApprovalFinding.waits, at: SourcePosition(file: configuration.approvals),
      "\(waiting.name) waits for a person's approval", fix: "run \"plainspoken review\" and read its pages")
  }

  /// Short pages for the trials that left the records.
  private func writeGone(_ results: [TrialResult]) throws -> [TrialChange] {
    let here = Set(results.compactMap(\.summary?.id))
    var changes: [TrialChange] = []
    for id in past.previous?.ids ?? [] where !here.contains(id) {
      guard let old = past.previous?.state(id) else { continue }
      let (files, state) = TrialAddress.gone(old)
      if old.standing != .gone {
        changes.append(TrialChange(id: id, name: old.facts.name, event: .gone, pages: files.count))
      }
      for (path, bytes) in files { try staging?.write(bytes, to: path) }
      try staging?.write(HistoryJSON.bytes(state), to: KeptFiles.trial(id))
    }
    return changes
  }

  /// The pages of the whole site, with their digests.
  private func writeSitePages(_ results: [TrialResult], waiting: inout [WaitingTrial])
    throws
    -> [String: String]
  {
    let sorted = results.compactMap(\.summary).sorted { $0.id < $1.id }
    let isApproved = review.map { $0.log.approval(of: siteSubject) != nil } ?? true
    if !isApproved { waiting.append(waitingSite) }
    var files =
      isApproved
      ? SitePages(
        editorial: editorial, writer: writer, siteName: configuration.siteName, trials: sorted
      ).all() : UnapprovedSite(previous: past.previous, trials: sorted).files()
    if isApproved { files += crawlerFiles(files.map(\.path), sorted) }
    files.append(ShortPage.styleFile)
    // Pages that stay as they were need their style sheet of then.
    if !isApproved || results.contains(where: { $0.change?.waits == .oldPages }) {
      files += OldFiles.all(past.previous) { $0.hasPrefix("assets/") }
    }
    if isApproved || results.contains(where: \.isApproved) {
      files += editorial.assets.filter { configuration.hasSearch || $0.name != "search.js" }.map {
        (path: "assets/" + $0.publishedName, bytes: $0.bytes)
      }
    }
    for file in files { try staging?.write(file.bytes, to: file.path) }
    return TrialAddress.digests(files.map { ($0.path, $0.bytes) })
  }

  private func crawlerFiles(_ pages: [String], _ trials: [TrialSummary]) -> [(path: String, bytes: [UInt8])] {
    let entries =
      pages.map { CrawlerFiles.Entry(path: $0, changed: nil) }.filter { $0.path != "404.html" }
      + trials.flatMap { trial in trial.pages.map { CrawlerFiles.Entry(path: $0, changed: trial.changed) } }
    return CrawlerFiles.all(entries, baseURL: configuration.siteAddress).map {
      (path: $0.path, bytes: $0.bytes)
    }
  }

  private var siteSubject: ApprovalSubject {
    ApprovalSubject(id: ApprovalSubject.site, pages: [:], record: "", inputs: past.inputs.digest)
  }

  private var waitingSite: WaitingTrial {
    WaitingTrial(
      subject: siteSubject, name: "The site’s own words", pages: [:],
      changes: past.changes.map { "\($0.reason.rawValue): \($0.names.joined(separator: ", "))" }, remarks: [])
  }

  /// What the next build and staff need. A build that changes nothing keeps what the last one changed.
  private func writeMemory(
    _ changes: ChangeList?, results: [TrialResult], pages: [String: String], to staging: SiteStaging
  ) throws {
    let state = SiteState(inputs: past.inputs, pages: pages, approvals: review?.log.mark)
    try staging.write(HistoryJSON.bytes(state), to: KeptFiles.site)
    let kept = changes?.isEmpty == true ? past.previous?.bytes(KeptFiles.changes) : nil
    try staging.write(kept ?? HistoryJSON.bytes(changes), to: KeptFiles.changes)
    try SiteReport(staging: staging, ids: results.compactMap(\.summary?.id).sorted()).write()
    let feed = AtomFeed(
      siteName: configuration.siteName, baseURL: configuration.siteAddress, items: results.compactMap(\.feed))
    try staging.write(feed.bytes(), to: "feed.xml")
  }
}

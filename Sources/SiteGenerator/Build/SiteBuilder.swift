import CommonMark
import Diagnostics
import Foundation
import PlainLanguage
import TrialRecords

/// What a build did.
public struct BuildReport: Sendable {
  /// All findings, by place.
  public var findings: [Finding] = []
  /// Whether the new site is in its place (for `check`: whether it could be).
  public var isPublished = false
  /// How many trials have pages.
  public var trialCount = 0
  /// How many pages were made.
  public var pageCount = 0

  /// Whether anything stops a build.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// Builds a site: reads each record once, makes all its pages, and puts the whole site in its place at once.
public struct SiteBuilder: Sendable {
  /// Where it reads and writes.
  public let configuration: SiteConfiguration
  /// Told after each record: how many are done, of how many.
  public let progress: @Sendable (Int, Int) -> Void

  /// A builder.
  public init(
    _ configuration: SiteConfiguration, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.configuration = configuration
    self.progress = progress
  }

  /// Builds, and publishes unless a finding is an error or `writes` is false. The old site stays in every other case.
  public func build(writes: Bool = true) async -> BuildReport {
    var report = BuildReport()
    let editorial = EditorialLoader.load(configuration, findings: &report.findings)
    let listing = RecordLister.list(configuration.records)
    report.findings += listing.findings
    guard let editorial else { return await checkedRecords(listing.inputs, into: report) }
    var staging: SiteStaging?
    if writes {
      let inputs = configuration.records + [configuration.templates, configuration.glossary]
      staging = SiteStaging(target: configuration.output, inputs: inputs, findings: &report.findings)
      guard staging != nil else { return report.sorted() }
    }
    let results = await trials(listing.inputs, editorial: editorial, staging: staging)
    report.findings += results.flatMap(\.findings)
    report.findings += DuplicateIds.findings(
      in: results.compactMap { outcome in outcome.id.map { (id: $0, input: outcome.input) } })
    let ids = Set(results.compactMap { $0.id?.lowercased() })
    report.findings += WordsFiles.orphans(in: configuration.records, trials: ids)
    report.trialCount = results.filter { $0.result.summary != nil }.count
    report.pageCount = results.reduce(0) { $0 + $1.result.pageCount }
    if report.trialCount == 0, configuration.keepsGoing { report.findings.append(noTrial) }
    return finish(
      report, results: results.compactMap(\.result.summary), editorial: editorial, staging: staging)
  }

  private func finish(
    _ unfinished: BuildReport, results: [TrialSummary], editorial: Editorial, staging: SiteStaging?
  ) -> BuildReport {
    var report = unfinished
    let stops =
      report.hasErrors(beyondRecords: configuration.keepsGoing)
      || (configuration.isStrict && report.findings.contains { $0.severity == .warning })
    guard !stops else {
      staging?.discard()
      return report.sorted()
    }
    guard let staging else {
      report.isPublished = true
      return report.sorted()
    }
    do {
      report.pageCount += try writeSitePages(results, editorial: editorial, to: staging)
      report.isPublished = staging.publish(findings: &report.findings)
    } catch {
      report.findings.append(SiteStaging.finding(for: error, target: configuration.output))
      staging.discard()
    }
    return report.sorted()
  }

  /// Without templates no page can be made, but the records' own findings still belong to the run.
  private func checkedRecords(_ inputs: [RecordInput], into unfinished: BuildReport) async -> BuildReport {
    var report = unfinished
    for input in inputs { report.findings += RecordReader.read(input).findings }
    return report.sorted()
  }

  /// Keeping on without any record would replace a full site with an empty one.
  private var noTrial: Finding {
    Finding(
      BuildFinding.noRecords, at: SourcePosition(file: configuration.records.joined(separator: ", ")),
      "No record here can be published", fix: "mend the records, or name another folder with --records")
  }

  private func writer(_ editorial: Editorial) -> PageWriter {
    let published = { (name: String) in editorial.assets.first { $0.name == name }?.publishedName }
    return PageWriter(
      layout: editorial.layout, style: published("style.css") ?? "style.css",
      siteName: configuration.siteName, baseURL: configuration.siteAddress, language: editorial.language,
      searchScript: configuration.hasSearch ? published("search.js") : nil)
  }

  private func writeSitePages(_ trials: [TrialSummary], editorial: Editorial, to staging: SiteStaging) throws
    -> Int
  {
    let sorted = trials.sorted { $0.id < $1.id }
    let pages = SitePages(
      editorial: editorial, writer: writer(editorial), siteName: configuration.siteName, trials: sorted
    ).all()
    for page in pages { try staging.write(page.bytes, to: page.path) }
    let entries =
      pages.map { CrawlerFiles.Entry(path: $0.path, changed: nil) }.filter { $0.path != "404.html" }
      + sorted.flatMap { trial in trial.pages.map { CrawlerFiles.Entry(path: $0, changed: trial.changed) } }
    for file in CrawlerFiles.all(entries, baseURL: configuration.siteAddress) {
      try staging.write(file.bytes, to: file.path)
    }
    for asset in editorial.assets where configuration.hasSearch || asset.name != "search.js" {
      try staging.write(asset.bytes, to: "assets/" + asset.publishedName)
    }
    return pages.count
  }

  /// One record's result with what the check for equal ids needs.
  private struct Outcome: Sendable {
    let index: Int
    let input: RecordInput
    let id: String?
    let result: TrialResult
    var findings: [Finding] { result.findings }
  }

  private func trials(_ inputs: [RecordInput], editorial: Editorial, staging: SiteStaging?) async -> [Outcome]
  {
    let writer = writer(editorial)
    let jobs = min(
      max(1, configuration.jobs > 0 ? configuration.jobs : ProcessInfo.processInfo.activeProcessorCount),
      max(1, inputs.count))
    let work = TrialWork(
      editorial: editorial, writer: writer, staging: staging, keepsGoing: configuration.keepsGoing)
    let progress = progress
    return await withTaskGroup(of: Outcome.self) { group in
      var next = 0
      func add() {
        guard next < inputs.count else { return }
        let index = next
        next += 1
        group.addTask {
          let (id, result) = work.run(inputs[index])
          return Outcome(index: index, input: inputs[index], id: id, result: result)
        }
      }
      for _ in 0..<jobs { add() }
      var outcomes: [Outcome] = []
      while let outcome = await group.next() {
        outcomes.append(outcome)
        progress(outcomes.count, inputs.count)
        add()
      }
      return outcomes.sorted { $0.index < $1.index }
    }
  }
}

extension BuildReport {
  /// The report with its findings by place.
  func sorted() -> BuildReport {
    var report = self
    report.findings.sort()
    return report
  }

  /// Whether an error stops the site; with `--keep-going`, errors of single records do not.
  func hasErrors(beyondRecords keepsGoing: Bool) -> Bool {
    findings.contains {
      $0.severity == .error
        && !(keepsGoing && $0.id.hasPrefix("record-") && !Self.alwaysStops.contains($0.id))
    }
  }

  /// Errors that are not of one record: two records with one id, and folders that are not there or hold nothing.
  private static let alwaysStops: Set<String> = [
    RecordFinding.duplicateId.id, RecordFinding.pathMissing.id, RecordFinding.noRecords.id,
  ]
}

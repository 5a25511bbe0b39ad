import Diagnostics
import PlainLanguage
import SiteHistory
import TrialRecords

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
  public func build(writes: Bool = true) async -> BuildReport { await run(writes ? .publish : .check) }

  /// Builds for a purpose. Only `.publish` writes to the output folder, and only without an error.
  public func run(_ mode: BuildMode) async -> BuildReport {
    var report = BuildReport()
    let editorial = EditorialLoader.load(configuration, findings: &report.findings)
    let listing = RecordLister.list(configuration.records)
    report.findings += listing.findings
    guard let editorial else { return await checkedRecords(listing.inputs, into: report) }
    guard let site = staged(mode, editorial: editorial, findings: &report.findings) else {
      return report.sorted()
    }
    let run = RecordRun(work: site.work, jobs: configuration.jobs, progress: progress)
    let outcomes = await run.outcomes(listing.inputs)
    report.findings += outcomes.flatMap(\.result.findings)
    report.findings += DuplicateIds.findings(
      in: outcomes.compactMap { outcome in outcome.id.map { (id: $0, input: outcome.input) } })
    let ids = Set(outcomes.compactMap { $0.id?.lowercased() })
    report.findings += WordsFiles.orphans(in: configuration.records, trials: ids)
    report.trialCount = outcomes.filter { $0.result.summary != nil }.count
    report.pageCount = outcomes.reduce(0) { $0 + $1.result.pageCount }
    if report.trialCount == 0, configuration.keepsGoing { report.findings.append(noTrial) }
    return finish(report, results: outcomes.map(\.result), site: site)
  }

  /// Nil with findings if nothing may be written.
  private func staged(_ mode: BuildMode, editorial: Editorial, findings: inout [Finding]) -> StagedSite? {
    var staging: SiteStaging?
    let inputs = configuration.records + [configuration.templates, configuration.glossary]
    if mode == .publish {
      staging = SiteStaging(target: configuration.output, inputs: inputs, findings: &findings)
      guard staging != nil else { return nil }
    }
    let site = StagedSite(
      configuration, mode: mode, editorial: editorial, staging: staging, findings: &findings)
    if site == nil { staging?.discard() }
    return site
  }

  private func finish(_ unfinished: BuildReport, results: [TrialResult], site: StagedSite) -> BuildReport {
    var report = unfinished
    let stops =
      report.hasErrors(beyondRecords: configuration.keepsGoing)
      || (configuration.isStrict && report.findings.contains { $0.severity == .warning })
    guard !stops else {
      site.discard()
      return report.sorted()
    }
    do {
      try site.finish(results, into: &report)
    } catch {
      report.findings.append(SiteStaging.finding(for: error, target: configuration.output))
      site.discard()
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
}

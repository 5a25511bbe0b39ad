import Diagnostics
import PlainLanguage
import TrialRecords

/// Reads what a build reads, makes the pages in memory, and says what the glossary lacks. Nothing is written.
public struct GlossarySurvey: Sendable {
  /// What came of it.
  public struct Result: Sendable {
    /// The report; nil where templates or glossary have an error.
    public let report: GlossaryReport?
    /// What is wrong with templates, glossary and records. A record with an error has no part in the report.
    public let findings: [Finding]
  }

  let configuration: SiteConfiguration
  let progress: @Sendable (Int, Int) -> Void

  /// A survey of a site's inputs; `progress` is told after each record.
  public init(
    _ configuration: SiteConfiguration, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    (self.configuration, self.progress) = (configuration, progress)
  }

  /// The survey. A review before `day` is past.
  public func run(reviewedSince day: String, today: String) async -> Result {
    var findings: [Finding] = []
    let editorial = EditorialLoader.load(configuration, findings: &findings)
    let listing = RecordLister.list(configuration.records)
    findings += listing.findings
    guard let editorial else { return Result(report: nil, findings: findings.sorted()) }
    let surveys = await SideBySide(jobs: configuration.jobs, progress: progress)
      .results(listing.inputs) { Self.survey($0, editorial: editorial, configuration: configuration) }
    findings += surveys.flatMap(\.findings)
    let tally = GlossaryTally(terms: editorial.glossary.glossary.terms, trials: surveys.compactMap(\.trial))
    return Result(report: tally.report(reviewedSince: day, today: today), findings: findings.sorted())
  }

  private static func survey(
    _ input: RecordInput, editorial: Editorial, configuration: SiteConfiguration
  ) -> (trial: TrialWords?, findings: [Finding]) {
    let reading = RecordReader.read(input)
    guard let trial = reading.trial else { return (nil, reading.findings) }
    let writer = StagedSite.writer(configuration, editorial: editorial)
    let pages = TrialPages(trial, editorial: editorial, writer: writer).all()
    return (TrialWords(pages), reading.findings)
  }
}

import ArgumentParser
import Diagnostics
import Foundation
import SiteGenerator

/// Says what editors of the glossary could do next.
struct GlossaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract:
      "List terms missing, most widespread first; terms unused; meanings that are too hard; reviews past.",
    discussion:
      "Pages are made in memory from records, templates and glossary, as \"build\" makes them. Nothing is written."
  )

  /// How the list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var options: FolderOptions
  @Option(help: "How many records to work on at the same time.")
  var jobs: Int?
  @Option(help: "After how many months a review is past.")
  var reviewMonths = 36
  @Option(help: "The day to count from, such as 2025-07-03; today where it is left out.")
  var date: String?
  @Option(help: "How many words of a kind the text lists; JSON lists all.")
  var most = 40
  @Option(help: "How to print the list: text or json.")
  var format: Format = .text

  func run() async throws {
    let console = Console(format: .text)
    guard let today = date.map(CalendarDay.init(text:)) ?? .today, reviewMonths >= 0 else {
      throw ValidationError("--date is a day such as 2025-07-03, and --review-months a number, 0 or more.")
    }
    var findings: [Finding] = []
    var settings = options.configuration(findings: &findings)
    settings.jobs = jobs ?? settings.jobs
    guard findings.isEmpty else {
      console.print(findings)
      throw ExitCode(1)
    }
    let result = await GlossarySurvey(settings, progress: console.progress)
      .run(reviewedSince: today.before(months: reviewMonths).text, today: today.text)
    console.clearProgress()
    console.print(result.findings.filter { $0.severity == .error })
    guard let report = result.report else { throw ExitCode(1) }
    switch format {
    case .text: print(GlossaryLines(report: report, most: most).text, terminator: "")
    case .json: print(try Self.json(report))
    }
    if result.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private static func json(_ report: GlossaryReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self)
  }
}

import ArgumentParser
import Diagnostics
import SiteGenerator

/// Writes the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site. The old site is replaced only when nothing is wrong.")

  @OptionGroup var options: SiteOptions
  @Option(help: "The folder that the site is written to.")
  var output: String?
  @Flag(help: "Say what would change on the site, and write nothing.")
  var dryRun = false

  func run() async throws {
    try await SiteRun(options: options, output: output, mode: dryRun ? .dryRun : .publish).run()
  }
}

/// Reads and checks everything, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check records, templates and glossary. Nothing is written.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    try await SiteRun(options: options, output: nil, mode: .check).run()
  }
}

/// A run of the builder with its messages.
struct SiteRun {
  let options: SiteOptions
  let output: String?
  let mode: BuildMode

  func run() async throws {
    var findings: [Finding] = []
    let settings = options.configuration(output: output, findings: &findings)
    let console = Console(format: options.format)
    guard findings.isEmpty else {
      console.print(findings)
      throw ExitCode(1)
    }
    let report = await SiteBuilder(settings, progress: console.progress).run(mode)
    console.clearProgress()
    console.print(report.findings)
    console.printChanges(report.changes)
    guard report.isPublished else {
      console.say(refusal)
      throw ExitCode(1)
    }
    console.say(success("\(report.trialCount) trials, \(report.pageCount) pages", settings))
  }

  private var refusal: String {
    switch mode {
    case .publish: "Nothing was published: the old site, if there is one, is unchanged."
    case .dryRun, .check: "The inputs have errors."
    case .review: "The folder for review was not written."
    }
  }

  private func success(_ made: String, _ settings: SiteConfiguration) -> String {
    switch mode {
    case .publish: "Published \(made). Open \(settings.output)/index.html"
    case .dryRun: "Nothing was written: \(made) would be published."
    case .check: "No errors: \(made) could be made."
    case .review: "Open \(settings.reviewFolder)/index.html and read."
    }
  }
}

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

  func run() async throws {
    try await SiteRun(options: options, output: output, writes: true).run()
  }
}

/// Reads and checks everything, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check records, templates and glossary. Nothing is written.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    try await SiteRun(options: options, output: nil, writes: false).run()
  }
}

/// A run of the builder with its messages.
struct SiteRun {
  let options: SiteOptions
  let output: String?
  let writes: Bool

  func run() async throws {
    var findings: [Finding] = []
    let settings = options.configuration(output: output, findings: &findings)
    let console = Console(format: options.format)
    guard findings.isEmpty else {
      console.print(findings)
      throw ExitCode(1)
    }
    let report = await SiteBuilder(settings, progress: console.progress).build(writes: writes)
    console.clearProgress()
    console.print(report.findings)
    guard report.isPublished else {
      console.say(
        writes
          ? "Nothing was published: the old site, if there is one, is unchanged." : "The inputs have errors.")
      throw ExitCode(1)
    }
    let made = "\(report.trialCount) trials, \(report.pageCount) pages"
    console.say(
      writes ? "Published \(made). Open \(settings.output)/index.html" : "No errors: \(made) could be made.")
  }
}

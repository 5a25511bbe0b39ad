import ArgumentParser
import Diagnostics
import SiteVerification

/// Reads a finished site a second time.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Compare a finished site with its records: numbers, dates, rules, sides, status, links, sources, and no script.",
    discussion:
      "The pages are read as they lie in their files, by code that has no part in making them: so are the records, those of ClinicalTrials.gov and those written by hand. Only one thing cannot be proved: that plain words mean what the record's words mean."
  )

  @Argument(help: "The folder of the site.")
  var site: String
  @Argument(help: "Folders and files of records.")
  var records: [String]
  @Option(help: "How to print findings: text, json, sarif or github.")
  var format: FindingFormat = .text

  func run() async throws {
    let console = Console(format: format)
    let report = await SiteVerifier(site: site, records: records).run()
    console.print(report.findings)
    let read = "\(report.pages) pages and \(report.trials) records were read"
    guard report.isClean else {
      console.say("\(read): this site should not be published.")
      throw ExitCode(1)
    }
    let unproved = report.unproved == 0 ? "" : " Of \(report.unproved) trials no record could be read."
    console.say("\(read): nothing is wrong.\(unproved)")
  }
}

import ArgumentParser
import Diagnostics
import Foundation
import RegistryFetch
import SiteGenerator

/// Brings records from ClinicalTrials.gov. The only command that uses the network.
struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Bring records from ClinicalTrials.gov, by their numbers or by a search.",
    discussion:
      "One request a second. A record that has not changed is left alone; what fails leaves the old records. The day of the registry's data is kept in .fetched.json of the folder. Building never uses the network."
  )

  @Argument(help: "The numbers of studies, such as NCT00000410.")
  var ids: [String] = []
  @Option(help: "A search, such as 'cond=leukemia&locn=Netherlands'.")
  var query: String?
  @Option(help: "The folder that the records are written to.")
  var records: String?
  @Option(help: "The most records of a search.")
  var most = 1000
  @Option(help: "The address of the API, for a mirror of the registry.")
  var baseUrl = RegistryAddress.registry
  @Option(help: "The file of settings.")
  var config: String?
  @Option(help: "How to print findings: text, json, sarif or github.")
  var format: FindingFormat = .text

  func run() async throws {
    let console = Console(format: format)
    var findings: [Finding] = []
    let settings = SiteConfiguration.file(config, findings: &findings)
    let wish = try wish(findings: &findings)
    guard let address = RegistryAddress(baseUrl) else {
      throw ValidationError("--base-url is an address such as \(RegistryAddress.registry).")
    }
    guard findings.isEmpty, let wish else {
      console.print(findings)
      throw ExitCode(1)
    }
    let folder = records ?? settings.records.first ?? "Records"
    try makeFolder(folder)
    var limits = RegistryFetcher.Limits()
    limits.records = most
    let agent = "plainspoken/\(ProgramVersion.text)"
    let report = await RegistryFetcher(
      from: address, to: folder, transport: URLSessionTransport(agent: agent), limits: limits,
      progress: console.fetched
    ).fetch(wish)
    console.clearProgress()
    console.print(report.findings)
    console.say(FetchLines.text(report, folder: folder))
    guard report.isComplete else { throw ExitCode(1) }
  }

  private func wish(findings: inout [Finding]) throws -> RegistryFetcher.Wish? {
    guard ids.isEmpty != (query == nil), most > 0 else {
      throw ValidationError("Name the numbers of studies, or give a search with --query.")
    }
    if let query { return RegistryQuery(query, findings: &findings).map { .search($0) } }
    return .studies(
      try ids.map { id in
        guard let number = StudyNumber(id) else {
          throw ValidationError("\"\(id)\" is no number of the registry: NCT and eight digits.")
        }
        return number
      })
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw ValidationError("The folder \(folder) is not there and cannot be made.") }
  }
}

/// The summary of a fetch.
enum FetchLines {
  /// How many numbers of a kind are named.
  static let mostNamed = 20

  static func text(_ report: FetchReport, folder: String) -> String {
    guard report.count > 0 else { return "No record came. All records in \(folder) are as they were." }
    let lines = [("new", report.new), ("changed", report.changed)].compactMap { named($0, $1) }
    let asOf = report.dataTimestamp.map { " The facts are as of \($0.prefix(10))." } ?? ""
    let all = report.count == 1 ? "1 record" : "\(report.count) records"
    let counts =
      "\(report.new.count) new, \(report.changed.count) changed, \(report.unchanged.count) unchanged"
    return (lines + ["\(all) in \(folder): \(counts).\(asOf)"]).joined(separator: "\n")
  }

  private static func named(_ what: String, _ ids: [String]) -> String? {
    guard !ids.isEmpty else { return nil }
    let more = ids.count > mostNamed ? " and \(ids.count - mostNamed) more" : ""
    return "\(what): " + ids.prefix(mostNamed).joined(separator: ", ") + more
  }
}

import ArgumentParser
import Diagnostics
import Foundation
import SiteGenerator

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github
}

/// What commands that make pages can be told.
struct SiteOptions: ParsableArguments {
  @OptionGroup var folders: FolderOptions
  @Option(help: "How many records to work on at the same time.")
  var jobs: Int?
  @Flag(help: "Publish the other trials when a record has an error.")
  var keepGoing = false
  @Flag(help: "Treat warnings as errors.")
  var strict = false
  @Flag(help: "Make the page of the search; run Pagefind over the finished site afterwards (make search).")
  var search = false
  @Option(help: "How to print findings: text, json, sarif or github.")
  var format: FindingFormat = .text

  /// The settings from the file, then from the command line.
  func configuration(output: String?, findings: inout [Finding]) -> SiteConfiguration {
    var settings = folders.configuration(findings: &findings)
    settings.output = output ?? settings.output
    settings.jobs = jobs ?? settings.jobs
    settings.hasSearch = settings.hasSearch || search
    settings.keepsGoing = settings.keepsGoing || keepGoing
    settings.isStrict = settings.isStrict || strict
    return settings
  }
}

/// What can be wrong with a call.
enum ConsoleFinding: String, FindingKind, CaseIterable {
  case noSettings = "settings-unreadable"

  var severity: Severity { .error }

  var explanation: String {
    switch self {
    case .noSettings:
      "The file named with --config is not there or is not UTF-8 text. Without --config, plainspoken.yml in the current folder is read if it is there."
    }
  }
}

import ArgumentParser
import Diagnostics
import Foundation
import SiteGenerator

/// Where a site's inputs are: what every command that reads them can be told.
struct FolderOptions: ParsableArguments {
  @Option(help: "The file of settings.")
  var config: String?
  @Option(help: "A folder or file of records; may be given several times.")
  var records: [String] = []
  @Option(help: "The folder of templates.")
  var templates: String?
  @Option(help: "The folder of the glossary.")
  var glossary: String?

  /// The settings from the file, then from the command line.
  func configuration(findings: inout [Finding]) -> SiteConfiguration {
    var settings = SiteConfiguration.file(config, findings: &findings)
    if !records.isEmpty { settings.records = records }
    settings.templates = templates ?? settings.templates
    settings.glossary = glossary ?? settings.glossary
    return settings
  }
}

extension SiteConfiguration {
  /// The settings of a file; without a name, those of `plainspoken.yml` if it is there.
  static func file(_ name: String?, findings: inout [Finding]) -> SiteConfiguration {
    var settings = SiteConfiguration()
    let file = name ?? "plainspoken.yml"
    if let text = try? String(contentsOfFile: file, encoding: .utf8) {
      settings.read(yaml: text, file: file, findings: &findings)
    } else if name != nil {
      findings.append(
        Finding(
          ConsoleFinding.noSettings, at: SourcePosition(file: file), "The file of settings cannot be read",
          fix: "name another one with --config"))
    }
    return settings
  }
}

import ArgumentParser
import SiteGenerator

/// The command line.
@main
struct Plainspoken: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plainspoken", abstract: "Make plain-language pages from clinical-trial records.",
    version: ProgramVersion.text,
    subcommands: [
      BuildCommand.self, CheckCommand.self, PreviewCommand.self, ReviewCommand.self, ApproveCommand.self,
      VerifyCommand.self, FetchCommand.self, NewCommand.self, GlossaryCommand.self, ExplainCommand.self,
    ])
}

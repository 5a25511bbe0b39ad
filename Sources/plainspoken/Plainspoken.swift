import ArgumentParser

/// The command line.
@main
struct Plainspoken: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plainspoken", abstract: "Make plain-language pages from clinical-trial records.",
    version: "0.1.0", subcommands: [BuildCommand.self, CheckCommand.self, ExplainCommand.self])
}

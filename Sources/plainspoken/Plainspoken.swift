import ArgumentParser

/// The command line.
@main
struct Plainspoken: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plainspoken", abstract: "Plain-language pages from clinical-trial records")
}

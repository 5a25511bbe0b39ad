import Foundation
import TestSupport
import Testing

@Suite("The manual page")
struct ManualPageTests {
  @Test("says what the program says of itself")
  func current() throws {
    let dump = try Program.run(["--experimental-dump-help"])
    let help = try JSONDecoder().decode(CommandHelp.self, from: Data(dump.output.utf8))
    let expected = ManualPage.text(help.command)
    let file = Folders.project.appending(path: "Documentation/plainspoken.1")
    let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if written != expected {
      let fresh = FileManager.default.temporaryDirectory.appending(path: "plainspoken.1")
      try expected.write(to: fresh, atomically: true, encoding: .utf8)
      print("Documentation/plainspoken.1 is stale; copy \(fresh.path) over it")
    }
    #expect(written == expected)
  }

  @Test("can be made for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try Program.run(["--generate-completion-script", shell])
    #expect(run.exitCode == 0)
    for word in ["build", "dry-run", "approve", "verify"] { #expect(run.output.contains(word), "\(word)") }
  }
}

/// What `--experimental-dump-help` prints, as far as the manual page needs it.
struct CommandHelp: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}

/// Writes the manual page in the language of `man(7)`.
enum ManualPage {
  static func text(_ command: CommandHelp.Command) -> String {
    var lines = [
      ".\\\" Made from the program's own help. The test of the manual page says when it is stale.",
      ".TH PLAINSPOKEN 1", ".SH NAME", "plainspoken \\- \(escaped(command.abstract ?? ""))",
      ".SH SYNOPSIS", ".B plainspoken", ".I command", "[options]", ".SH COMMANDS",
    ]
    for sub in command.subcommands ?? [] where sub.commandName != "help" { lines += section(sub) }
    lines += [
      ".SH EXIT STATUS", ".TP", "0", "done", ".TP", "1", "a finding is an error; the old site is as it was",
      ".TP", "64", "the arguments are wrong",
      ".SH COMPLETION",
      "plainspoken \\-\\-generate\\-completion\\-script bash (or zsh, or fish) prints a script for the shell.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: CommandHelp.Command, in outer: String = "plainspoken") -> [String] {
    let name = outer + " " + command.commandName
    var lines = [".SS \(escaped(name))", escaped(command.abstract ?? "")]
    if let more = command.discussion, !more.isEmpty { lines += [".PP", escaped(more)] }
    for argument in command.arguments ?? [] where argument.shouldDisplay && argument.isOwn {
      lines += [".TP", ".B \(escaped(argument.shown))", escaped(argument.abstract ?? "")]
    }
    for sub in command.subcommands ?? [] where sub.commandName != "help" { lines += section(sub, in: name) }
    return lines
  }

  private static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}

extension CommandHelp.Argument {
  /// Whether it belongs to the command, and is not the help that every command has.
  var isOwn: Bool { !(names ?? []).contains { ["help", "version"].contains($0.name) } }

  /// "--records <records>".
  var shown: String {
    let long = (names ?? []).first { $0.kind == "long" }.map { "--" + $0.name }
    let value = valueName.map { "<\($0)>" } ?? ""
    guard let long else { return value }
    return kind == "flag" ? long : "\(long) \(value)"
  }
}

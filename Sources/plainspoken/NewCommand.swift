import ArgumentParser
import Diagnostics
import SiteGenerator

/// Writes files to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a file to start from: a term, a wording, a record or an edition.",
    discussion: "What is there is never written over. The program then says what is left to fill in.",
    subcommands: [NewTerm.self, NewWording.self, NewRecord.self, NewEditionCommand.self])
}

/// `plainspoken new term`.
struct NewTerm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "term", abstract: "A word that pages explain, in a file of its own below Glossary/en/terms.")

  @OptionGroup var options: FolderOptions
  @Argument(help: "The word as pages show it, such as nephritis or CKD.")
  var name: String

  func run() throws { try StartedReport.run(options) { $0.term(name) } }
}

/// `plainspoken new wording`.
struct NewWording: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "A file of wordings below Glossary/en/wording: what pages say instead of words of records.")

  @OptionGroup var options: FolderOptions
  @Argument(help: "The field of medicine or the kind of phrase, such as kidneys.")
  var name: String

  func run() throws { try StartedReport.run(options) { $0.wording(name) } }
}

/// `plainspoken new record`.
struct NewRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "A trial that is written by hand, as YAML in the folder of records.")

  @OptionGroup var options: FolderOptions
  @Argument(help: "The id, which becomes part of the address and never changes, such as example-trial.")
  var name: String

  func run() throws { try StartedReport.run(options) { $0.record(name) } }
}

/// `plainspoken new edition`.
struct NewEditionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "A row in Templates/editions.yml and its template, which begins as a copy of another one.")

  @OptionGroup var options: FolderOptions
  @Argument(help: "Who reads it, as in the address: small letters and hyphens, such as family.")
  var audience: String
  @Argument(help: "How much detail, as in the address, such as easy.")
  var level: String
  @Option(help: "The edition to copy, such as family/standard; without it, the one that is most like it.")
  var like: String?
  @Option(help: "The highest reading grade of its pages; without it, that of the copied edition.")
  var grade: Double?
  @Option(help: "Who reads it, as links say it, such as \"For families\".")
  var audienceLabel: String?
  @Option(help: "How much detail, as links say it, such as \"Easy to read\".")
  var levelLabel: String?

  func run() throws {
    let new = NewEdition(
      audience: audience, level: level, model: like, grade: grade, audienceLabel: audienceLabel,
      levelLabel: levelLabel)
    try StartedReport.run(options) { $0.edition(new) }
  }
}

/// Says what was written and what is left to do.
enum StartedReport {
  static func run(_ options: FolderOptions, _ start: (FileStarter) -> StartedFile) throws {
    let console = Console(format: .text)
    var findings: [Finding] = []
    let settings = options.configuration(findings: &findings)
    guard findings.isEmpty else {
      console.print(findings)
      throw ExitCode(1)
    }
    let started = start(FileStarter(settings))
    guard started.isWritten else {
      console.print(started.findings)
      console.say("Nothing was written.")
      throw ExitCode(1)
    }
    for path in started.paths { print(path) }
    let open = started.findings.filter { $0.severity > .note }
    if open.isEmpty {
      console.say("It is complete as it stands. Change it, then run \"plainspoken check\".")
    } else {
      console.say("Left to fill in, as \"plainspoken check\" says too:")
      console.print(open)
    }
  }
}

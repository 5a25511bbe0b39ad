import ArgumentParser
import Diagnostics
import SiteGenerator

/// Shows what waits for a person's approval.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List what waits for approval, with pages before and after side by side for the browser.",
    discussion: "For sites with \"review: required\" in plainspoken.yml. The site itself is not touched.")

  @OptionGroup var options: SiteOptions
  @Option(help: "The folder of the site.")
  var output: String?

  func run() async throws {
    let console = Console(format: options.format)
    var findings: [Finding] = []
    let settings = options.configuration(output: output, findings: &findings)
    guard settings.needsReview else {
      throw ValidationError(
        "This site needs no approval. Write \"review: required\" into plainspoken.yml first.")
    }
    try await SiteRun(options: options, output: output, mode: .review).run()
    let desk = ApprovalDesk(settings)
    let waiting = desk.waiting()
    if waiting.isEmpty { console.say("Nothing waits for approval.") }
    let unchanged = Set(desk.unchanged().map(\.id))
    for trial in waiting {
      print("\(trial.id)\t\(trial.name)" + (unchanged.contains(trial.id) ? "\tpages as approved" : ""))
    }
    if !unchanged.isEmpty {
      console.say(
        "\(unchanged.count) of \(waiting.count) have the very pages that were approved; only what else they were made with changed. \"plainspoken approve --unchanged --by NAME\" carries those approvals on."
      )
    }
  }
}

/// Records a person's approval.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Say that you have read what \"review\" showed, and that it may be published.",
    discussion:
      "The approval holds for exactly the pages that you were shown and what they were made from. When one byte of them changes, it holds no more. It means: \"\(ApprovalDesk.meaning)\""
  )

  @OptionGroup var options: SiteOptions
  @Argument(help: "The ids of trials; \"site\" for the templates and words of the whole site.")
  var ids: [String] = []
  @Flag(help: "Approve everything that \"review\" showed.")
  var all = false
  @Flag(
    help:
      "Carry on the approvals of trials whose pages are, byte for byte, those that were approved, from the same record. Each gets a line of its own in the log."
  )
  var unchanged = false
  @Option(help: "Your name, as it stands in the log of approvals.")
  var by: String
  @Option(help: "The day of the approval, such as 2025-07-03; today where it is left out.")
  var date: String?

  func run() throws {
    let console = Console(format: options.format)
    var findings: [Finding] = []
    let settings = options.configuration(output: nil, findings: &findings)
    let desk = ApprovalDesk(settings)
    let chosen = unchanged ? desk.unchanged().map(\.id) : all ? desk.waiting().map(\.id) : ids
    guard [!ids.isEmpty, all, unchanged].count(where: { $0 }) == 1 else {
      throw ValidationError("Name the ids to approve, or give --all or --unchanged.")
    }
    guard !chosen.isEmpty else {
      return console.say(
        "Nothing that waits has \(unchanged ? "the pages that were approved" : "to be approved").")
    }
    guard let day = (date.map(CalendarDay.init(text:)) ?? .today)?.text else {
      throw ValidationError("\"\(date ?? "")\" is no day such as 2025-07-03.")
    }
    guard !by.allSatisfy(\.isWhitespace) else { throw ValidationError("The name after --by is empty.") }
    findings += unchanged ? desk.approveUnchanged(by: by, on: day) : desk.approve(chosen, by: by, on: day)
    console.print(findings)
    guard findings.isEmpty else { throw ExitCode(1) }
    for trial in unchanged ? desk.unchanged() : [] { print("\(trial.id)\t\(trial.because)") }
    console.say("\(chosen.count) approved by \(by) on \(day). Run \"plainspoken build\" to publish.")
  }
}

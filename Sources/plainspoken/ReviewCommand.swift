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
    let waiting = ApprovalDesk(settings).waiting()
    if waiting.isEmpty { console.say("Nothing waits for approval.") }
    for trial in waiting { print("\(trial.id)\t\(trial.name)") }
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
  @Option(help: "Your name, as it stands in the log of approvals.")
  var by: String
  @Option(help: "The day of the approval, such as 2025-07-03; today where it is left out.")
  var date: String?

  func run() throws {
    let console = Console(format: options.format)
    var findings: [Finding] = []
    let settings = options.configuration(output: nil, findings: &findings)
    let desk = ApprovalDesk(settings)
    let chosen = all ? desk.waiting().map(\.id) : ids
    guard !chosen.isEmpty else { throw ValidationError("Name the ids to approve, or give --all.") }
    guard let day = (date.map(CalendarDay.init(text:)) ?? .today)?.text else {
      throw ValidationError("\"\(date ?? "")\" is no day such as 2025-07-03.")
    }
    guard !by.allSatisfy(\.isWhitespace) else { throw ValidationError("The name after --by is empty.") }
    findings += desk.approve(chosen, by: by, on: day)
    console.print(findings)
    guard findings.isEmpty else { throw ExitCode(1) }
    console.say("\(chosen.count) approved by \(by) on \(day). Run \"plainspoken build\" to publish.")
  }
}

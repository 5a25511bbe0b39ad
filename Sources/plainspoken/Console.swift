import Diagnostics
import Foundation
import SiteGenerator
import SiteHistory

/// Prints findings and progress.
struct Console: Sendable {
  let format: FindingFormat
  /// Progress is shown to people only, not to pipes.
  let isTerminal = isatty(2) == 1

  /// Findings: text to standard error with notes counted; the forms for machines to standard output.
  func print(_ findings: [Finding]) {
    switch format {
    case .text: printText(findings)
    case .json: Swift.print(FindingFormatter.json(findings))
    case .sarif:
      Swift.print(
        FindingFormatter.sarif(findings, kinds: FindingCatalog.all, version: ProgramVersion.text))
    case .github: for finding in findings { Swift.print(FindingFormatter.gitHub(finding)) }
    }
  }

  private func printText(_ findings: [Finding]) {
    for finding in findings where finding.severity > .note { say(FindingFormatter.text(finding)) }
    let notes = findings.filter { $0.severity == .note }
    guard !notes.isEmpty else { return }
    let kinds = Dictionary(grouping: notes, by: \.id).map { "\($0.value.count) × \($0.key)" }.sorted()
    say("\(notes.count) notes (\(kinds.joined(separator: ", "))); --format json lists them.")
  }

  /// A line for the person at the terminal.
  func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// What a build changes of the site that it replaces, the riskiest first.
  func printChanges(_ changes: ChangeList?) {
    guard let changes else { return }
    if changes.isEmpty { say("Nothing changed.") }
    for line in changes.lines() { say(line) }
  }

  /// Shows how far a build is.
  func progress(_ done: Int, _ all: Int) {
    guard isTerminal, all > 20, done % 10 == 0 || done == all else { return }
    FileHandle.standardError.write(Data("\r\(done) of \(all) records".utf8))
  }

  /// Shows how many records have come.
  func fetched(_ count: Int) {
    if isTerminal { FileHandle.standardError.write(Data("\r\(count) records".utf8)) }
  }

  /// Removes the progress line.
  func clearProgress() {
    if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}

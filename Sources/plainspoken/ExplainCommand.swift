import ArgumentParser
import Diagnostics
import RegistryFetch
import SiteGenerator
import SiteVerification

/// Says what a finding means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what a finding means and how to mend it.")

  @Argument(help: "The name in square brackets at the end of a finding, such as record-unknown-code.")
  var id: String

  func run() throws {
    if let kind = FindingCatalog.all.first(where: { $0.id == id }) {
      print("\(kind.id) (\(kind.severity.rawValue))\n\n\(kind.explanation)")
      return
    }
    let hint = Suggestion.nearest(to: id, in: FindingCatalog.all.map(\.id))
    throw ValidationError(
      "There is no finding named \"\(id)\"." + (hint.map { " Did you mean \"\($0)\"?" } ?? ""))
  }
}

/// Every kind of finding.
enum FindingCatalog {
  static let all: [any FindingKind] = parts.flatMap(\.kinds)

  /// The same, part by part, for the list in the documentation.
  static let parts: [SiteFindings.Part] =
    SiteFindings.parts + [
      SiteFindings.Part(title: "Finished pages, read by \"verify\"", kinds: VerificationFinding.allCases),
      SiteFindings.Part(title: "Records brought from the registry (\"fetch\")", kinds: FetchFinding.allCases),
      SiteFindings.Part(title: "The command line", kinds: ConsoleFinding.allCases),
    ]
}

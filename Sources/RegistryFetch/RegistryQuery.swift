import Diagnostics
import Foundation

/// A search in the registry, as a person writes it: `cond=leukemia&locn=Netherlands`.
public struct RegistryQuery: Sendable {
  /// What is asked, under the names of the API (version 2).
  let pairs: [(name: String, value: String)]

  /// The search areas, which stand behind `query.` in the API.
  static let areas = [
    "cond", "term", "locn", "titles", "intr", "outc", "spons", "lead", "id", "patient",
  ]
  /// The other names that a search may have.
  static let others = [
    "filter.overallStatus", "filter.geo", "filter.ids", "filter.advanced", "filter.synonyms",
    "postFilter.overallStatus", "postFilter.geo", "postFilter.ids", "postFilter.advanced",
    "postFilter.synonyms",
    "aggFilters", "geoDecay", "sort",
  ]

  /// Nil with findings if a name is not one of the API's, or nothing is asked: all studies of the world are not meant.
  public init?(_ text: String, findings: inout [Finding]) {
    var pairs: [(name: String, value: String)] = []
    let before = findings.count
    for part in text.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let value = sides.count == 2 ? Self.decoded(sides[1]) : ""
      guard let name = Self.name(sides[0]), !value.isEmpty else {
        findings.append(Self.finding(sides[0], hasName: Self.name(sides[0]) != nil))
        continue
      }
      pairs.append((name, value))
    }
    if pairs.isEmpty, findings.count == before {
      findings.append(
        Finding(
          FetchFinding.badQuery, at: SourcePosition(file: "--query"), "The search asks for nothing",
          fix: "write what to look for, such as cond=leukemia"))
    }
    guard findings.count == before else { return nil }
    self.pairs = pairs
  }

  private static func name(_ written: String) -> String? {
    if areas.contains(written) { return "query." + written }
    if written == "status" { return "filter.overallStatus" }
    let full = areas.map { "query." + $0 } + others
    return full.contains(written) ? written : nil
  }

  private static func finding(_ name: String, hasName: Bool) -> Finding {
    let known = areas + ["status"] + others
    let position = SourcePosition(file: "--query")
    if hasName {
      return Finding(
        FetchFinding.badQuery, at: position, "\"\(name)\" has no value", excerpt: name,
        fix: "write a value after \(name)=")
    }
    return Finding(
      FetchFinding.badQuery, at: position, "\"\(name)\" is not something that the registry can be asked for",
      excerpt: name,
      fix: Suggestion.nearest(to: name, in: known).map { "write \"\($0)\"" }
        ?? "use one of: \(known.joined(separator: ", "))")
  }

  /// Signs written as `%20`, and `+` for a space, as in the address bar of a browser.
  private static func decoded(_ text: String) -> String {
    let spaced = text.replacing("+", with: " ")
    return spaced.removingPercentEncoding ?? spaced
  }
}

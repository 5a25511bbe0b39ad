import Diagnostics
import StrictYAML

/// Where a build reads and writes, from `plainspoken.yml` and the command line.
public struct SiteConfiguration: Sendable, Hashable {
  /// Folders and files of records.
  public var records: [String] = ["Records"]
  /// The folder of templates.
  public var templates = "Templates"
  /// The folder of the glossary.
  public var glossary = "Glossary"
  /// The folder that the site is written to.
  public var output = "site"
  /// The name of the site, on every page.
  public var siteName = "Plainspoken"
  /// The address of the site on the web, ending in `/`; empty for a site without one.
  public var baseURL = ""
  /// Whether pages carry the marks of the site's own search, whose index Pagefind makes afterwards (`make search`).
  public var hasSearch = false
  /// How many records are worked on at the same time; 0 for as many as the machine has cores.
  public var jobs = 0
  /// Publish the other trials when one record has an error.
  public var keepsGoing = false
  /// Treat warnings as errors.
  public var isStrict = false
  /// Publish only what a person has approved.
  public var needsReview = false
  /// The log of approvals.
  public var approvals = "approvals.jsonl"
  /// The folder in which a person reads what waits for approval.
  public var reviewFolder = "review"

  /// `baseURL` with the `/` at its end that addresses need.
  var siteAddress: String { baseURL.isEmpty || baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }

  /// The configuration without a file.
  public init() {}

  /// Reads `plainspoken.yml`. What it does not say stays as it is.
  public mutating func read(yaml: String, file: String, findings: inout [Finding]) {
    let names = [
      "records", "templates", "glossary", "output", "site-name", "base-url", "keep-going", "strict",
      "search", "review", "approvals", "review-folder",
    ]
    guard let root = YAMLReader.read(yaml, file: file, findings: &findings),
      let map = YAMLMappingReader(root, allowed: names, what: "plainspoken.yml", findings: &findings)
    else { return }
    let paths = map.texts("records", findings: &findings)
    if !paths.isEmpty { records = paths }
    templates = map.text("templates", findings: &findings) ?? templates
    glossary = map.text("glossary", findings: &findings) ?? glossary
    output = map.text("output", findings: &findings) ?? output
    siteName = map.text("site-name", findings: &findings) ?? siteName
    baseURL = map.text("base-url", findings: &findings) ?? baseURL
    hasSearch =
      choice("search", of: ["yes", "no"], in: map, findings: &findings).map { $0 == "yes" } ?? hasSearch
    keepsGoing =
      choice("keep-going", of: ["yes", "no"], in: map, findings: &findings).map { $0 == "yes" } ?? keepsGoing
    isStrict =
      choice("strict", of: ["yes", "no"], in: map, findings: &findings).map { $0 == "yes" } ?? isStrict
    needsReview =
      choice("review", of: ["required", "no"], in: map, findings: &findings).map { $0 == "required" }
      ?? needsReview
    approvals = map.text("approvals", findings: &findings) ?? approvals
    reviewFolder = map.text("review-folder", findings: &findings) ?? reviewFolder
  }

  /// A word of a fixed list; a finding for any other, since "review: yes" must not mean that nobody reviews.
  private func choice(
    _ key: String, of words: [String], in map: YAMLMappingReader, findings: inout [Finding]
  ) -> String? {
    guard let word = map.text(key, findings: &findings), !word.isEmpty else { return nil }
    if words.contains(word) { return word }
    findings.append(
      Finding(
        YAMLFinding.wrongShape, at: map.node(key)?.position ?? map.position,
        "\"\(key)\" has a value that it cannot have", excerpt: word,
        fix: "use one of: \(words.joined(separator: ", "))"))
    return nil
  }
}

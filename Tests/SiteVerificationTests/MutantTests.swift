import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import SiteVerification

/// Changes of finished pages that a second reader has to find.
@Suite("Changed pages")
struct MutantTests {
  /// The kinds of change.
  enum Kind: String, CaseIterable {
    case number, polarity, side, dropped, original, script, link
    /// What has to be found, one of them.
    var expected: Set<String> {
      switch self {
      case .number:
        ["verify-number", "verify-pages-disagree", "verify-criterion-changed", "verify-criterion-missing"]
      case .polarity, .side: ["verify-polarity"]
      case .dropped: ["verify-criterion-missing"]
      case .original: ["verify-criterion-changed", "verify-criterion-missing"]
      case .script: ["verify-forbidden-markup"]
      case .link: ["verify-broken-link"]
      }
    }
  }

  private static let records = [Folders.project.appending(path: "Records").path]

  /// 210 changes; MUTANTS=1000 makes as many.
  @Test("of seven kinds are all found")
  func all() async throws {
    let count = ProcessInfo.processInfo.environment["MUTANTS"].flatMap { Int($0) } ?? 210
    let site = try await BuiltSite.shared.folder()
    let files = SiteFiles(site)
    let sources = RecordFiles(Self.records)
    var random = SeededChoice(seed: 5)
    var missed: [String] = []
    var made: [Kind: Int] = [:]
    let trials = files.groups.filter { sources.files[$0.id] != nil }
    for (id, paths) in trials {
      let record = try #require(sources.files[id].flatMap(RecordFiles.record))
      let work = TrialVerification(site: site)
      var agreement = TrialAgreement()
      var clean = TrialVerification.Result()
      var pages: [(path: String, text: String)] = []
      for path in paths {
        let text = try String(contentsOfFile: site + "/" + path, encoding: .utf8)
        pages.append((path, text))
        work.read(Array(text.utf8), path: path, record: record, &agreement, into: &clean)
      }
      #expect(clean.findings.isEmpty)
      let editions = pages.filter { $0.path.contains("/standard/") || $0.path.contains("/detailed/") }
      for round in 0..<(count / trials.count + 1) {
        let kind = Kind.allCases[round % Kind.allCases.count]
        guard let page = editions.randomElement(using: &random),
          let mutant = Mutant.make(kind, page.text, &random)
        else { continue }
        made[kind, default: 0] += 1
        var result = TrialVerification.Result()
        var known = agreement
        work.read(Array(mutant.text.utf8), path: page.path, record: record, &known, into: &result)
        let ids = Set(
          (result.findings + LinkTargets(site: site, files: files).findings(result.links)).map(\.id))
        if ids.isDisjoint(with: kind.expected) { missed.append("\(kind) \(page.path): \(mutant.words)") }
      }
    }
    print("Changed pages: \(made.values.reduce(0, +)), missed: \(missed.count)")
    for line in missed.prefix(20) { print("  " + line) }
    #expect(made.count == Kind.allCases.count)
    #expect(missed.isEmpty)
  }
}

/// One change of a page.
struct Mutant {
  let text: String
  let words: String

  static func make(_ kind: MutantTests.Kind, _ page: String, _ random: inout SeededChoice) -> Mutant? {
    switch kind {
    case .number: number(page, &random)
    case .polarity: polarity(page, &random)
    case .side: replace(page, "rules-lead\">", in: #/rules-lead">[^<]*/#, &random) { side($0) }
    case .dropped: dropped(page, &random)
    case .original:
      replace(page, "data-original", in: #/data-original="[^"]{12,}"/#, &random) { shortened($0) }
    case .script:
      Mutant(
        text: page.replacing("</main>", with: "<script>document.title=1</script></main>"), words: "script")
    case .link:
      replace(page, "href", in: #/href="[^"#]*index\.html"/#, &random) { _ in "href=\"gone/index.html\"" }
    }
  }

  /// Another number in the visible words of the main part.
  private static func number(_ page: String, _ random: inout SeededChoice) -> Mutant? {
    guard let start = page.range(of: "<main")?.lowerBound, let end = page.range(of: "</main>")?.lowerBound
    else {
      return nil
    }
    var places: [String.Index] = []
    var isTag = false
    var skips = 0
    var at = start
    while at < end {
      let character = page[at]
      if character == "<" {
        isTag = true
        if page[at...].hasPrefix("<nav") { skips += 1 }
        if page[at...].hasPrefix("</nav") { skips -= 1 }
      } else if character == ">" {
        isTag = false
      } else if character == "&", !isTag {
        at = page[at...].firstIndex(of: ";") ?? at
      } else if !isTag, skips == 0, ("0"..."9").contains(character),
        !page[..<at].hasSuffix("reading-time\">"),
        !page[..<page.index(before: at)].hasSuffix("reading-time\">")
      {
        places.append(at)
      }
      at = page.index(after: at)
    }
    guard let place = places.randomElement(using: &random), let digit = page[place].wholeNumberValue else {
      return nil
    }
    let other = String((digit + Int.random(in: 1...9, using: &random)) % 10)
    let next = page.index(after: place)
    // A zero in front changes no number.
    let before = page[..<place].suffix(30)
    let after = page[next...].prefix(30)
    let isSame =
      NumberTokens.all(in: String(before) + other + after)
      == NumberTokens.all(in: String(before) + String(digit) + after)
    if isSame { return nil }
    return Mutant(
      text: String(page[..<place]) + other + page[next...],
      words: (before + "[\(digit)→\(other)]" + after).replacing("\n", with: " "))
  }

  private static func polarity(_ page: String, _ random: inout SeededChoice) -> Mutant? {
    replace(page, "data-polarity", in: #/data-polarity="(must|must-not)"/#, &random) {
      $0.contains("must-not") ? "data-polarity=\"must\"" : "data-polarity=\"must-not\""
    }
  }

  private static func side(_ lead: String) -> String {
    lead.contains("only if")
      ? lead.replacing("can join only if", with: "cannot join if")
      : lead.contains("cannot join if") ? lead.replacing("cannot join if", with: "can join only if") : lead
  }

  private static func shortened(_ attribute: String) -> String {
    "data-original=\"Something else that the record does not say at all\""
  }

  /// A whole rule taken out, with everything inside it.
  private static func dropped(_ page: String, _ random: inout SeededChoice) -> Mutant? {
    let starts = page.ranges(of: #/<li data-criterion="/#).map(\.lowerBound)
    guard let start = starts.randomElement(using: &random) else { return nil }
    var depth = 0
    var at = start
    while let next = page[at...].firstMatch(of: #/<li[ >]|<\/li>/#) {
      depth += next.output.hasPrefix("</") ? -1 : 1
      at = next.range.upperBound
      if depth == 0 { break }
    }
    return Mutant(text: String(page[..<start]) + page[at...], words: String(page[start...].prefix(120)))
  }

  private static func replace<Output>(
    _ page: String, _ what: String, in pattern: Regex<Output>, _ random: inout SeededChoice,
    _ change: (String) -> String
  ) -> Mutant? {
    let main = page.range(of: "<main")?.lowerBound ?? page.startIndex
    let end = page.range(of: "</main>")?.lowerBound ?? page.endIndex
    let places = page[main..<end].ranges(of: pattern)
    guard let place = places.randomElement(using: &random) else { return nil }
    let old = String(page[place])
    let new = change(old)
    guard new != old else { return nil }
    return Mutant(text: String(page[..<place.lowerBound]) + new + page[place.upperBound...], words: old)
  }
}

import Diagnostics
import Foundation
import PlainLanguage
import TestSupport

/// A criterion of a real record with the plain words that the rewriter gives it.
struct RewrittenPair {
  var record: String
  var criterion: Criterion
  var above: String
  var plain: PlainCriterion

  /// The plain words, items parted by line breaks.
  var plainText: String {
    ([plain.lead] + plain.items + plain.after).map(\.characters).joined(separator: "\n")
  }
}

enum RewrittenPairs {
  /// The editors' wordings of this project, or of the folder that `PLAINSPOKEN_WORDING` names.
  static func wordings() -> Wordings {
    let named = ProcessInfo.processInfo.environment["PLAINSPOKEN_WORDING"].map { URL(filePath: $0) }
    var findings: [Finding] = []
    return Wordings.load(
      folder: named ?? Folders.project.appending(path: "Glossary/en/wording"), findings: &findings)
  }

  /// The pairs of the editors' wordings.
  static func dictionary(_ wordings: Wordings) -> FactDictionary {
    FactDictionary(
      pairs: wordings.all.flatMap { wording in
        wording.from.flatMap { from in
          [wording.to, wording.plural, wording.detailed].compactMap { $0 }.filter { !$0.isEmpty }
            .map { WordPair(from: from, to: $0) }
        }
      })
  }

  /// All criteria of the real records that the rewriter makes plain without any comparison of facts.
  static func all(in folder: URL, wordings: Wordings, voice: Voice, level: ReadingLevel) throws
    -> [RewrittenPair]
  {
    let rewriter = CriterionRewriter(wordings: wordings, facts: { _, _ in nil })
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap { file in
      let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let section = record?["protocolSection"] as? [String: Any]
      let module = section?["eligibilityModule"] as? [String: Any]
      let markdown = (module?["eligibilityCriteria"] as? String) ?? ""
      let text = EligibilityParser.parse(
        markdown: markdown, at: SourcePosition(file: file.lastPathComponent, line: 1, column: 1))
      let criteria = text.groups.flatMap(\.criteria)
      return (criteria.isEmpty ? naive(markdown) : criteria).flatMap { criterion in
        pairs(
          criterion, rewriter.rewrite(criterion, voice: voice, level: level), above: criterion.heading ?? ""
        )
        .map { RewrittenPair(record: file.lastPathComponent, criterion: $0.0, above: $0.1, plain: $0.2) }
      }
    }
  }

  static func naive(_ text: String) -> [Criterion] {
    var polarity = Polarity.must
    var found: [Criterion] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var words = line.replacing("\\", with: "").drop { "* ".contains($0) }
      if let match = words.prefixMatch(of: /[0-9]+[.)] */) { words = words.dropFirst(match.output.count) }
      let lower = words.lowercased()
      if lower.count < 40, lower.contains("exclusion") { polarity = .mustNot; continue }
      if lower.count < 40, lower.contains("inclusion") { polarity = .must; continue }
      found.append(Criterion(number: found.count + 1, original: String(words), polarity: polarity))
    }
    return found
  }

  private static func pairs(
    _ criterion: Criterion, _ rewritten: RewrittenCriterion, above: String
  ) -> [(Criterion, String, PlainCriterion)] {
    var own: [(Criterion, String, PlainCriterion)] = []
    if case .plain(let plain) = rewritten.wording { own = [(criterion, above, plain)] }
    return own
      + zip(criterion.children, rewritten.children).flatMap { child, words in
        pairs(child, words, above: above + "\n" + criterion.text)
      }
  }
}

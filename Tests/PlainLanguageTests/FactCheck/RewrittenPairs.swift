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
      folder: named ?? Folders.project.appending(path: "Glossary/en/wording"), shownAs: "wording",
      findings: &findings)
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

  /// The criteria of real records, in the order of their files, that the rewriter makes plain without any
  /// comparison of facts; it stops after the record with which there are enough.
  static func all(
    in folder: URL, wordings: Wordings, voice: Voice, level: ReadingLevel, atLeast count: Int = .max
  ) throws -> [RewrittenPair] {
    let rewriter = CriterionRewriter(wordings: wordings, facts: { _, _ in nil })
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var found: [RewrittenPair] = []
    for file in files.sorted(by: { $0.path < $1.path })
    where file.pathExtension == "json" && found.count < count {
      for criterion in try criteria(of: file) {
        let rewritten = rewriter.rewrite(criterion, voice: voice, level: level)
        found += pairs(criterion, rewritten, above: criterion.heading ?? "").map {
          RewrittenPair(record: file.lastPathComponent, criterion: $0.0, above: $0.1, plain: $0.2)
        }
      }
    }
    return found
  }

  private static func criteria(of file: URL) throws -> [Criterion] {
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let section = record?["protocolSection"] as? [String: Any]
    let module = section?["eligibilityModule"] as? [String: Any]
    return EligibilityParser.parse(
      markdown: module?["eligibilityCriteria"] as? String, at: SourcePosition(file: file.lastPathComponent)
    ).groups.flatMap(\.criteria)
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

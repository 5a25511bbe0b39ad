import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlainLanguage

/// A survey of real criteria, run only on demand.
///
/// `REWRITER_SURVEY=out.json` reads every record of `Folders.registryRecords`; with `REWRITER_PART=1/3` only a third of
/// them; with `REWRITER_ITEMS=in.json` single sentences instead. It judges nothing: people read what it writes.
@Suite struct RewriterSurvey {
  struct Item: Codable {
    var id: String
    var n: Int
    var text: String
    var polarity: String
  }
  struct Answer: Codable {
    var id: String
    var n: Int
    var depth: Int
    var text: String
    var polarity: String
    var kind: String
    var level: String
    var form: String?
    var plain: String?
    var grade: Double?
    var reason: String?
  }

  private static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["REWRITER_SURVEY"] != nil))
  func survey() throws {
    var findings: [Finding] = []
    let folder =
      Self.environment["REWRITER_WORDINGS"].map { URL(filePath: $0) }
      ?? Folders.project.appending(path: "Glossary/en/wording")
    let wordings = Wordings.load(folder: folder, shownAs: "wording", findings: &findings)
    print("wordings \(wordings.all.count), findings \(findings.count)")
    let raw = Self.environment["REWRITER_RAW"] != nil
    let rewriter =
      raw
      ? CriterionRewriter(wordings: wordings, facts: { _, _ in nil }) : CriterionRewriter(wordings: wordings)
    var answers: [Answer] = []
    for (id, criterion) in try criteria() {
      for level in Self.levels {
        let words = rewriter.rewrite(criterion, voice: .yourChild, level: level)
        add(words, of: criterion, id: id, level: level, depth: 0, to: &answers)
      }
    }
    let path = Self.environment["REWRITER_SURVEY"] ?? "survey.json"
    try JSONEncoder().encode(answers).write(to: URL(filePath: path))
  }

  private static let levels: [ReadingLevel] =
    environment["REWRITER_STANDARD"] == nil ? [.standard, .detailed] : [.standard]

  /// What the gate heard in each way to say a criterion.
  private func gates(_ criterion: Criterion, _ level: ReadingLevel) -> String {
    let context = WriterContext(wordings: Self.wordings, voice: .yourChild, level: level)
    return DraftPlan.allCases.map { plan in
      guard
        let draft = CriterionReader.draft(
          CriterionTokens.read(criterion.text), criterion, plan: plan, asNoun: false)
      else { return " | no draft" }
      let plain = DraftWriter(context: context).written(draft, opensList: !criterion.children.isEmpty)
      let verdict = RewriteGate.verdict(
        plain, criterion: criterion, level: level, facts: Self.facts)
      if let verdict, SpokenGate.fault(plain) == nil { return " | \(verdict): \(plain.characters)" }
      return " | \(SpokenGate.fault(plain).map { "\($0)" } ?? "-"): \(plain.characters)"
    }.joined()
  }

  private static let facts = RewriteFacts(wordings: wordings).comparison

  private static let wordings: Wordings = {
    var findings: [Finding] = []
    return Wordings.load(
      folder: Folders.project.appending(path: "Glossary/en/wording"), shownAs: "wording", findings: &findings)
  }()

  private func add(
    _ words: RewrittenCriterion, of criterion: Criterion, id: String, level: ReadingLevel, depth: Int,
    to answers: inout [Answer]
  ) {
    var answer = Answer(
      id: id, n: criterion.number, depth: depth, text: criterion.text, polarity: criterion.polarity.rawValue,
      kind: criterion.kind.rawValue, level: level.rawValue)
    switch words.wording {
    case .plain(let plain):
      answer.plain = plain.characters
      answer.form = plain.form.rawValue
      answer.grade = RewriteGate.grade(plain)
      if Self.environment["REWRITER_GATES"] != nil { answer.reason = gates(criterion, level) }
    case .original(let reason):
      answer.reason = "\(reason)" + gates(criterion, level)
    }
    answers.append(answer)
    for (child, below) in zip(criterion.children, words.children) {
      add(below, of: child, id: id, level: level, depth: depth + 1, to: &answers)
    }
  }

  private func criteria() throws -> [(String, Criterion)] {
    if let path = Self.environment["REWRITER_ITEMS"] {
      let items = try JSONDecoder().decode([Item].self, from: Data(contentsOf: URL(filePath: path)))
      return items.map {
        (
          $0.id,
          Criterion(number: $0.n, original: $0.text, polarity: Polarity(rawValue: $0.polarity) ?? .unsure)
        )
      }
    }
    guard let folder = Folders.registryRecords else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".json")
    }
    let part = (Self.environment["REWRITER_PART"] ?? "0/1").split(separator: "/").compactMap { Int($0) }
    return try names.sorted().enumerated().filter { $0.offset % part[1] == part[0] }.flatMap { _, name in
      try criteria(of: folder.appending(path: name)).map { (String(name.dropLast(5)), $0) }
    }
  }

  private func criteria(of file: URL) throws -> [Criterion] {
    let record = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let module = (record?["protocolSection"] as? [String: Any])?["eligibilityModule"] as? [String: Any]
    let text = EligibilityParser.parse(
      markdown: module?["eligibilityCriteria"] as? String, minimumAge: module?["minimumAge"] as? String,
      maximumAge: module?["maximumAge"] as? String, at: SourcePosition(file: file.lastPathComponent))
    return text.groups.flatMap(\.criteria)
  }
}

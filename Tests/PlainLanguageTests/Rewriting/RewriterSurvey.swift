import Diagnostics
import Foundation
import Testing
import TestSupport

@testable import PlainLanguage

/// A survey of real criteria, run only on demand: `REWRITER_SURVEY=in.json` writes `in.json.out`.
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
    var text: String
    var polarity: String
    var level: String
    var plain: String?
    var grade: Double?
    var reason: String?
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["REWRITER_SURVEY"] != nil))
  func survey() throws {
    let path = ProcessInfo.processInfo.environment["REWRITER_SURVEY"] ?? ""
    let items = try JSONDecoder().decode([Item].self, from: Data(contentsOf: URL(filePath: path)))
    var findings: [Finding] = []
    let folder =
      ProcessInfo.processInfo.environment["REWRITER_WORDINGS"].map { URL(filePath: $0) }
      ?? Folders.project.appending(path: "Glossary/en/wording")
    let wordings = Wordings.load(folder: folder, findings: &findings)
    let raw = !(ProcessInfo.processInfo.environment["REWRITER_RAW"] ?? "").isEmpty
    let rewriter =
      raw
      ? CriterionRewriter(wordings: wordings, facts: { _, _ in nil }) : CriterionRewriter(wordings: wordings)
    print("wordings \(rewriter.wordings.all.count), findings \(findings.count)")
    var answers: [Answer] = []
    for item in items {
      let criterion = Criterion(
        number: item.n, original: item.text, polarity: Polarity(rawValue: item.polarity) ?? .unsure)
      for level in [ReadingLevel.standard, .detailed] {
        let rewritten = rewriter.rewrite(criterion, voice: .yourChild, level: level)
        var answer = Answer(
          id: item.id, n: item.n, text: item.text, polarity: item.polarity, level: level.rawValue)
        switch rewritten.wording {
        case .plain(let plain):
          answer.plain = plain.characters
          answer.grade = RewriteGate.grade(plain)
        case .original(let reason): answer.reason = "\(reason)"
        }
        answers.append(answer)
      }
    }
    try JSONEncoder().encode(answers).write(to: URL(filePath: path + ".out"))
  }
}

import CommonMark
import Diagnostics
import Foundation
import PlainLanguage
import TrialRecords

/// The words of people that hold: tied to the record as it is now, with its numbers, neutral, and easy enough.
struct ApprovedWords: Sendable {
  private let entries: [(words: EditorWords, from: [String], tooHardFor: Set<String>)]

  /// No words.
  static let none = ApprovedWords(entries: [])

  private init(entries: [(words: EditorWords, from: [String], tooHardFor: Set<String>)]) {
    self.entries = entries
  }

  /// The words in the file beside a record, if there is one. Words that do not hold become findings.
  static func read(for trial: Trial, editions: [Edition], findings: inout [Finding]) -> ApprovedWords {
    guard let file = WordsFiles.file(for: trial) else { return none }
    guard let data = FileManager.default.contents(atPath: file),
      let yaml = String(bytes: data, encoding: .utf8)
    else {
      findings.append(
        Finding(
          WordsFinding.unreadable, at: SourcePosition(file: file), "The file is not UTF-8 text",
          fix: "save it as UTF-8"))
      return none
    }
    let audiences = editions.map(\.audience).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let words = EditorWords.read(yaml, file: file, audiences: audiences, findings: &findings)
    return ApprovedWords(
      entries: words.compactMap { entry in
        guard holds(entry, for: trial, findings: &findings) else { return nil }
        let hard = tooHard(entry, editions: editions, findings: &findings)
        return (entry, entry.section.sources(in: trial), hard)
      })
  }

  /// The words for a part of an edition's page, as blocks; empty where nobody wrote any that hold. Words for this
  /// reader and level come before words for all.
  func blocks(_ section: WordsSection, for edition: Edition) -> [PageNode] {
    let own = entries.filter {
      $0.words.section == section && $0.words.isFor(edition) && !$0.tooHardFor.contains(edition.path)
    }
    let exact = { (words: EditorWords) in (words.audience == nil ? 0 : 1) + (words.level == nil ? 0 : 1) }
    guard let best = own.max(by: { exact($0.words) < exact($1.words) }) else { return [] }
    return WordsBlocks.nodes(best.words.text, from: best.from)
  }

  private static func holds(_ entry: EditorWords, for trial: Trial, findings: inout [Finding]) -> Bool {
    let seal = entry.section.seal(of: trial)
    let name = entry.section.rawValue
    func report(_ kind: WordsFinding, _ headline: String, excerpt: String? = nil, fix: String) -> Bool {
      findings.append(Finding(kind, at: entry.position, headline, excerpt: excerpt, fix: fix))
      return false
    }
    let again =
      "read \(entry.section.fieldNames) of the record beside the words, then write \"seen: \(seal)\""
    guard let seen = entry.seen else {
      return report(
        .unsealed, "The words for \"\(name)\" do not say which state of the record they restate", fix: again)
    }
    guard seen == seal else {
      return report(
        .outdated, "The record has changed since the words for \"\(name)\" were written", fix: again)
    }
    if let number = RecordNumbers.firstForeign(in: entry.text, record: trial) {
      return report(
        .number, "The number \(number) in the words for \"\(name)\" is not in the record", excerpt: number,
        fix: "correct the number, or leave it out")
    }
    if let word = NeutralWords.firstBroken(in: entry.text) {
      return report(
        .notNeutral, "The words for \"\(name)\" say \"\(word)\"", excerpt: word,
        fix: "say it without this word")
    }
    let count = Readability.measure("In short. " + entry.text).words
    if entry.section == .mainMessage, count > MainMessage.mostWords {
      return report(
        .tooLong, "The main message has \(count) words, more than \(MainMessage.mostWords)",
        fix: "shorten it")
    }
    return true
  }

  private static func tooHard(_ entry: EditorWords, editions: [Edition], findings: inout [Finding])
    -> Set<String>
  {
    let measure = Readability.measure(entry.text)
    let hard = editions.filter { entry.isFor($0) && measure.grade > $0.grade }.map(\.path)
    if !hard.isEmpty {
      let grade = (measure.grade * 10).rounded() / 10
      findings.append(
        Finding(
          WordsFinding.tooHard, at: entry.position,
          "The words for \"\(entry.section.rawValue)\" read at grade \(grade), too hard for \(hard.joined(separator: ", "))",
          fix: "use shorter words and sentences, or give an easier text with \"level\""))
    }
    return Set(hard)
  }
}

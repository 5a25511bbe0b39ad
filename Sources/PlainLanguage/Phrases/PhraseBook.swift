import Diagnostics
import StrictYAML

/// Phrases of records and the plain words that a page says instead, as an editor wrote them.
public struct PhraseBook: Sendable {
  /// One phrase.
  struct Phrase: Sendable {
    /// What a record writes; `#` stands for a number, `@` for a unit of time.
    let from: [String]
    /// What the page writes.
    let to: [String]
    /// Whether the plain words are a sentence of their own ("the disease gets worse").
    let isClause: Bool
  }

  /// The words that may stay as they are.
  let easy: Set<String>
  private let byFirst: [String: [Phrase]]

  /// The table of a file; what has an error is left out and stands in `findings`.
  public init(_ text: String, file: String, findings: inout [Finding]) {
    var byFirst: [String: [Phrase]] = [:]
    var easy: Set<String> = []
    var seen: Set<[String]> = []
    if let root = YAMLReader.read(text, file: file, findings: &findings),
      let mapping = YAMLMappingReader(
        root, allowed: ["phrases", "easy"], what: "a file of phrases", findings: &findings)
    {
      easy = Set(mapping.texts("easy", findings: &findings).map { $0.lowercased() })
      for node in mapping.list("phrases", findings: &findings) {
        for phrase in Self.phrases(node, seen: &seen, findings: &findings) {
          byFirst[phrase.from[0], default: []].append(phrase)
        }
      }
    }
    self.easy = easy
    self.byFirst = byFirst.mapValues { $0.sorted { $0.from.count > $1.from.count } }
  }

  private static func phrases(
    _ node: YAMLNode, seen: inout Set<[String]>, findings: inout [Finding]
  ) -> [Phrase] {
    guard
      let mapping = YAMLMappingReader(
        node, allowed: ["from", "to", "is", "note"], what: "a phrase", findings: &findings)
    else { return [] }
    let kind = mapping.text("is", findings: &findings)
    if let kind, kind != "clause" {
      findings.append(
        Finding(
          PhraseFinding.unknownKind, at: mapping.position, "\"\(kind)\" is not a kind of phrase",
          fix: "write \"clause\", or leave the line out"))
    }
    for key in ["from", "to"] where mapping.entry(key) == nil {
      _ = mapping.requiredText(key, what: "a phrase", findings: &findings)
    }
    let to = (mapping.text("to", findings: &findings) ?? "").split(separator: " ").map(String.init)
    var phrases: [Phrase] = []
    for form in mapping.texts("from", findings: &findings) {
      let from = PhraseToken.tokens(form.lowercased()).map(\.key)
      guard !from.isEmpty else { continue }
      if !seen.insert(from).inserted {
        findings.append(
          Finding(
            PhraseFinding.twice, at: mapping.position, "\"\(form)\" stands in two phrases", excerpt: form,
            fix: "remove it from one of the two"))
      }
      if to.filter({ $0.contains("#") }).count > from.filter({ $0 == "#" }).count {
        findings.append(
          Finding(
            PhraseFinding.gaps, at: mapping.position, "\"\(form)\" has fewer numbers than its plain words",
            excerpt: form, fix: "write # as often in both"))
      } else {
        phrases.append(Phrase(from: from, to: to, isClause: kind == "clause"))
      }
    }
    return phrases
  }

  /// The longest phrase at a place: its plain words with the gaps filled, and the place after it.
  func match(_ tokens: [PhraseToken], from start: Int) -> (words: [String], isClause: Bool, end: Int)? {
    var best: (words: [String], isClause: Bool, end: Int)?
    for first in Self.firsts(tokens[start]) {
      for phrase in byFirst[first] ?? [] {
        let end = start + phrase.from.count
        if let best, best.end >= end { break }
        guard let words = Self.filled(phrase, tokens, from: start) else { continue }
        best = (words, phrase.isClause, end)
        break
      }
    }
    return best
  }

  private static func firsts(_ token: PhraseToken) -> [String] {
    [token.key] + (token.isNumber ? ["#"] : []) + (token.unit == nil ? [] : ["@"])
  }

  private static func filled(_ phrase: Phrase, _ tokens: [PhraseToken], from start: Int) -> [String]? {
    guard start + phrase.from.count <= tokens.count else { return nil }
    var numbers: [String] = []
    var units: [String] = []
    for (offset, key) in phrase.from.enumerated() {
      let token = tokens[start + offset]
      switch key {
      case "#":
        guard token.isNumber else { return nil }
        numbers.append(token.key)
      case "@":
        guard let unit = token.unit else { return nil }
        units.append(unit.rawValue)
      default: if key != token.key { return nil }
      }
    }
    return phrase.to.flatMap { word in fill(word, &numbers, &units) }
  }

  private static func fill(_ word: String, _ numbers: inout [String], _ units: inout [String]) -> [String] {
    if word.contains("#"), !numbers.isEmpty { return [word.replacing("#", with: numbers.removeFirst())] }
    if word.contains("@"), let unit = units.first {
      if units.count > 1 { units.removeFirst() }
      return [word.replacing("@", with: unit)]
    }
    return [word]
  }
}

import Diagnostics
import Foundation
import PlainLanguage
import StrictYAML

/// What a person wrote for one part of a trial's pages, in a file `<id>.words.yml` beside the record.
struct EditorWords: Sendable, Hashable {
  /// The part of the page.
  let section: WordsSection
  /// For which readers; nil for all.
  let audience: String?
  /// For which level; nil for all.
  let level: ReadingLevel?
  /// The words: paragraphs with empty lines between, list items after a dash.
  let text: String
  /// The seal of the fields as the person read them; nil if it has not been written yet.
  let seen: String?
  /// Where the entry stands.
  let position: SourcePosition

  /// Whether it is for an edition.
  func isFor(_ edition: Edition) -> Bool {
    (audience == nil || audience == edition.audience) && (level == nil || level == edition.words)
  }

  /// The entries of a file. What is wrong becomes findings.
  static func read(_ yaml: String, file: String, audiences: [String], findings: inout [Finding])
    -> [EditorWords]
  {
    guard let root = YAMLReader.read(yaml, file: file, findings: &findings),
      let mapping = YAMLMappingReader(root, allowed: ["words"], what: "a file of words", findings: &findings)
    else { return [] }
    return mapping.list("words", findings: &findings).compactMap {
      entry($0, audiences: audiences, findings: &findings)
    }
  }

  private static let names = ["section", "audience", "level", "text", "seen", "note"]

  private static func entry(_ node: YAMLNode, audiences: [String], findings: inout [Finding]) -> EditorWords?
  {
    guard let entry = YAMLMappingReader(node, allowed: names, what: "an entry", findings: &findings),
      let section = entry.requiredText("section", what: "An entry", findings: &findings),
      let text = entry.requiredText("text", what: "An entry", findings: &findings)
    else { return nil }
    guard
      let known = choice(
        section, WordsSection.allCases.map(\.rawValue), "section", at: entry, findings: &findings)
    else { return nil }
    let audience = entry.text("audience", findings: &findings)
    let level = entry.text("level", findings: &findings)
    let levels = ReadingLevel.allCases.map(\.rawValue)
    if let audience, choice(audience, audiences, "audience", at: entry, findings: &findings) == nil {
      return nil
    }
    if let level, choice(level, levels, "level", at: entry, findings: &findings) == nil { return nil }
    return WordsSection(rawValue: known).map {
      EditorWords(
        section: $0, audience: audience, level: level.flatMap(ReadingLevel.init(rawValue:)), text: text,
        seen: entry.text("seen", findings: &findings), position: entry.position)
    }
  }

  private static func choice(
    _ value: String, _ allowed: [String], _ name: String, at entry: YAMLMappingReader,
    findings: inout [Finding]
  ) -> String? {
    if allowed.contains(value) { return value }
    findings.append(
      Finding(
        WordsFinding.unknownName, at: entry.entry(name)?.value.position ?? entry.position,
        "\"\(value)\" is no \(name)", excerpt: value,
        fix: Suggestion.nearest(to: value, in: allowed).map { "write \"\($0)\"" }
          ?? "use one of: \(allowed.joined(separator: ", "))"))
    return nil
  }
}

import Diagnostics
import StrictYAML

/// Reads the file of one glossary term.
struct TermReader {
  private static let names = [
    "name", "spelled-out", "forms", "unclear", "say", "kind", "meaning", "senses", "ordinary", "source",
    "reviewed",
  ]

  /// The term of a file, or nil with findings.
  static func read(_ text: String, file: String, slug: String, findings: inout [Finding]) -> Term? {
    guard let root = YAMLReader.read(text, file: file, findings: &findings),
      let fields = YAMLMappingReader(root, allowed: names, what: "a term", findings: &findings)
    else { return nil }
    checkSlug(slug, at: fields.position, findings: &findings)
    let name = fields.requiredText("name", what: "a term", findings: &findings)
    let source = fields.requiredText("source", what: "a term", findings: &findings)
    let kind = self.kind(fields, findings: &findings)
    let reviewed = self.reviewed(fields, findings: &findings)
    let senses = SenseReader.senses(fields, findings: &findings)
    guard let name, let source, let kind, let senses else { return nil }
    let written = SurfaceForms(fields.texts("forms", findings: &findings))
    return Term(
      slug: slug, name: name, forms: [name] + written.forms.filter { $0 != name },
      fullForms: written.fullForms, senses: senses,
      unclear: fields.texts("unclear", findings: &findings),
      pronunciation: fields.filledText("say", what: "a term", findings: &findings), kind: kind,
      source: source,
      reviewed: reviewed, position: fields.position)
  }

  private static func checkSlug(_ slug: String, at position: SourcePosition, findings: inout [Finding]) {
    let parts = slug.split(separator: "-", omittingEmptySubsequences: false)
    let isGood = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    guard !isGood else { return }
    findings.append(
      Finding(
        GlossaryFinding.badName, at: SourcePosition(file: position.file),
        "The file name \"\(slug)\" cannot be part of an address",
        fix: "use only small letters, digits and single hyphens"))
  }

  private static func kind(_ fields: YAMLMappingReader, findings: inout [Finding]) -> TermKind? {
    guard let word = fields.requiredText("kind", what: "a term", findings: &findings) else { return nil }
    if let kind = TermKind(rawValue: word) { return kind }
    let known = TermKind.allCases.map(\.rawValue)
    let hint = Suggestion.nearest(to: word, in: known)
    findings.append(
      Finding(
        GlossaryFinding.unknownKind, at: fields.entry("kind")?.value.position ?? fields.position,
        "\"\(word)\" is not a kind of term", excerpt: word,
        fix: hint.map { "write \"\($0)\"" } ?? "use one of: \(known.joined(separator: ", "))"))
    return nil
  }

  private static func reviewed(_ fields: YAMLMappingReader, findings: inout [Finding]) -> String? {
    guard let word = fields.requiredText("reviewed", what: "a term", findings: &findings) else { return nil }
    if word == "no" { return nil }
    if isDay(word) { return word }
    findings.append(
      Finding(
        GlossaryFinding.reviewDate, at: fields.entry("reviewed")?.value.position ?? fields.position,
        "\"\(word)\" is not a day", excerpt: word, fix: "write the day as 2026-03-31, or \"no\""))
    return nil
  }

  private static func isDay(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return false }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == 3 && (1...12).contains(numbers[1]) && (1...31).contains(numbers[2])
  }
}

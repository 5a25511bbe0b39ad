import Diagnostics
import StrictYAML

/// What studies measure, in the plain words of an editor (`Glossary/en/phrases/outcomes.yml`).
public struct OutcomeBook: Sendable {
  /// The words that may stay as they are.
  let easy: Set<String>
  private let byFirst: [String: [(form: [String], concept: OutcomeConcept)]]

  /// The book of a file; what has an error is left out and stands in `findings`.
  public init(_ text: String, file: String, findings: inout [Finding]) {
    var byFirst: [String: [(form: [String], concept: OutcomeConcept)]] = [:]
    var seen: Set<[String]> = []
    var easy: Set<String> = []
    if let root = YAMLReader.read(text, file: file, findings: &findings),
      let mapping = YAMLMappingReader(
        root, allowed: ["concepts", "easy"], what: "the file of outcomes", findings: &findings)
    {
      easy = Set(mapping.texts("easy", findings: &findings))
      for node in mapping.list("concepts", findings: &findings) {
        for (form, concept) in Self.forms(node, seen: &seen, findings: &findings) {
          byFirst[form[0], default: []].append((form, concept))
        }
      }
    }
    self.easy = easy
    self.byFirst = byFirst.mapValues { list in list.sorted { $0.form.count > $1.form.count } }
  }

  private static func forms(_ node: YAMLNode, seen: inout Set<[String]>, findings: inout [Finding])
    -> [([String], OutcomeConcept)]
  {
    guard
      let mapping = YAMLMappingReader(
        node, allowed: ["from", "is", "says", "people", "rate", "open", "needs", "note"], what: "an outcome",
        findings: &findings),
      let concept = concept(mapping, findings: &findings)
    else { return [] }
    return mapping.texts("from", findings: &findings).compactMap { text in
      let form = OutcomeTokens.keys(text)
      guard !form.isEmpty else { return nil }
      guard seen.insert(form).inserted else {
        findings.append(
          Finding(
            OutcomeFinding.twice, at: mapping.position, "\"\(text)\" stands in two outcomes", excerpt: text,
            fix: "remove it from one of the two"))
        return nil
      }
      return (form, concept)
    }
  }

  private static func concept(_ mapping: YAMLMappingReader, findings: inout [Finding]) -> OutcomeConcept? {
    guard let says = mapping.requiredText("says", what: "An outcome", findings: &findings),
      let kindName = mapping.requiredText("is", what: "An outcome", findings: &findings)
    else { return nil }
    if mapping.entry("from") == nil {
      _ = mapping.requiredText("from", what: "An outcome", findings: &findings)
    }
    let people = mapping.text("people", findings: &findings)
    let rate = mapping.text("rate", findings: &findings)
    let needs = mapping.text("needs", findings: &findings)
    let open = mapping.text("open", findings: &findings)
    if let open, !["yes", "no"].contains(open) {
      findings.append(
        Finding(
          YAMLFinding.wrongShape, at: mapping.position, "\"open\" must be \"yes\" or \"no\"", excerpt: open,
          fix: "write \"yes\" or leave it out"))
    }
    guard let kind = OutcomeConcept.Kind(rawValue: kindName), kind != .event || people != nil else {
      findings.append(
        Finding(
          OutcomeFinding.unknownKind, at: mapping.position, "\"\(says)\" is not a whole outcome",
          fix: "write fact, event or amount after \"is\", and \"people\" for an event"))
      return nil
    }
    return OutcomeConcept(
      kind: kind, says: says, people: people, rate: rate, isOpen: open == "yes", needs: needs)
  }

  /// The longest concept at a place, and the place after it.
  func match(_ tokens: [String], from start: Int) -> (concept: OutcomeConcept, end: Int)? {
    guard start < tokens.count else { return nil }
    for first in [tokens[start], OutcomeTokens.singular(tokens[start])] {
      let found = (byFirst[first] ?? []).first { form, _ in
        start + form.count <= tokens.count
          && form.indices.allSatisfy { OutcomeTokens.same(tokens[start + $0], form[$0]) }
      }
      if let found { return (found.concept, start + found.form.count) }
    }
    return nil
  }
}

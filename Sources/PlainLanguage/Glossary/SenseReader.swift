import Diagnostics
import StrictYAML

/// Reads what a term can mean: one meaning, or a list of senses.
struct SenseReader {
  private static let names = [
    "id", "spelled-out", "forms", "meaning", "contexts", "against", "before", "after", "usual", "ordinary",
  ]

  /// The senses of a term file; nil with findings if it has none.
  static func senses(_ fields: YAMLMappingReader, findings: inout [Finding]) -> [Sense]? {
    guard fields.entry("senses") != nil else {
      let spelledOut = fields.filledText("spelled-out", what: "a term", findings: &findings)
      let isOrdinary = isYes("ordinary", fields, findings: &findings)
      let meanings = isOrdinary ? nil : meanings(fields, findings: &findings)
      guard isOrdinary || meanings != nil else { return nil }
      return [Sense(id: "", spelledOut: spelledOut, meanings: meanings, isUsual: true)]
    }
    let nodes = fields.list("senses", findings: &findings)
    let senses = nodes.compactMap { sense($0, findings: &findings) }
    checkApart(senses, nodes: nodes, at: fields.position, findings: &findings)
    return senses.isEmpty || senses.count < nodes.count ? nil : senses
  }

  private static func sense(_ node: YAMLNode, findings: inout [Finding]) -> Sense? {
    guard let fields = YAMLMappingReader(node, allowed: names, what: "a sense", findings: &findings),
      let id = fields.requiredText("id", what: "a sense", findings: &findings)
    else { return nil }
    let isOrdinary = isYes("ordinary", fields, findings: &findings)
    let meanings = isOrdinary ? nil : meanings(fields, findings: &findings)
    guard isOrdinary || meanings != nil else { return nil }
    let signs = SenseSigns(
      contexts: fields.texts("contexts", findings: &findings),
      against: fields.texts("against", findings: &findings),
      before: fields.texts("before", findings: &findings),
      after: fields.texts("after", findings: &findings))
    let written = SurfaceForms(fields.texts("forms", findings: &findings))
    return Sense(
      id: id, spelledOut: fields.filledText("spelled-out", what: "a sense", findings: &findings),
      forms: written.forms,
      fullForms: written.fullForms, meanings: meanings, signs: signs,
      isUsual: isYes("usual", fields, findings: &findings))
  }

  private static func meanings(_ fields: YAMLMappingReader, findings: inout [Finding]) -> Meanings? {
    guard let node = fields.node("meaning") else {
      findings.append(
        Finding(
          GlossaryFinding.emptySense, at: fields.position, "The term does not say what it means",
          fix: "add \"meaning:\" with the lines \"easy:\" and \"standard:\""))
      return nil
    }
    let levels = ReadingLevel.allCases.map(\.rawValue)
    guard let texts = YAMLMappingReader(node, allowed: levels, what: "a meaning", findings: &findings)
    else { return nil }
    let easy = texts.requiredText("easy", what: "a meaning", findings: &findings)
    let standard = texts.requiredText("standard", what: "a meaning", findings: &findings)
    let detailed = texts.text("detailed", findings: &findings)
    guard let easy, let standard else { return nil }
    return Meanings(easy: easy, standard: standard, detailed: detailed)
  }

  private static func isYes(_ key: String, _ fields: YAMLMappingReader, findings: inout [Finding]) -> Bool {
    guard let word = fields.text(key, findings: &findings) else { return false }
    if word != "yes", word != "no" {
      findings.append(
        Finding(
          YAMLFinding.wrongShape, at: fields.entry(key)?.value.position ?? fields.position,
          "\"\(key)\" must be \"yes\" or \"no\"", excerpt: word, fix: "write \"yes\" or leave the line out"))
    }
    return word == "yes"
  }

  private static func checkApart(
    _ senses: [Sense], nodes: [YAMLNode], at position: SourcePosition, findings: inout [Finding]
  ) {
    for (sense, node) in zip(senses, nodes) where senses.count > 1 {
      guard sense.signs.isEmpty, sense.forms.isEmpty, !sense.isUsual else { continue }
      findings.append(
        Finding(
          GlossaryFinding.undecidable, at: node.position,
          "Nothing tells the sense \"\(sense.id)\" from the others", excerpt: sense.id,
          fix: "add \"contexts:\" with words that stand near it"))
    }
    let ids = Dictionary(grouping: senses, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
    let usual = senses.filter(\.isUsual).count
    guard !ids.isEmpty || usual > 1 else { return }
    let headline =
      ids.first.map { "Two senses have the id \"\($0)\"" } ?? "Two senses say that they are usual"
    findings.append(
      Finding(GlossaryFinding.undecidable, at: position, headline, fix: "change one of them"))
  }
}

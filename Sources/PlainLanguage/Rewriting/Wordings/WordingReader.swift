import Diagnostics
import StrictYAML

/// Reads the wordings of one file that an editor wrote.
enum WordingReader {
  static let names = ["from", "to", "plural", "is", "except", "detailed", "note"]

  /// The wordings that are sound; what is wrong becomes findings.
  static func read(_ text: String, file: String, findings: inout [Finding]) -> [Wording] {
    guard let root = YAMLReader.read(text, file: file, findings: &findings),
      let reader = YAMLMappingReader(
        root, allowed: ["wordings"], what: "a wording file", findings: &findings)
    else { return [] }
    return reader.list("wordings", findings: &findings).compactMap { wording($0, findings: &findings) }
  }

  private static func wording(_ node: YAMLNode, findings: inout [Finding]) -> Wording? {
    guard let entry = YAMLMappingReader(node, allowed: names, what: "a wording", findings: &findings)
    else { return nil }
    let kind = kind(of: entry, findings: &findings)
    let forms = entry.texts("from", findings: &findings)
    let plain = entry.text("to", findings: &findings) ?? ""
    guard !forms.isEmpty, !forms.contains(""), !plain.isEmpty || kind == .name else {
      findings.append(
        Finding(
          WordingFinding.emptyValue, at: entry.position,
          "The wording has no \(forms.isEmpty ? "\"from\"" : "\"to\"")",
          excerpt: forms.first, fix: "write both \"from\" and \"to\""))
      return nil
    }
    warnOfUpperCase(forms, at: entry.position, findings: &findings)
    return Wording(
      from: forms.map { $0.lowercased() }, to: plain, plural: entry.text("plural", findings: &findings),
      kind: kind ?? .phrase, except: entry.texts("except", findings: &findings).map { $0.lowercased() },
      detailed: entry.text("detailed", findings: &findings), note: entry.text("note", findings: &findings),
      at: entry.position)
  }

  private static func kind(of entry: YAMLMappingReader, findings: inout [Finding]) -> WordingKind? {
    guard let word = entry.text("is", findings: &findings) else { return .phrase }
    if let kind = WordingKind(rawValue: word) { return kind }
    let known = WordingKind.allCases.map(\.rawValue)
    findings.append(
      Finding(
        WordingFinding.unknownKind, at: entry.node("is")?.position ?? entry.position,
        word.isEmpty ? "\"is\" is empty" : "\"\(word)\" is no kind of words", excerpt: word,
        fix: Suggestion.nearest(to: word, in: known).map { "write \"\($0)\"" }
          ?? "use one of: \(known.joined(separator: ", "))"))
    return nil
  }

  private static func warnOfUpperCase(
    _ forms: [String], at position: SourcePosition, findings: inout [Finding]
  ) {
    for form in forms where form != form.lowercased() {
      findings.append(
        Finding(
          WordingFinding.upperCase, at: position, "The form \"\(form)\" has capital letters", excerpt: form,
          fix: "write \"\(form.lowercased())\""))
    }
  }
}

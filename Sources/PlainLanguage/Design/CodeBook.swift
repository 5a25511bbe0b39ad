import Diagnostics
import StrictYAML

/// The fixed words of one kind of code at each level, as an editor wrote them.
public struct CodeBook<Code: DesignCode>: Sendable {
  private let texts: [Code: [ReadingLevel: String]]

  /// The book of a file. A code without words, and words without a code, become findings.
  public init(_ text: String, file: String, findings: inout [Finding]) {
    var texts: [Code: [ReadingLevel: String]] = [:]
    if let root = YAMLReader.read(text, file: file, findings: &findings),
      let mapping = YAMLMappingReader(root, allowed: ["codes"], what: "a file of codes", findings: &findings)
    {
      for node in mapping.list("codes", findings: &findings) {
        guard let (code, words) = Self.entry(node, findings: &findings) else { continue }
        texts[code] = words
      }
      for code in Code.allCases where texts[code] == nil {
        findings.append(
          Finding(
            CodeFinding.missingCode, at: root.position, "The code \(code.rawValue) has no words",
            fix: "add an entry with \"code: \(code.rawValue)\" and \"easy: …\""))
      }
    }
    self.texts = texts
  }

  private static func entry(_ node: YAMLNode, findings: inout [Finding]) -> (Code, [ReadingLevel: String])? {
    guard
      let mapping = YAMLMappingReader(
        node, allowed: ["code", "note"] + ReadingLevel.allCases.map(\.rawValue), what: "a code",
        findings: &findings),
      let name = mapping.requiredText("code", what: "An entry", findings: &findings),
      let easy = mapping.requiredText("easy", what: "An entry", findings: &findings)
    else { return nil }
    guard let code = Code(rawValue: name) else {
      let names = Code.allCases.map(\.rawValue)
      findings.append(
        Finding(
          CodeFinding.unknownCode, at: mapping.position, "\(name) is not a code of the registry",
          excerpt: name,
          fix: Suggestion.nearest(to: name, in: names).map { "write \($0)" }
            ?? "use one of: \(names.joined(separator: ", "))"))
      return nil
    }
    let standard = mapping.text("standard", findings: &findings) ?? easy
    let detailed = mapping.text("detailed", findings: &findings) ?? standard
    return (code, [.easy: easy, .standard: standard, .detailed: detailed])
  }

  /// The words of a code at a level; empty only if the file had an error.
  public func text(_ code: Code, level: ReadingLevel) -> String { texts[code]?[level] ?? "" }

  /// The words of a code, marked as standing text.
  public func words(_ code: Code, level: ReadingLevel) -> PlainText {
    [PlainRun(text(code, level: level), .standing)]
  }
}

import Diagnostics
import StrictYAML
import Testing

/// What a person can get wrong in a YAML file.
struct YAMLSlip: Sendable, CustomTestStringConvertible {
  let kind: YAMLFinding
  let text: String
  let line: Int
  var says = ""

  var testDescription: String { "\(kind.rawValue): \(text.prefix(40))" }

  static let all: [YAMLSlip] = [
    YAMLSlip(kind: .syntax, text: "name: \"open", line: 1),
    YAMLSlip(kind: .syntax, text: "name: a\n\tto: b", line: 2),
    YAMLSlip(kind: .syntax, text: "name: a: b", line: 1),
    YAMLSlip(kind: .syntax, text: "name: a\n---\nname: b", line: 2),
    YAMLSlip(kind: .duplicateKey, text: "name: a\nname: b", line: 0, says: "name"),
    YAMLSlip(kind: .unknownKey, text: "name: a\nlits: b", line: 2, says: "write \"list\""),
    YAMLSlip(kind: .missingKey, text: "list: [a]", line: 1, says: "no \"name\""),
    YAMLSlip(kind: .missingKey, text: "name: \"\"", line: 1, says: "is empty"),
    YAMLSlip(kind: .wrongShape, text: "- a", line: 1, says: "a file must be a group"),
    YAMLSlip(kind: .wrongShape, text: "name: [a]", line: 1, says: "one text"),
    YAMLSlip(kind: .wrongShape, text: "name: a\nlist: b", line: 2, says: "must be a list"),
    YAMLSlip(kind: .wrongShape, text: "name: a\ntexts: {b: c}", line: 2, says: "list of texts"),
    YAMLSlip(kind: .anchor, text: "name: &a x", line: 1),
    YAMLSlip(
      kind: .anchor, text: "name: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      line: 1, says: "32 deep"),
  ]
}

@Suite("What a person can get wrong in a YAML file")
struct YAMLFindingTests {
  private func read(_ text: String) -> [Finding] {
    var findings: [Finding] = []
    guard let root = YAMLReader.read(text, file: "a.yml", findings: &findings),
      let map = YAMLMappingReader(
        root, allowed: ["name", "list", "texts"], what: "a file", findings: &findings)
    else { return findings }
    _ = map.requiredText("name", what: "a file", findings: &findings)
    _ = map.list("list", findings: &findings)
    _ = map.texts("texts", findings: &findings)
    return findings
  }

  @Test("is found at its place", arguments: YAMLSlip.all)
  func found(_ slip: YAMLSlip) {
    let findings = read(slip.text)
    let match = findings.first {
      $0.id == slip.kind.rawValue && (slip.line == 0 || $0.position.line == slip.line)
        && (slip.says.isEmpty || ($0.headline + " / " + $0.fix).contains(slip.says))
    }
    #expect(match != nil, "\(findings)")
  }

  @Test("Every kind has a case above")
  func complete() {
    let tested = Set(YAMLSlip.all.map(\.kind))
    #expect(YAMLFinding.allCases.filter { !tested.contains($0) } == [])
  }

  @Test("A right file has no finding, and values stay as they were written")
  func right() {
    var findings: [Finding] = []
    let root = YAMLReader.read("name: 007\nother: no", file: "a.yml", findings: &findings)
    guard let root,
      let map = YAMLMappingReader(
        root, allowed: ["name", "other"], what: "a file", findings: &findings)
    else {
      Issue.record("not read")
      return
    }
    #expect(map.text("name", findings: &findings) == "007")
    #expect(map.text("other", findings: &findings) == "no")
    #expect(findings == [])
  }

  @Test("An empty file is an empty group")
  func empty() {
    #expect(read("").map(\.id) == [YAMLFinding.missingKey.rawValue])
  }
}

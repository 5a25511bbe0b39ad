import Diagnostics
import Foundation
import StrictYAML
import TestSupport
import Testing

@testable import SiteVerification

@Suite("Records written by hand, read a second time")
struct RecordYAMLTests {
  /// The values of the program's own reader in the form of the second one.
  private func plain(_ node: YAMLNode) -> Any {
    switch node.content {
    case .scalar(let text): text
    case .sequence(let items): items.map(plain)
    case .mapping(let entries):
      Dictionary(entries.map { ($0.key, plain($0.value)) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A value as one text; white space is folded, because folding lines may leave one break more or fewer.
  private func said(_ value: Any?) -> String {
    if let map = value as? [String: Any] {
      return "{"
        + map.sorted { $0.key < $1.key }.map { "\($0.key): \(said($0.value))" }.joined(separator: ", ")
        + "}"
    }
    if let list = value as? [Any] { return "[" + list.map { said($0) }.joined(separator: ", ") + "]" }
    return (value as? String ?? "?").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func isSame(_ text: String) throws {
    var findings: [Finding] = []
    let node = try #require(YAMLReader.read(text, file: "a.yaml", findings: &findings), "\(findings)")
    #expect(said(RecordYAML.read(text)) == said(plain(node)))
  }

  @Test("The example records and the full example of the README are read as the program reads them")
  func examples() throws {
    let folder = Folders.project.appending(path: "Records")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      try isSame(String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    let example = try #require(readme.firstMatch(of: #/```yaml\n(# Everything.*?)```/#.dotMatchesNewlines()))
    try isSame(String(example.output.1))
  }

  @Test(
    "Each form that a record may have",
    arguments: [
      "a: b\nc:\n  - d\n  - e: f\n    g: h\n", "a:\n- b\n- c\n", "a: |\n  one\n\n  two\nb: c\n",
      "a: >-\n  one\n  two\n\n  three\n", "a: \"x: \\\"y\\\" \\u2265\"\nb: 'it''s'\n",
      "a: [b, \"c, d\", 'e']\n",
      "a: {b: c, d: [1, 2]}\n", "a: one\n  two\n  three # a remark\n", "# a remark\na: b # another\n",
      "---\na: b\n", "a: http://x.org/y\n", "a:\n  - - b\n    - c\n", "a: {}\nb: []\n",
      "a: >\n  one\n    two\n",
      "a: [b,\n  c]\n", "a: 1 year\nb: 0.5 mg/m2\n", "a: b#c\n", "\"a b\": c\n",
    ])
  func forms(_ text: String) throws { try isSame(text) }

  @Test(
    "A form that is not known is refused, not guessed",
    arguments: [
      "a: &x b\nc: *x\n", "a: !!str 1\n", "a: b\n---\nc: d\n", "a:\n\t- b\n", "a: b\na: c\n", "a: \"b\n",
      "a: [b\n",
      "a: |2\n  b\n", "- a\nb: c\n", "a: b\n  c: d\n", "? a\n: b\n",
    ])
  func refused(_ text: String) { #expect(RecordYAML.read(text) == nil) }

  @Test("Such a record is said, and its pages are not called proved")
  func unknownForm() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yaml-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "id: &x a\n".write(to: folder.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try "words: []\n".write(to: folder.appending(path: "a.words.yml"), atomically: true, encoding: .utf8)
    let files = RecordFiles([folder.path])
    #expect(files.files.isEmpty && files.findings.map(\.id) == [VerificationFinding.noRecord.rawValue])
  }

  @Test("A listed rule means what the person wrote, whatever words are in it")
  func listed() throws {
    let text = """
      id: a
      eligibility:
        criteria:
          - must: At least 2 weeks have passed since the last dose
          - must-not: Pregnant
          - unsure: Vaccines within 4 weeks
      """
    let record = try #require(SourceRecord(yaml: text))
    #expect(record.rules.contradiction("At least 2 weeks have passed since the last dose", "must") == nil)
    #expect(record.rules.contradiction("At least 2 weeks have passed since the last dose", "must-not") != nil)
    #expect(record.rules.contradiction("Vaccines within 4 weeks", "must") != nil)
    #expect(record.rules.missing(in: ["at least 2 weeks have passed since the last dose"]).count == 2)
  }
}

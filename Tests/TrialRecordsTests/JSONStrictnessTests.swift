import Diagnostics
import Testing

@testable import TrialRecords

@Suite("Strict JSON")
struct JSONStrictnessTests {
  private func read(_ text: String) throws(JSONProblem) -> RecordNode {
    try JSONScanner.read(Array(text.utf8))
  }

  @Test(
    "What RFC 8259 allows is read",
    arguments: [
      "{}", "[]", " [ ] ", "[[]]", "{\"a\":[1,2]}", "\"a\"", "0", "-0", "1.5", "-1.5e+10", "1E400", "true",
      "false", "null",
      "\"\\u00e9\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\ud83d\\ude00\"", "[\"é\",\t\r\n1]",
    ])
  func accepted(text: String) throws { _ = try read(text) }

  @Test(
    "What RFC 8259 forbids is refused",
    arguments: [
      "", " ", "[1,]", "{\"a\":1,}", "{,}", "[,1]", "{a:1}", "{'a':1}", "01", "-", "+1", ".5", "1.", "1e",
      "NaN", "Infinity",
      "tru", "nul", "[1 2]", "{\"a\" 1}", "{\"a\":}", "\"a", "\"\n\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"",
      "\"\\udc00\"",
      "\"\\ud800\\u0041\"", "[] x", "{} {}", "[", "{", "{\"a\"", "{\"a\":1", "// a\n1", "[1]]", "\u{FEFF}[]",
      "\"\u{1}\"",
    ])
  func refused(text: String) { #expect(throws: JSONProblem.self) { try self.read(text) } }

  @Test("Numbers keep every digit", arguments: ["0.050", "1.10", "9007199254740993", "1e400", "-0.0"])
  func lexemes(text: String) throws { #expect(try read(text).content == .number(text)) }

  @Test("A pair of surrogates is one character")
  func surrogates() throws { #expect(try read("\"\\ud83d\\ude00\"").content == .text("😀")) }

  @Test("A name that stands twice is found at its second place, also behind an escape")
  func duplicateNames() {
    let problem = #expect(throws: JSONProblem.self) { try self.read("{\"ab\":1,\"c\":2,\"\\u0061b\":3}") }
    #expect(problem?.kind == .duplicateKey)
    #expect(problem?.offset == 14)
  }

  @Test("64 levels are read and 65 are not, however many follow")
  func depth() throws {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    _ = try read(nested(64))
    for count in [65, 100_000] {
      let problem = #expect(throws: JSONProblem.self) { try self.read(nested(count)) }
      #expect(problem?.kind == .tooDeep)
    }
  }

  @Test("Every way to cut a record short is a finding with line and column, never a trial")
  func everyCut() {
    let json = RecordText.study(
      modules: "\"designModule\":{\"phases\":[\"PHASE1\"],\"enrollmentInfo\":{\"count\":12}}")
    for length in 0..<json.utf8.count {
      let reading = RecordText.read(Array(json.utf8.prefix(length)))
      #expect(reading.trial == nil)
      #expect(
        reading.findings.count == 1
          && reading.findings.allSatisfy { $0.position.line == 1 && $0.position.column > 0 })
    }
  }
}

import Diagnostics
import Testing

@testable import StrictYAML

@Suite("Texts of people as YAML values")
struct YAMLTextTests {
  @Test(
    "are read back as they were",
    arguments: [
      "nephritis", "6-MP", "yes", "a: b", "# none", "\"quoted\"", "back\\slash", "&anchor", "*star",
      "two\nlines",
      "Crohn's disease", "naïve", " space", "-dash", "100 %", "tab\there", "{}", "ends: ", "",
    ])
  func roundTrip(_ text: String) throws {
    var findings: [Finding] = []
    let yaml = "name: " + YAMLText.value(text)
    let node = try #require(YAMLReader.read(yaml, file: "a.yml", findings: &findings))
    guard case .mapping(let entries) = node.content else { return #expect(Bool(false), "no mapping") }
    #expect(entries.first?.value.content == .scalar(text), "\(yaml)")
    #expect(findings == [])
  }
}

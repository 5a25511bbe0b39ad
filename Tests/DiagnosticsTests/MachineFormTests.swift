import Diagnostics
import Foundation
import Testing

@Suite("Findings for machines")
struct MachineFormTests {
  private enum Sample: String, FindingKind, CaseIterable {
    case odd = "sample-odd"
    case unused = "sample-unused"
    var severity: Severity { .warning }
    var explanation: String { "What \"odd\" means." }
  }

  private static let finding = Finding(
    Sample.odd, at: SourcePosition(file: "Records/a b,c.json", line: 3, column: 7), "50% is\nodd: \"x\"",
    excerpt: "50%",
    fix: "mend it")

  @Test("SARIF names the tool, the rules that are used, and the place of each finding")
  func sarif() throws {
    let text = FindingFormatter.sarif([Self.finding], kinds: Sample.allCases, version: "1.2")
    let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect((driver["rules"] as? [[String: Any]])?.map { $0["id"] as? String } == ["sample-odd"])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["level"] as? String == "warning")
    let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((location?["artifactLocation"] as? [String: Any])?["uri"] as? String == "Records/a%20b%2Cc.json")
    #expect((location?["region"] as? [String: Any])?["startLine"] as? Int == 3)
  }

  @Test("No findings are a whole SARIF file too")
  func none() throws {
    let text = FindingFormatter.sarif([], kinds: Sample.allCases, version: "1.2")
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test("A workflow command is one line, whatever stands in the finding")
  func gitHub() {
    #expect(
      FindingFormatter.gitHub(Self.finding)
        == "::warning file=Records/a b%2Cc.json,line=3,col=7,title=sample-odd::50%25 is%0Aodd: \"x\"%0ATo mend it: mend it"
    )
  }
}

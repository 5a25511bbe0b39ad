import Diagnostics
import Foundation
import PlainLanguage
import StrictYAML
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("The schemas for editors say what the program reads")
struct SchemaTests {
  static let names = [
    "term", "wording", "codes", "phrases", "outcomes", "editions", "record", "words", "settings",
  ]
  private static let odd = "qqqqqqqqqqqqqqqqqqqq"

  /// What the program says of a file.
  private func findings(_ name: String, _ text: String) -> [Finding] {
    var found: [Finding] = []
    switch name {
    case "term":
      _ = GlossaryLoader.load([GlossaryFile(path: "a.yml", slug: "a", text: text)], findings: &found)
    case "wording": _ = Wordings(files: [(name: "a.yml", text: text)], findings: &found)
    case "codes": _ = CodeBook<PhaseCode>(text, file: "a.yml", findings: &found)
    case "phrases": _ = PhraseBook(text, file: "a.yml", findings: &found)
    case "outcomes": _ = OutcomeBook(text, file: "a.yml", findings: &found)
    case "editions": _ = EditionList(yaml: text, file: "a.yml", findings: &found)
    case "words": _ = EditorWords.read(text, file: "a.yml", audiences: ["family"], findings: &found)
    case "settings":
      var settings = SiteConfiguration()
      settings.read(yaml: text, file: "a.yml", findings: &found)
    default:
      found = RecordReader.read(Array(text.utf8), of: RecordInput(file: "a.yaml", form: .yaml)).findings
    }
    return found
  }

  /// Errors that a file for a test makes because it is so short are not meant.
  private func errors(_ name: String, _ text: String) -> [Finding] {
    findings(name, text).filter {
      $0.severity == .error && $0.id != "code-missing" && $0.id != "code-unknown"
    }
  }

  private func listed(_ finding: Finding) -> Set<String>? {
    guard let list = finding.fix.range(of: "one of: ") else { return nil }
    return Set(
      finding.fix[list.upperBound...].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test("The names of each group are the same in both", arguments: names)
  func keys(_ name: String) throws {
    let schema = try JSONSchema(name)
    #expect(!schema.groups.isEmpty)
    for group in schema.groups {
      let text = try schema.file(with: "a", at: group.path + [Self.odd])
      let finding = findings(name, text).first {
        $0.id == YAMLFinding.unknownKey.rawValue && $0.excerpt == Self.odd
      }
      let known = try #require(finding.flatMap(listed), "\(name) \(group.path): \(text)")
      #expect(known == Set(group.properties.keys), "\(name) \(group.path)")
      #expect(group.schema["additionalProperties"] as? Bool == false, "\(name) \(group.path)")
    }
  }

  @Test("The words of each list are the same in both", arguments: names)
  func words(_ name: String) throws {
    let schema = try JSONSchema(name)
    for group in schema.groups {
      for (key, property) in group.properties.sorted(by: { $0.key < $1.key }) {
        let items = property["items"] as? [String: Any]
        guard let list = (property["enum"] ?? items?["enum"]) as? [Any] else { continue }
        let words = list.compactMap { $0 as? String }
        let path = group.path + [key]
        func file(_ word: String) throws -> String {
          try schema.file(with: items == nil ? word : [word], at: path)
        }
        let refused = findings(name, try file(Self.odd)).filter {
          $0.excerpt == Self.odd || $0.headline.contains(key) || $0.headline.contains(Self.odd)
        }
        #expect(!refused.isEmpty, "\(name) \(path)")
        if let known = refused.compactMap(listed).first { #expect(known == Set(words), "\(name) \(path)") }
        for word in words {
          let text = try file(word)
          #expect(!findings(name, text).contains { $0.excerpt == word }, "\(name) \(path) \(word)")
        }
      }
    }
  }

  @Test("What must be there is the same in both", arguments: names)
  func required(_ name: String) throws {
    let schema = try JSONSchema(name)
    for group in schema.groups {
      let shortest = schema.sample(group.schema) as? [String: Any] ?? [:]
      let text = try schema.file(with: shortest, at: group.path)
      let errors = errors(name, text)
      // A group in which each name may be left out, but one of them must be there.
      if group.schema["minProperties"] == nil { #expect(errors == [], "\(name) \(group.path): \(text)") }
      for key in group.required {
        let text = try schema.file(with: shortest.filter { $0.key != key }, at: group.path)
        #expect(self.errors(name, text) != errors, "\(name) \(group.path) \(key)")
      }
    }
  }

  @Test("Each schema belongs to files in .vscode/settings.json and stands in the README")
  func mapping() throws {
    let settings = try String(
      contentsOf: Folders.project.appending(path: ".vscode/settings.json"), encoding: .utf8)
    let readme = try String(contentsOf: Folders.project.appending(path: "Schemas/README.md"), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: Folders.project.path + "/Schemas")
    #expect(Set(files) == Set(Self.names.map { "\($0).schema.json" } + ["README.md"]))
    for name in Self.names {
      #expect(settings.contains("\"./Schemas/\(name).schema.json\": "), "\(name)")
      #expect(readme.contains("`\(name)`"), "\(name)")
    }
  }
}

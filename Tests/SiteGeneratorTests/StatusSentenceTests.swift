import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("Whether a study is open")
struct StatusSentenceTests {
  /// What `_open.md` says when the record has this status.
  private func words(_ status: Trial.OverallStatus?) throws -> String {
    let path = Folders.project.appending(path: "Templates/en/parts/_open.md")
    let part = TemplateFile(
      name: "open", path: "_open.md", text: try String(contentsOf: path, encoding: .utf8))
    let page = TemplateFile(name: "page", path: "page.md", text: "# T\n\n{{>open}}")
    var findings: [Finding] = []
    let set = TemplateSet(pages: [(page, StatusFields.declarations)], parts: [part], findings: &findings)
    #expect(findings == [])
    var values = FieldValues()
    for code in Trial.OverallStatus.allCases {
      values["status-" + code.rawValue.lowercased().replacing("_", with: "-")] = .flag(code == status)
    }
    values["status-absent"] = .flag(status == nil)
    let nodes = try #require(set?.page("page", filledWith: values))
    return Array(nodes.dropFirst()).plainText
  }

  @Test("Each status of the registry has its own words, and so has a missing one")
  func sentences() throws {
    var seen: [String: String] = [:]
    for status in Trial.OverallStatus.allCases.map(Optional.some) + [nil] {
      let name = status?.rawValue ?? "absent"
      let text = try words(status)
      let isSaid = text.contains { $0.isLetter }
      #expect(isSaid, "\(name) says nothing")
      #expect(seen[text] == nil, "\(name) says the same as \(seen[text] ?? "")")
      seen[text] = name
    }
  }

  @Test("Each status has its own label, and each place of a study")
  func labels() {
    let overall = Trial.OverallStatus.allCases.map { StatusWords.label($0) } + [StatusWords.label(nil)]
    #expect(Set(overall).count == overall.count)
    let places = Trial.SiteStatus.allCases.map { (status: Trial.SiteStatus) in StatusWords.label(status) }
    #expect(Set(places).count == places.count)
  }
}

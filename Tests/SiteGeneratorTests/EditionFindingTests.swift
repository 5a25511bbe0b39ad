import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("The list of editions")
struct EditionFindingTests {
  private static let row = """
      - audience: family
        audience-label: For families
        level: easy
        level-label: Easy
        speaks: family
        words: easy
        grade: 6
        criteria: first

    """

  private func ids(_ rows: String) -> [String] {
    var findings: [Finding] = []
    let list = EditionList(yaml: "editions:\n" + rows, file: "editions.yml", findings: &findings)
    #expect((list == nil) == !findings.isEmpty)
    return findings.map(\.id)
  }

  @Test("Each slip is found")
  func slips() {
    #expect(ids(Self.row) == [])
    #expect(ids(Self.row + Self.row) == [EditionFinding.twice.rawValue])
    #expect(ids("") == [EditionFinding.none.rawValue])
    for (old, new) in [
      ("speaks: family", "speaks: them"), ("words: easy", "words: hard"), ("grade: 6", "grade: six"),
      ("criteria: first", "criteria: some"), ("grade: 6", "grade: 6\n    ages: 17-12"),
    ] {
      #expect(ids(Self.row.replacing(old, with: new)).contains(EditionFinding.badValue.rawValue), "\(new)")
    }
  }

  @Test("The project's own list is right: a trial for adults has no page for teenagers")
  func project() throws {
    var findings: [Finding] = []
    let file = Folders.project.appending(path: "Templates/editions.yml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let list = try #require(EditionList(yaml: text, file: "editions.yml", findings: &findings))
    #expect(findings == [])
    let adults = list.editions(for: AgeRange(minimum: .init(18, .years), maximum: nil)).map(\.path)
    #expect(adults.contains("family/easy") && adults.contains("patient/standard"))
    #expect(!adults.contains { $0.hasPrefix("teen/") })
    let children = list.editions(for: AgeRange(minimum: nil, maximum: .init(11, .years))).map(\.path)
    #expect(children.allSatisfy { !$0.hasPrefix("patient/") && !$0.hasPrefix("teen/") })
  }
}

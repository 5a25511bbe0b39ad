import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("A new edition")
struct EditionStarterTests {
  private func editions(_ folder: EditorFolder) throws -> [Edition] {
    var findings: [Finding] = []
    let list = EditionList(
      yaml: try folder.text("Templates/editions.yml"), file: "editions.yml", findings: &findings)
    #expect(findings == [])
    return list?.editions ?? []
  }

  @Test("has a row in its place, and a page of each trial at once")
  func renders() async throws {
    try await EditorFolder.with { folder in
      let before = try folder.text("Templates/editions.yml")
      let started = folder.starter.edition(NewEdition(audience: "family", level: "very-easy", grade: 4))
      #expect(started.findings == [])
      #expect(
        started.paths.map { String($0.dropFirst(folder.path.count)) } == [
          "/Templates/editions.yml", "/Templates/en/family/very-easy.md",
        ])
      let rows = try editions(folder)
      #expect(rows.map(\.path).prefix(2) == ["family/very-easy", "family/easy"])
      #expect(rows[0].words == .easy && rows[0].grade == 4 && rows[0].levelLabel == "Very easy")
      let after = try folder.text("Templates/editions.yml").split(separator: "\n")
      for line in before.split(separator: "\n") { #expect(after.contains(line)) }
      try FileManager.default.copyItem(
        atPath: Folders.project.path + "/Records/NCT01363297.json", toPath: folder.path + "/Records/a.json")
      let report = await SiteBuilder(folder.settings).build()
      #expect(report.isPublished, "\(report.findings.filter { $0.severity == .error })")
      let page = try folder.text("site/trials/nct01363297/family/very-easy/index.html")
      #expect(page.contains("Very easy") && !page.contains("began as a copy"))
    }
  }

  @Test("of a new reader stands last and begins as the same level of another reader")
  func newReader() throws {
    try EditorFolder.with { folder in
      #expect(folder.starter.edition(NewEdition(audience: "grand-parents", level: "standard")).isWritten)
      let row = try #require(try editions(folder).last)
      #expect(row.path == "grand-parents/standard" && row.audienceLabel == "For grand parents")
      #expect(row.levelLabel == "All the facts" && row.grade == 8 && row.speaks == .family)
      let model = try folder.text("Templates/en/family/standard.md")
      #expect(try folder.text("Templates/en/grand-parents/standard.md").hasSuffix(model))
    }
  }

  @Test("takes what it is told: model, grade, labels")
  func told() throws {
    try EditorFolder.with { folder in
      let new = NewEdition(
        audience: "teen", level: "quick", model: "child/short", grade: 5.5, audienceLabel: "For: teens",
        levelLabel: "Quick")
      #expect(folder.starter.edition(new).isWritten)
      let rows = try editions(folder)
      let row = try #require(rows.first { $0.path == "teen/quick" })
      #expect(row.grade == 5.5 && row.levelLabel == "Quick" && row.audienceLabel == "For: teens")
      #expect(row.criteria == .none && row.ages == 12...17)
      #expect(
        rows.filter { $0.audience == "teen" }.map(\.level) == ["quick", "easy", "standard", "detailed"])
    }
  }

  @Test("is refused where it is there, has no model, or the list cannot be added to; nothing changes")
  func refused() throws {
    try EditorFolder.with { folder in
      let list = try folder.text("Templates/editions.yml")
      let easy = NewEdition(audience: "family", level: "easy")
      let odd = NewEdition(audience: "family", level: "odd", model: "family/none")
      #expect(folder.starter.edition(easy).findings.map(\.id) == [StarterFinding.exists.rawValue])
      #expect(folder.starter.edition(odd).findings.map(\.id) == [StarterFinding.noModel.rawValue])
      #expect(try folder.text("Templates/editions.yml") == list)
      try folder.write("note", to: "Templates/en/family/extra.md")
      let extra = NewEdition(audience: "family", level: "extra")
      #expect(folder.starter.edition(extra).findings.map(\.id) == [StarterFinding.exists.rawValue])
      #expect(try folder.text("Templates/editions.yml") == list)
      let flow =
        "editions: [{audience: family, audience-label: a, level: easy, level-label: b, speaks: you, words: easy, grade: 6, criteria: all}]\n"
      try folder.write(flow, to: "Templates/editions.yml")
      let refused = folder.starter.edition(NewEdition(audience: "patient", level: "easy"))
      #expect(refused.findings.map(\.id) == [StarterFinding.unwritable.rawValue])
      #expect(refused.findings.first?.fix.contains("audience: patient") == true)
      #expect(try folder.text("Templates/editions.yml") == flow)
    }
  }
}

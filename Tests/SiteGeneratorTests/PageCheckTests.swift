import CommonMark
import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("The check of a finished page")
struct PageCheckTests {
  private static let edition = Edition(
    audience: "family", level: "easy", audienceLabel: "For families", levelLabel: "Easy", speaks: .family,
    words: .easy, grade: 6, criteria: .first, ages: nil)

  private func findings(_ nodes: [PageNode], unexplained: [String] = []) -> [Finding] {
    PageCheck(edition: Self.edition, file: "a.json", line: 3).findings(
      PageAnnotator.Annotated(nodes: nodes, terms: [], unexplained: unexplained))
  }

  private func paragraph(_ text: String, _ attributes: [PageAttribute] = []) -> PageNode {
    .element(.p, attributes, [.text(text)])
  }

  @Test("A plain page has no finding")
  func plain() {
    let text = String(repeating: "The study is open. Your child can join. ", count: 6)
    #expect(findings([paragraph(text)]) == [])
  }

  @Test("A page above its grade is found with its grade, once, at the record")
  func tooHard() throws {
    let text = String(
      repeating: "Immunochemotherapeutic investigations necessitate multidisciplinary deliberation. ",
      count: 8)
    let found = findings([paragraph(text)])
    #expect(found.map(\.id) == [PageFinding.tooHard.rawValue])
    let finding = try #require(found.first)
    #expect(finding.position.description == "a.json:3")
    #expect(finding.headline.hasPrefix("The family/easy page reads at grade"))
  }

  @Test("Words of the record do not count as the page's own")
  func quoted() {
    let text = String(repeating: "Immunochemotherapeutic investigations necessitate deliberation. ", count: 9)
    #expect(findings([paragraph(text, [PageAttribute("data-words", "registry")])]) == [])
  }

  @Test("A main message has at most 40 words", arguments: [(40, 0), (41, 1)])
  func message(_ words: Int, _ count: Int) {
    let text = (0..<words).map { $0 % 4 == 3 ? "on." : $0 % 4 == 0 ? "We" : "go" }.joined(separator: " ")
    let found = findings([paragraph(text, [PageAttribute("class", "lead")])])
    #expect(found.map(\.id) == Array(repeating: PageFinding.messageTooLong.rawValue, count: count))
  }

  @Test("Short forms that nobody explains are named")
  func unexplained() {
    let found = findings([paragraph("QX and ZY.")], unexplained: ["QX", "ZY"])
    #expect(found.map(\.id) == [PageFinding.unexplained.rawValue])
    #expect(found.first?.headline.hasSuffix("QX, ZY") == true)
  }

  @Test("A plan of treatment that contradicts itself is found, and no calendar is drawn")
  func schedule() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    let arms = """
      "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"Drugumab",\
      "description":"10 mg by mouth on days 1, 8 and 40 of each 28-day cycle"}]},"conditionsModule"
      """
    try sample.write(
      "a.json", SampleSite.study("NCT00000001").replacing("\"conditionsModule\"", with: arms))
    let report = await sample.build()
    #expect(report.isPublished, "\(report.findings)")
    #expect(report.findings.contains { $0.id == PageFinding.scheduleRefused.rawValue })
    #expect(!sample.page("trials/nct00000001/patient/standard/index.html").contains("class=\"calendar\""))
  }
}

import Diagnostics
import Foundation
import PlainLanguage
import Testing

@Suite struct GlossaryLoaderTests {
  private func ids(_ texts: [String: String]) -> [String] { TermText.load(texts).findings.map(\.id) }

  @Test func aTermKeepsWhatItsFileSays() throws {
    let (glossary, findings) = TermText.load(["cd22": TermText.marker])
    #expect(findings.isEmpty)
    let term = try #require(glossary.term("cd22"))
    #expect(term.name == "CD22" && term.kind == .gene && term.reviewed == nil)
    #expect(term.senses[0].meanings?[.detailed] == term.senses[0].meanings?[.standard])
    #expect(term.anchor(of: term.senses[0]) == "term-cd22")
  }

  @Test func termsAreSortedByName() {
    let (glossary, _) = TermText.load([
      "x": TermText.simple("beta"), "y": TermText.simple("Alpha"), "z": TermText.simple("CD5"),
    ])
    #expect(glossary.terms.map(\.name) == ["Alpha", "beta", "CD5"])
  }

  @Test func aTermDescribedTwiceIsFoundWithBothPlaces() {
    let (_, findings) = TermText.load(["a": TermText.simple("blast"), "b": TermText.simple("blast")])
    #expect(findings.map(\.id) == ["glossary-duplicate-term"])
    #expect(findings[0].position.file == "terms/b.yml" && findings[0].headline.contains("terms/a.yml"))
  }

  @Test func aFormOfTwoTermsIsFound() {
    let texts = [
      "a": TermText.simple("blast", forms: ["young cell"]),
      "b": TermText.simple("cell", forms: ["young cell"]),
    ]
    #expect(ids(texts) == ["glossary-duplicate-form"])
  }

  @Test func anUnknownNameInTheFileIsFound() {
    let text = TermText.marker + "\npronounciation: see-dee\n"
    #expect(ids(["cd22": text]) == ["yaml-unknown-key"])
  }

  @Test func aTermWithoutAMeaningIsFound() {
    let text = "name: CD22\nkind: gene\nsource: a test\nreviewed: no\n"
    #expect(ids(["cd22": text]) == ["glossary-empty-sense"])
  }

  @Test func anEmptyMeaningIsFound() {
    let text = TermText.marker.replacingOccurrences(
      of: "A marker on the outside of some blood cells.\n", with: "\"\"\n")
    #expect(ids(["cd22": text]) == ["yaml-missing-key"])
  }

  @Test func anUnknownKindIsFoundWithASuggestion() {
    let text = TermText.marker.replacingOccurrences(of: "kind: gene", with: "kind: genes")
    let findings = TermText.load(["cd22": text]).findings
    #expect(findings.map(\.id) == ["glossary-unknown-kind"])
    #expect(findings.first?.fix == "write \"gene\"" && findings.first?.position.line == 2)
  }

  @Test func aReviewMustBeADayOrNo() {
    let text = TermText.marker.replacingOccurrences(of: "reviewed: no", with: "reviewed: last week")
    #expect(ids(["cd22": text]) == ["glossary-review-date"])
    let good = TermText.marker.replacingOccurrences(of: "reviewed: no", with: "reviewed: 2026-03-31")
    #expect(TermText.load(["cd22": good]).glossary.term("cd22")?.reviewed == "2026-03-31")
  }

  @Test func aFileNameThatIsNoAddressIsFound() {
    #expect(ids(["CD 22": TermText.marker]) == ["glossary-bad-name"])
  }

  @Test func anAbbreviationInAMeaningIsFound() {
    let text = TermText.simple("marrow", meaning: "The place where a BMA is done.")
    #expect(Set(ids(["marrow": text])) == ["glossary-abbreviation-in-meaning"])
  }

  @Test func aLongMeaningIsFound() {
    let long = Array(repeating: "one more cell", count: 9).joined(separator: " and ")
    #expect(ids(["cell": TermText.simple("cell", meaning: long)]).contains("glossary-too-long"))
  }

  @Test func aHardMeaningIsFoundWithItsGrade() throws {
    let hard = "Immunophenotypic characterization of haematological malignancies."
    let findings = TermText.load(["typing": TermText.simple("typing", meaning: hard)]).findings
    let finding = try #require(findings.first { $0.id == "glossary-too-hard" })
    #expect(finding.headline.contains("reads at grade") && finding.excerpt == hard)
  }

  @Test func sensesThatNothingTellsApartAreFound() {
    let text = """
      name: SD
      kind: measure
      senses:
        - id: disease
          spelled-out: stable disease
          contexts: [scan]
          meaning: {easy: The cancer did not change much., standard: The cancer did not change much.}
        - id: spread
          spelled-out: standard deviation
          meaning: {easy: How far apart numbers lie., standard: How far apart numbers lie.}
      source: a test
      reviewed: no
      """
    let findings = TermText.load(["sd": text]).findings
    #expect(findings.map(\.id) == ["glossary-undecidable-sense"])
    #expect(findings.first?.position.line == 8)
  }

  @Test func aFolderThatIsNotThereIsFound() {
    var findings: [Finding] = []
    let folder = URL(filePath: "/nowhere/terms")
    let glossary = GlossaryLoader.load(folder: folder, shownAs: "Glossary/en/terms", findings: &findings)
    #expect(glossary.terms.isEmpty && findings.map(\.id) == ["glossary-unreadable"])
  }
}

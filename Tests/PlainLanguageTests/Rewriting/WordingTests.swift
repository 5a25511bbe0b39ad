import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import PlainLanguage

@Suite struct WordingTests {
  private func read(_ text: String) -> (Wordings, [String]) {
    var findings: [Finding] = []
    let wordings = Wordings(files: [(name: "heart.yml", text: text)], findings: &findings)
    return (wordings, findings.map { "\($0.position.line) \($0.id)" })
  }

  @Test func longestFormWins() {
    let (wordings, findings) = read(
      """
      wordings:
        - from: [infarction]
          to: dead tissue
        - from: [myocardial infarction, cardiac infarction]
          to: heart attack
          is: thing
      """)
    #expect(findings.isEmpty)
    let tokens = Tokenizer.tokens("Acute Myocardial Infarctions")
    let match = wordings.trie.match(tokens, at: 1)
    #expect(match?.wording.to == "heart attack")
    #expect(match?.length == 2)
    #expect(match?.isPlural == true)
    #expect(wordings.trie.match(tokens, at: 0) == nil)
  }

  @Test func hyphensDoNotHideAFormAndNeverCutAWord() {
    let (wordings, _) = read(
      "wordings:\n  - from: [non small cell lung cancer]\n    to: a lung cancer\n  - from: [cell]\n    to: tiny part\n"
    )
    #expect(wordings.trie.match(Tokenizer.tokens("non-small-cell lung cancer"), at: 0)?.length == 7)
    let tokens = Tokenizer.tokens("B-cell B cell-free")
    #expect(tokens.indices.allSatisfy { wordings.trie.match(tokens, at: $0) == nil })
  }

  @Test func anActionIsFoundInEveryTense() {
    let (wordings, _) = read("wordings:\n  - from: [administer]\n    to: give\n    is: action\n")
    let form = { (word: String) in wordings.trie.match(Tokenizer.tokens(word), at: 0)?.verbForm }
    #expect(form("administered") == .past)
    #expect(form("administering") == .ing)
    #expect(form("administers") == .third)
    #expect(form("administer") == .base)
  }

  @Test func faultsAreFoundWithTheirLine() {
    let (_, findings) = read(
      """
      wordings:
        - from: [a b]
          to: c
        - from: [a-b]
          to: d
        - from: [e]
          to: ""
        - from: [f]
          to: g
          is: noun
        - from: [dialysis]
          to: 3 times a week cleaning
        - from: [x]
          too: y
          to: z
      """)
    #expect(
      findings.sorted()
        == [
          "11 wording-number-added", "14 yaml-unknown-key", "4 wording-duplicate-form", "6 wording-empty",
          "10 wording-unknown-kind",
        ].sorted())
  }

  @Test func wordsThatWouldNeverWorkAreFound() {
    let (_, findings) = read(
      """
      wordings:
        - from: [Hepatic]
          to: of the liver
        - from: [kidney]
          to: kidney
        - from: [renal]
          to: for waste
        - from: [creatinine]
          to: a renal blood test
      """)
    #expect(findings == ["2 wording-upper-case", "4 wording-changes-nothing", "8 wording-endless"])
  }

  @Test func theProjectsOwnWordingsAreSound() {
    var findings: [Finding] = []
    let folder = Folders.project.appending(path: "Glossary/en/wording")
    let wordings = Wordings.load(folder: folder, shownAs: "wording", findings: &findings)
    for finding in findings { print(FindingFormatter.text(finding)) }
    #expect(findings.isEmpty)
    print("wordings: \(wordings.all.count)")
  }

  @Test func findingsNameTheFileAsItsUserDoes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wording-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "wordings:\n  - from: [cough]\n    to: cough\n".write(
      to: folder.appending(path: "lungs.yml"), atomically: true, encoding: .utf8)
    var findings: [Finding] = []
    _ = Wordings.load(folder: folder, shownAs: "Glossary/en/wording", findings: &findings)
    #expect(findings.map(\.position.file) == ["Glossary/en/wording/lungs.yml"])
  }

  @Test(arguments: [
    ("heart attack", "heart attacks"), ("blood clot in the lung", "blood clots in the lung"),
    ("biopsy", "biopsies"), ("diagnosis", "diagnoses"), ("child", "children"), ("abscess", "abscesses"),
  ])
  func pluralOfTheHead(_ singular: String, _ plural: String) {
    #expect(WordForms.plural(singular) == plural)
  }
}

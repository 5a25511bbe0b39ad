import TestSupport
import Testing

@testable import PlainLanguage

@Suite struct BadInputTests {
  private func keepsWords(_ markdown: String) -> Bool {
    let text = parsed(markdown)
    return text.shownTexts.flatMap(SourceItems.words) == SourceItems.words(markdown)
  }

  @Test(arguments: [nil, "", "  \n ", "<!-- -->", "*", "---"])
  func nothingIsAFinding(_ markdown: String?) {
    let text = parsed(markdown)
    #expect(text.groups.isEmpty && text.findings.map(\.id) == ["criteria-missing"])
  }

  @Test func onlyAHeadingIsAFinding() {
    let text = parsed("Inclusion Criteria:\n\n")
    #expect(text.findings.map(\.id) == ["criteria-only-heading"])
    #expect(text.groups.map(\.heading) == ["Inclusion Criteria:"])
  }

  @Test func manyItemsAreKept() {
    let items = (1...111).map { "* Rule with word w\($0)" }.joined(separator: "\n")
    #expect(parsed("Inclusion Criteria:\n\n" + items).criteria.count == 111)
    #expect(keepsWords("Inclusion Criteria:\n\n" + items))
  }

  @Test func tenLevelsAreKept() {
    let items = (0..<10).map { String(repeating: "  ", count: $0) + "* level\($0) words" }.joined(
      separator: "\n")
    let text = parsed("Inclusion Criteria:\n\n" + items)
    #expect(text.criteria.count == 10 && keepsWords("Inclusion Criteria:\n\n" + items))
    #expect(text.groups.first?.criteria.count == 1)
  }

  @Test func fortyLevelsAreReadLineByLine() {
    let items = (0..<40).map { String(repeating: "> ", count: $0) + "- level\($0) words" }.joined(
      separator: "\n")
    let text = parsed("Inclusion Criteria:\n\n" + items)
    #expect(text.findings.map(\.id).contains("criteria-too-large"))
    #expect(keepsWords("Inclusion Criteria:\n\n" + items))
  }

  @Test func aLineOfSixtyKilobytesIsKept() {
    let line = (0..<9000).map { "word\($0)" }.joined(separator: " ")
    #expect(keepsWords("Inclusion Criteria:\n\n* " + line))
  }

  @Test func nineteenThousandCharactersAreKept() {
    let item =
      "* Patients with a history of word stroke, heart attack or seizures within 6 months before joining"
    let items = (1...200).map { item.replacing("word", with: "w\($0)") }
    let markdown = "Inclusion Criteria:\n\n" + items.joined(separator: "\n")
    #expect(markdown.count > 19_000 && keepsWords(markdown) && parsed(markdown).criteria.count == 200)
  }

  @Test func textBeyondTheLimitIsKept() {
    let line = (0..<9000).map { "word\($0) and" }.joined(separator: " ")
    let text = parsed("Inclusion Criteria:\n\n* " + line)
    #expect(text.findings.map(\.id).contains("criteria-too-large"))
    #expect(keepsWords("Inclusion Criteria:\n\n* " + line))
    #expect(text.criteria.count > 5)
  }

  @Test func manyBracketsAreKept() {
    let line = String(repeating: "[a ", count: 3000)
    #expect(keepsWords("Exclusion Criteria:\n\n* stroke " + line))
  }

  @Test func carriageReturnsAreLineEnds() {
    let text = parsed(
      "Inclusion Criteria:\r\n\r\n* Walks\r\n* Talks\r\n\r\nExclusion Criteria:\r\n\r\n* Stroke")
    #expect(text.criteria.map(\.polarity) == [.must, .must, .mustNot])
  }

  @Test func aZeroByteIsNoEnd() {
    let text = parsed("Inclusion Criteria:\n\n* Walks\u{0}alone\n* Talks")
    #expect(text.criteria.count == 2 && text.criteria.last?.original == "Talks")
  }

  @Test func otherLanguagesAreShownAndNotJudged() {
    let spanish =
      "Criterios de inclusión:\n\n* Mayores de edad que hayan firmado el consentimiento informado antes de cualquier procedimiento\n* Diagnóstico de leucemia aguda en la médula ósea\n\nCriterios de exclusión:\n\n* Mujeres embarazadas o en periodo de lactancia durante el estudio"
    let text = parsed(spanish)
    #expect(!text.isEnglish && text.findings.map(\.id) == ["criteria-other-language"])
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.allSatisfy { $0.polarity == .unsure && $0.polarityReason == .otherLanguage })
    #expect(keepsWords(spanish))
  }

  @Test func chineseIsShownAndNotJudged() {
    let chinese = "纳入标准：\n\n1. 年龄在18岁以上；\n2. 签署知情同意书。\n\n排除标准：\n\n1. 妊娠期妇女。"
    let text = parsed(chinese)
    #expect(!text.isEnglish && text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.count == 3 && text.criteria.allSatisfy { $0.polarity == .unsure })
  }

  @Test func aTableInOneLineIsKept() {
    let table =
      "Inclusion Criteria:\n\n* Maximum serum creatinine (mg/dL) Age Male Female 1 month to < 6 months 0.4 0.4 6 months to < 1 year 0.5 0.5 1 to < 2 years 0.6 0.6"
    #expect(parsed(table).criteria.count == 1 && keepsWords(table))
  }

  @Test(arguments: [
    "Inclusion Criteria:\n\n* **", "((((((", "1.\n2.\n3. x", "* * * * x", "Exclusion: Exclusion: Exclusion:",
    ":\n\n:\n\n* :", "or\n\nor\n\n* or",
    "* A or\n* or\n* or B", "Inclusion criteria: Exclusion criteria: Inclusion criteria:", "• • • x",
    "a) b) c) d)", "NOTE:", "x;;;;;y; z",
  ])
  func oddTextsKeepTheirWords(_ markdown: String) {
    let shown = parsed(markdown).shownTexts.flatMap(SourceItems.words)
    #expect(shown == SourceItems.items(of: markdown).flatMap(SourceItems.words))
  }

  @Test func randomTextsKeepTheirWords() {
    var random = SeededChoice(seed: 7)
    let pieces = [
      "* ", "\n", "\n\n", "  * ", "1. ", "2) ", "Inclusion Criteria:", "Exclusion criteria", "must", "not",
      "no", " ", ";", ": ", ".", "(", ")",
      "≥ 18", "platelets", "or", "and", "•", "except for:", "\\<", "**", "Note:", "are excluded", "patients",
      "    ", "A", "b", "-",
    ]
    for _ in 0..<400 {
      let markdown = (0..<random.number(5...44)).map { _ in random.pick(pieces) }.joined(
        separator: random.pick([" ", ""]))
      // A heading glued to a word is parted from it, so only the letters are compared.
      let shown = parsed(markdown).shownTexts.flatMap(SourceItems.words).joined()
      #expect(
        shown == SourceItems.items(of: markdown).flatMap(SourceItems.words).joined(),
        "\(markdown.debugDescription)")
    }
  }
}

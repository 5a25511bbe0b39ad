import Diagnostics
import Testing

@testable import PlainLanguage

/// How words meet on a page: names, short forms, adjectives and their nouns.
@Suite struct WriterTests {
  private static let wordings = Wordings([
    wording(["metastatic"], "that has spread", .quality),
    wording(["recurrent"], "that has come back", .quality),
    wording(["histologically confirmed"], "that a tissue test has proven", .quality),
    wording(["oncology"], "cancer care", .stuff), wording(["disorder"], "illness", .thing),
    wording(["human immunodeficiency virus"], "HIV", .stuff),
    wording(["viral infections"], "infections from viruses"),
    wording(["magnetic resonance imaging"], "MRI scan", .thing),
    wording(["viral infection"], "virus infection", .thing),
    wording(["sinusoidal obstruction syndrome", "veno-occlusive disease"], "blocked small vessels", .things),
  ])

  private static func wording(_ from: [String], _ to: String, _ kind: WordingKind = .things) -> Wording {
    Wording(from: from, to: to, kind: kind, at: SourcePosition(file: "test.yml"))
  }

  private func written(_ text: String) -> String {
    let context = WriterContext(wordings: Self.wordings, voice: .other, level: .standard)
    return PhraseWriter.pieces(Tokenizer.tokens(text), context).plainText.characters
  }

  @Test func namesOfOrganisationsStay() {
    #expect(
      written("the Eastern Cooperative Oncology Group scale")
        == "the Eastern Cooperative Oncology Group scale")
    #expect(written("the International Classification of Headache Disorders").hasSuffix("Headache Disorders"))
    #expect(
      written("an oncology disorder") == "a cancer care illness" || written("oncology") == "cancer care")
  }

  @Test func aShortFormThatWasJustSaidIsLeftOut() {
    #expect(written("human immunodeficiency virus (HIV)") == "HIV")
    #expect(written("magnetic resonance imaging (MRI)") == "MRI scan")
    #expect(written("alanine transaminase (ALT or SGPT)").hasSuffix("(ALT or SGPT)"))
  }

  @Test func wordsBehindANounAgreeWithIt() {
    #expect(written("recurrent tumors") == "tumors that have come back")
    #expect(written("a recurrent tumor") == "a tumor that has come back")
  }

  @Test func aSignStaysAtItsName() {
    #expect(written("histologically confirmed ER+ cancer") == "ER+ cancer that a tissue test has proven")
  }

  @Test(arguments: [
    "unresectable or metastatic disease", "recurrent leukemia or lymphoma",
    "bacterial, fungal, or viral infections",
  ])
  func adjectivesThatShareANounStay(_ text: String) {
    #expect(written(text) == text)
  }

  @Test func twoNamesOfOneThingAreSaidOnce() {
    #expect(written("sinusoidal obstruction syndrome/veno-occlusive disease") == "blocked small vessels")
  }

  @Test func aDecimalCommaKeepsItsNumberWhole() {
    #expect(Tokenizer.tokens("9,0 g/dl").map(\.text).first == "9,0")
    #expect(Tokenizer.tokens("grades 1,2,3").map(\.text).contains("1"))
  }
}

import Testing

@testable import PlainLanguage

/// Examples leave a sentence only where they are surely no more than examples.
@Suite struct ExampleTests {
  private static func items(_ text: String) -> [String]? {
    ExampleList.items(Tokenizer.tokens(text))?.map(\.text)
  }

  @Test func aListOfExamplesBecomesPoints() {
    #expect(
      Self.items("asthma, high blood pressure, or heart failure") == [
        "asthma", "high blood pressure", "heart failure",
      ])
  }

  @Test(arguments: [
    "viral, bacterial, or fungal infection", "liver, kidney or heart disease",
    "asthma, gout, or stroke within 6 months",
    "asthma, not counting gout, or stroke", "asthma or gout",
  ])
  func wordsThatMayBelongToSeveralKeepTheListWhole(_ text: String) { #expect(Self.items(text) == nil) }

  @Test func examplesInABracketAreSaidOfTheWordsBeforeIt() {
    let lifted = ExampleLifter.lifted(
      Tokenizer.tokens("A mental condition (e.g. dementia, depression) that hinders it"))
    #expect(lifted.core.text == "A mental condition that hinders it")
    #expect(lifted.sentences.count == 1)
    #expect(lifted.sentences.first?.flatMap(\.tokens).text == "mental condition dementia, depression")
  }

  @Test(arguments: [
    "Carcinoma in situ (e.g. breast, cervix) treated well", "Two drugs (500 mg) within a week",
  ])
  func otherBracketsStay(_ text: String) {
    #expect(ExampleLifter.lifted(Tokenizer.tokens(text)).sentences.isEmpty)
  }
}

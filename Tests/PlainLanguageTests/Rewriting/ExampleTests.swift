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

  private static func parted(_ text: String, _ polarity: Polarity) -> Int? {
    let criterion = Criterion(number: 1, original: text, polarity: polarity)
    return VerbAlternatives.draft(Tokenizer.tokens(text), criterion, .examplesApart, false)?.items.count
  }

  @Test func eachVerbOfALongRuleIsAnItem() {
    #expect(Self.parted("Has a weak immune system or is receiving steroids within 7 days", .mustNot) == 2)
    #expect(Self.parted("Must have regular access to a phone and has reliable access to the web", .must) == 2)
  }

  @Test(arguments: [
    ("Participants who have received or are currently receiving alectinib", Polarity.mustNot),
    (
      "Female patients of childbearing potential must have a negative test and must agree to avoid pregnancy",
      .must
    ),
    ("Subjects who had major surgery or had severe trauma had less than 14 days before it", .mustNot),
    ("Has a disease that is active or has spread to the brain", .mustNot),
  ])
  func verbsThatShareAWordStayTogether(_ text: String, _ polarity: Polarity) {
    #expect(Self.parted(text, polarity) == nil)
  }

  @Test(arguments: [
    "Carcinoma in situ (e.g. breast, cervix) treated well", "Two drugs (500 mg) within a week",
  ])
  func otherBracketsStay(_ text: String) {
    #expect(ExampleLifter.lifted(Tokenizer.tokens(text)).sentences.isEmpty)
  }
}

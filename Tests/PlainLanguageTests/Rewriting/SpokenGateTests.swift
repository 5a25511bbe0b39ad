import Testing

@testable import PlainLanguage

/// Words that came out broken keep the record's words.
@Suite struct SpokenGateTests {
  private func isBroken(_ words: String, form: PlainCriterion.Form = .verbPhrase) -> Bool {
    SpokenGate.fault(PlainCriterion(form: form, lead: [PlainRun(words)])) != nil
  }

  @Test(arguments: [
    "have leukemia cells show CD22 on their surface.", "have signs of progression is needed.",
    "have able to speak English.", "not can take an MRI scan.", "This is true: must have failed therapy.",
    "have blast crisis (by WHO rules.", "have a not able to handle drug.", "have the the start.",
    "have relapsed AML is.", "have families where one has diabetes.", "had had surgery.",
    "are agree to join.",
  ])
  func brokenWordsAreSeen(_ words: String) {
    #expect(isBroken(words))
  }

  @Test(arguments: [
    "have leukemia cells that show CD22.", "have a disease that is getting worse.", "do not have a phone.",
    "have or have had a stroke.", "have now or have ever had cancer.", "have at least 3 attacks a month.",
    "are able to walk and have a phone.", "have trouble that could get in the way of:",
    "have type 1 diabetes (since at least 5 years) and are treated with insulin.",
    "are allergic to botulinum toxin type A or any of its parts.",
  ])
  func goodWordsPass(_ words: String) {
    #expect(!isBroken(words))
  }
}

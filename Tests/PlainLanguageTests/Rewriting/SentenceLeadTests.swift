import Testing

@testable import PlainLanguage

/// Rules that no verb of ours fits keep their sentence, behind words that a person would say.
@Suite struct SentenceLeadTests {
  @Test(arguments: [
    ("Pregnant women or nursing mothers", "are in this group: pregnant women or nursing mothers."),
    ("Imaging showed a slipped disc", "This is true: imaging showed a slipped disc."),
    ("Donors with an infection", "This is true: donors with an infection."),
  ])
  func aLeadReadsAloud(_ before: String, _ after: String) {
    #expect(RuleTests.said(before, .mustNot) == after)
  }

  @Test func aLeadSaysNothingOfWhoMayJoin() {
    // The same words stand inside "any of these", so none may say "must" or "rules out".
    for lead in [SentenceLead.sentence, SentenceLead.group, SentenceLead.person] {
      #expect(!["must", "not", "rule", "cannot"].contains { lead.contains($0) })
    }
  }

  @Test func everyLeadIsKnownToTheGate() {
    for lead in [SentenceLead.sentence, SentenceLead.group, SentenceLead.person] {
      for person in ["you", "them"] {
        let words = Tokenizer.tokens(lead.replacing("{them}", with: person)).lowers
        #expect(SentenceLead.length(words + ["it", "rains"]) == words.count)
      }
    }
  }

  @Test(arguments: [
    ("Lack of informed consent", Polarity.mustNot, "do not give informed consent."),
    (
      "Written informed consent given by subject", .must,
      "learn about the study and agree in writing to join it."
    ),
    (
      "Signed informed consent form must be obtained prior to any test", .must,
      "learn about the study and agree in writing to join it prior to any test."
    ),
  ])
  func consentIsGiven(_ before: String, _ polarity: Polarity, _ after: String) {
    #expect(RuleTests.said(before, polarity) == after)
  }

  @Test(arguments: [
    "Written informed consent obtained from a parent", "Informed consent given by the subject or a guardian",
  ])
  func consentOfOthersStays(_ before: String) {
    #expect(!RuleTests.said(before).hasPrefix("learn about"), "\(RuleTests.said(before))")
  }
}

import TestSupport
import Testing

@testable import PlainLanguage

@Suite("Words that cannot be read aloud")
struct SpokenPhraseTests {
  private func isBroken(_ text: String) -> Bool {
    SpokenGate.fault(PlainCriterion(form: .verbPhrase, lead: [PlainRun(text)])) != nil
  }

  @Test(
    "are heard",
    arguments: [
      "have endorse a concern.", "have living at home.", "are in people who are allergic.",
      "have had been ill.",
      "have a good at following the plan.", "have or without spots.", "will not be that is made for them.",
      "follow other the steps of the study.", "are able to running the app.", "have considered healthy.",
      "have an important heart disease as.", "have had.",
    ])
  func broken(_ text: String) { #expect(isBroken(text)) }

  @Test(
    "are told apart from sentences",
    arguments: [
      "have asthma.", "have been treated.", "have had a stroke.", "have to give consent.", "are in prison.",
      "have or have had cancer.", "have fully recovered.", "have any of these:",
      "have at least 1 attack a day.",
      "are present at birth.", "have a heart disease such as:", "have signed and read the form.",
    ])
  func whole(_ text: String) { #expect(!isBroken(text)) }

  @Test("A criterion that no verb fits is said as a rule, in the record's order")
  func asRule() {
    #expect(RuleTests.said("Endorse a concern") == "endorse a concern.")
    #expect(RuleTests.said("In patients who are ill", .mustNot) == "are ill.")
  }

  @Test("What a sentence asks or allows never stands behind \"cannot join if\"")
  func permissions() {
    let words = RuleTests.said("Endorse a concern; steroids are acceptable", .mustNot)
    #expect(!words.hasPrefix("This is true"))
  }
}

@Suite("Plain words among other nouns")
struct NounGroupTests {
  private func said(_ text: String) -> String {
    let wordings = Wordings([
      Wording(
        from: ["psychosis"], to: "illness in which people lose touch with what is real", kind: .stuff,
        at: .init(file: "a.yml")),
      Wording(
        from: ["study procedures"], to: "the steps of the study", kind: .things, at: .init(file: "a.yml")),
      Wording(from: ["hypertension"], to: "high blood pressure", kind: .stuff, at: .init(file: "a.yml")),
    ])
    let context = WriterContext(wordings: wordings, voice: .yourChild, level: .standard)
    return PhraseWriter.pieces(Tokenizer.tokens(text), context).characters
  }

  @Test(
    "go behind the noun, or are not used",
    arguments: [
      ("a psychosis diagnosis", "a diagnosis of illness in which people lose touch with what is real"),
      ("psychosis rating scale", "psychosis rating scale"),
      ("with psychosis now", "with illness in which people lose touch with what is real now"),
      ("follow study procedures", "follow the steps of the study"),
      ("other study procedures", "other study procedures"),
      ("hypertension symptoms", "high blood pressure symptoms"),
    ])
  func place(_ before: String, _ after: String) { #expect(said(before) == after) }
}

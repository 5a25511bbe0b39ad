import Testing

@testable import SiteGenerator

@Suite("Conditions in a sentence")
struct ConditionTests {
  @Test(
    "An illness that is one thing has an article; others have none",
    arguments: [
      ("slipped disc in the lower back", "a slipped disc in the lower back"),
      ("overactive bladder", "an overactive bladder"),
      ("urinary stone", "a urinary stone"),
      ("disease of a spine disc", "a disease of a spine disc"),
      ("Parkinson's disease", "Parkinson's disease"),
      ("cluster headache", "cluster headache"),
      ("migraines", "migraines"),
      ("slipped discs", "slipped discs"),
      ("pain in the eye", "pain in the eye"),
      ("non-small cell lung cancer", "non-small cell lung cancer"),
    ])
  func articles(_ words: String, said: String) {
    let condition = SourcedWords(nodes: [.text(words)], from: [])
    #expect(ConditionArticle.added(to: condition).nodes.plainText == said)
  }

  @Test(
    "Nobody has a topic, and healthy people are no illness",
    arguments: [
      ("asthma", ConditionKind.illness), ("healthy people", .people), ("breast cancer patients", .people),
      ("chest surgery", .care), ("dialysis by machine", .care), ("surgery of the chest", .care),
      ("stopping smoking", .topic), ("quality of life", .topic), ("ringing in the ears", .illness),
      ("swelling after surgery", .illness),
    ])
  func kinds(_ words: String, kind: ConditionKind) {
    #expect(ConditionKind(words) == kind)
  }

  @Test("A list that names more than illnesses is not called a list of illnesses")
  func mixedList() throws {
    let page = try StoryPage("\"conditionsModule\":{\"conditions\":[\"Asthma\",\"Quality of Life\"]}").text()
    #expect(page.contains("The study is about: asthma quality of life"))
    #expect(!page.contains("The study is for people with"))
    let illnesses = try StoryPage("\"conditionsModule\":{\"conditions\":[\"Asthma\",\"Lazy eye\"]}").text()
    #expect(illnesses.contains("The study is for people with: asthma a lazy eye"))
  }
}

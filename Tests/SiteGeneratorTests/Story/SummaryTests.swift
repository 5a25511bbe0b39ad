import Testing

@testable import SiteGenerator

@Suite("The short description in plain words")
struct SummaryTests {
  private func page(_ summary: String, edition: String) throws -> StoryPage {
    try StoryPage(
      "\"designModule\":{\"studyType\":\"INTERVENTIONAL\"},\"descriptionModule\":{\"briefSummary\":\"\(summary)\"}",
      edition: edition)
  }

  private static let summary =
    "This study looks at how people sleep with a new pillow. Pillows come in many shapes. People get either the new pillow or their own pillow."

  @Test("An easy page has only the sentences about the study itself, at most three")
  func easy() throws {
    let text = try #require(try page(Self.summary, edition: "family/easy").value("summary"))
    #expect(text.contains("how people sleep with a new pillow"))
    #expect(!text.contains("many shapes"))
    let standard = try #require(try page(Self.summary, edition: "family/standard").value("summary"))
    #expect(standard.contains("many shapes"))
  }

  @Test(
    "Praise and promises are left to the record's own text",
    arguments: [
      "This promising pill is tested in this study of sleep.",
      "The study pill is a better treatment for people.",
    ])
  func promises(_ sentence: String) throws {
    let text = try page("\(sentence) \(Self.summary)", edition: "family/standard").value("summary") ?? ""
    #expect(!text.contains("promising") && !text.contains("better treatment"))
  }
}

import Testing

@testable import SiteGenerator

@Suite("Health problems, as the results tell them")
struct HarmResultsTests {
  private static func group(_ id: Int, _ title: String, _ counts: String) -> String {
    "{\"id\":\"EG00\(id)\",\"title\":\"\(title)\",\(counts)}"
  }

  private static func module(_ groups: [String], more: String = "") -> String {
    "\"adverseEventsModule\":{\"eventGroups\":[\(groups.joined(separator: ","))]\(more)}"
  }

  private static let two = [
    group(
      0, "Zolpex",
      "\"deathsNumAffected\":2,\"deathsNumAtRisk\":40,\"seriousNumAffected\":7,\"seriousNumAtRisk\":40,\"otherNumAffected\":30,\"otherNumAtRisk\":39"
    ),
    group(
      1, "Placebo",
      "\"deathsNumAffected\":0,\"deathsNumAtRisk\":1,\"seriousNumAffected\":0,\"seriousNumAtRisk\":1,\"otherNumAffected\":0,\"otherNumAtRisk\":0"
    ),
  ]

  @Test("People among people, none said as 0, each group with its own number at risk")
  func counts() throws {
    let text = try #require(try ResultsPage.of(Self.module(Self.two)).value("results-harms"))
    #expect(
      text
        == "Zolpex: 7 of 40 people had a serious health problem. 2 of 40 people died. 30 of 39 people had another health problem that the record lists. Placebo: 0 of 1 person had a serious health problem. 0 of 1 person died."
    )
  }

  @Test("No number is not 0: deaths that the record does not count, and 0 among 0 people")
  func unknown() throws {
    let groups = [
      Self.group(0, "Zolpex", "\"seriousNumAffected\":7,\"seriousNumAtRisk\":40"),
      Self.group(1, "Placebo", "\"seriousNumAffected\":0,\"seriousNumAtRisk\":0"),
    ]
    let page = try ResultsPage.of(Self.module(groups))
    let text = try #require(page.value("results-harms"))
    #expect(!text.contains("died"))
    #expect(page.isSet("results-no-deaths"))
    #expect(text.hasSuffix("Placebo: The record does not say how many had a serious health problem."))
  }

  @Test("0 among 0 people in all groups is no number at all")
  func none() throws {
    let page = try ResultsPage.of(
      Self.module([Self.group(0, "Zolpex", "\"seriousNumAffected\":0,\"seriousNumAtRisk\":0")]))
    #expect(page.value("results-harms") == nil)
    #expect(page.isSet("results-no-harms"))
  }

  private static func events(_ list: [(String, [(Int, Int)])]) -> String {
    let rows = list.map { term, counts in
      let stats = counts.enumerated().map {
        "{\"groupId\":\"EG00\($0.offset)\",\"numAffected\":\($0.element.0),\"numAtRisk\":\($0.element.1),\"numEvents\":99}"
      }
      return "{\"term\":\"\(term)\",\"stats\":[\(stats.joined(separator: ","))]}"
    }
    return ",\"seriousEvents\":[\(rows.joined(separator: ","))]"
  }

  @Test("Kinds are counted in people, not in events, the most frequent first")
  func kinds() throws {
    let list = Self.events([
      ("Headache", [(1, 40), (0, 1)]), ("Chest pain", [(3, 40), (1, 1)]), ("Rash", [(0, 40), (0, 1)]),
    ])
    let text = try #require(
      try ResultsPage.of(Self.module(Self.two, more: list)).value("results-serious-kinds"))
    #expect(
      text
        == "Chest pain Zolpex: 3 of 40 people Placebo: 1 of 1 person Headache Zolpex: 1 of 40 people Placebo: 0 of 1 person"
    )
  }

  @Test("An easy page leaves out hard names and says how many kinds there are")
  func easyKinds() throws {
    let list = Self.events([
      ("Blood alkaline phosphatase abnormal NEC", [(9, 40), (0, 1)]), ("Headache", [(1, 40), (0, 1)]),
    ])
    let page = try ResultsPage.of(Self.module(Self.two, more: list), edition: "family/easy")
    let text = try #require(page.value("results-serious-kinds"))
    #expect(text.hasPrefix("Headache"))
    #expect(text.hasSuffix("The record lists 2 kinds in all."))
  }

  @Test("From how many people on other problems are listed is said; a limit of 0 leaves none out")
  func threshold() throws {
    let five = try ResultsPage.of(Self.module(Self.two, more: ",\"frequencyThreshold\":\"5\""))
    #expect(five.value("results-threshold") == "5 out of every 100 people")
    let zero = try ResultsPage.of(Self.module(Self.two, more: ",\"frequencyThreshold\":\"0\""))
    #expect(zero.value("results-threshold") == nil)
  }
}

import Testing

@testable import SiteGenerator

@Suite("Who took part, as the results tell it")
struct PeopleResultsTests {
  private static let whole = ResultsPage.period(
    "Overall Study", started: ["40", "41"], finished: ["30", "41"], left: ["10", "0"],
    reasons: [
      ("Withdrawal by Subject", ["2", "0"]), ("Death", ["1", "0"]), ("Moved away", ["4", "0"]),
      ("Site closed", ["3", "0"]),
    ])

  @Test("Each group has its own numbers and reasons, the most frequent first")
  func groups() throws {
    let page = try ResultsPage.of(ResultsPage.flow([Self.whole]))
    let text = try #require(page.value("results-people"))
    #expect(
      text.hasPrefix(
        "Zolpex: 40 people started. 30 finished. 10 left early. 4 for this reason: Moved away. "
          + "3 for this reason: Site closed. 2 because they chose to stop. 1 because they died. "
          + "Placebo: 41 people started. 41 finished. 0 left early."))
  }

  @Test("An easy page counts the reasons that a sponsor wrote")
  func easy() throws {
    let page = try ResultsPage.of(ResultsPage.flow([Self.whole]), edition: "family/easy")
    let text = try #require(page.value("results-people"))
    #expect(text.contains("1 because they died. 7 for other reasons."))
    #expect(!text.contains("Moved away"))
  }

  /// Groups of a later part stand in the first part with 0: they are the same people under another name.
  @Test("A group is told in the parts of the study that it was in")
  func parts() throws {
    let first = ResultsPage.period(
      "Part 1", started: ["40", "0"], finished: ["30", "0"], left: ["10", "0"])
    let second = ResultsPage.period(
      "Part 2", started: ["0", "28"], finished: ["0", "20"], left: ["0", "8"])
    let page = try ResultsPage.of(ResultsPage.flow([first, second], titles: ["Zolpex", "All Zolpex"]))
    let text = try #require(page.value("results-people"))
    #expect(
      text.contains(
        "In the part of the study called Part 1: Zolpex: 40 people started. 30 finished. 10 left early."))
    #expect(text.contains("In the part of the study called Part 2: All Zolpex: 28 people started."))
    #expect(!text.contains(": 0 people"))
    let easy = try ResultsPage.of(ResultsPage.flow([first, second]), edition: "family/easy")
    #expect(try #require(easy.value("results-people")).hasSuffix("The study had 2 parts in all."))
  }

  @Test("A count that the record does not give is not made up")
  func missing() throws {
    let period =
      "{\"title\":\"Overall Study\",\"milestones\":[{\"type\":\"STARTED\",\"achievements\":\(ResultsPage.counts("FG", "numSubjects", ["1"]))}]}"
    let page = try ResultsPage.of(ResultsPage.flow([period]))
    let text = try #require(page.value("results-people"))
    #expect(text.hasPrefix("Zolpex: 1 person started."))
    #expect(!text.contains("finished"))
    #expect(!text.contains("Placebo:"))
  }

  private static func baseline(_ titles: [String]) -> String {
    let all = titles.indices.map { "4\($0)" }
    let sex = ["Female", "Male"].map {
      "{\"title\":\"\($0)\",\"measurements\":\(ResultsPage.counts("BG", "value", titles.map { _ in "20" }))}"
    }
    let age = "{\"measurements\":\(ResultsPage.counts("BG", "value", titles.map { _ in "8.68" }))}"
    return
      "\"baselineCharacteristicsModule\":{\"groups\":\(ResultsPage.groups("BG", titles)),\"denoms\":[{\"units\":\"Participants\",\"counts\":\(ResultsPage.counts("BG", "value", all))}],\"measures\":[{\"title\":\"Sex: Female, Male\",\"paramType\":\"COUNT_OF_PARTICIPANTS\",\"classes\":[{\"categories\":[\(sex.joined(separator: ","))]}]},{\"title\":\"Age, Continuous\",\"paramType\":\"MEAN\",\"unitOfMeasure\":\"years\",\"classes\":[{\"categories\":[\(age)]}]}]}"
  }

  @Test("Age and sex are told of all together, if the record has such a group")
  func who() throws {
    let all = try ResultsPage.of(Self.baseline(["Zolpex", "Placebo", "Total"]))
    #expect(
      all.value("results-who")
        == "Total: Female: 20 of 42 people. Male: 20 of 42 people. Average age: 8.68 years.")
    let one = try ResultsPage.of(Self.baseline(["Zolpex"]))
    #expect(one.value("results-who")?.hasPrefix("Female: 20 of 40 people.") == true)
    #expect(try ResultsPage.of(Self.baseline(["Zolpex", "Placebo"])).value("results-who") == nil)
  }

  @Test("Without results nothing is told")
  func none() throws {
    let page = try StoryPage("\"statusModule\":{\"overallStatus\":\"RECRUITING\"}")
    #expect(page.value("results-people") == nil)
    #expect(page.value("results-harms") == nil)
    #expect(!page.isSet("results-no-harms"))
  }
}

import Foundation
import Testing

@testable import SiteGenerator

@Suite("Studies of every shape")
struct StudyKindTests {
  private static func design(
    _ type: String = "INTERVENTIONAL", _ info: String = "", rest: String = ""
  ) -> String {
    "\"designModule\":{\"studyType\":\"\(type)\",\"designInfo\":{\(info)}\(rest)}"
  }

  private static func arms(_ count: Int, given: Bool = true) -> String {
    let arms = (1...count).map { number in
      let names = given ? "\"interventionNames\":[\"Drug: Pill \(number)\"]" : "\"interventionNames\":[]"
      return "{\"label\":\"Arm \(number)\",\"type\":\"EXPERIMENTAL\",\(names)}"
    }.joined(separator: ",")
    let pills = (1...count).map { "{\"type\":\"DRUG\",\"name\":\"Pill \($0)\"}" }.joined(separator: ",")
    let given = given ? ",\"interventions\":[\(pills)]" : ""
    return "\"armsInterventionsModule\":{\"armGroups\":[\(arms)]\(given)}"
  }

  private static let illness = "\"conditionsModule\":{\"conditions\":[\"Acute Leukemia\"]}"

  @Test(
    "A study that only watches tests nothing, and says so",
    arguments: ["family/easy", "family/standard", "family/detailed"])
  func observational(_ edition: String) throws {
    let page = try StoryPage(
      "\(Self.design("OBSERVATIONAL", "\"observationalModel\":\"COHORT\",\"timePerspective\":\"PROSPECTIVE\"")),\(Self.arms(1)),\(Self.illness)",
      edition: edition)
    let text = try page.text()
    #expect(text.contains("No treatment is given or assigned by the study."))
    #expect(text.contains("It gives no treatment of its own."))
    #expect(text.contains("What do they look at?"))
    #expect(text.contains("Tested Nothing. The study only watches."))
    for claim in ["This study tests", "It tests", "What are they testing?", "Tested Pill", "study of Pill"] {
      #expect(!text.contains(claim), "\(claim)")
    }
    #expect(!text.contains("What side effects could"))
  }

  @Test("Getting a treatment outside a study is not called a study of it")
  func expandedAccess() throws {
    let text = try StoryPage("\(Self.design("EXPANDED_ACCESS")),\(Self.arms(1)),\(Self.illness)").text()
    #expect(text.hasPrefix("A way to get pill 1 outside a study, for acute leukemia"))
    #expect(
      text.contains("This record is about getting pill 1 outside a study for people with acute leukemia."))
    #expect(text.contains("This is a way to get a treatment outside of a study."))
    #expect(text.contains("This is not a study. It is not made to find out if the treatment works."))
    #expect(!text.contains("This study tests"))
  }

  @Test(
    "Each way in which groups go on has its own words",
    arguments: [
      ("CROSSOVER", "Each person gets one treatment first and another one later."),
      ("SEQUENTIAL", "The groups start one after the other."),
      ("FACTORIAL", "The study tests more than one treatment at once."),
      ("PARALLEL", "There are groups side by side"),
    ])
  func models(_ model: String, words: String) throws {
    let page = try StoryPage(
      "\(Self.design("INTERVENTIONAL", "\"allocation\":\"RANDOMIZED\",\"interventionModel\":\"\(model)\"")),\(Self.arms(2)),\(Self.illness)"
    )
    let text = try #require(page.value("design"))
    #expect(text.contains(words))
    #expect(text.contains("Chance decides which group a person is in."))
    #expect(page.value("groups-picture") != nil)
  }

  @Test("One group is said as one group, and nothing is drawn beside it")
  func oneGroup() throws {
    let page = try StoryPage(
      "\(Self.design("INTERVENTIONAL", "\"allocation\":\"NA\",\"interventionModel\":\"SINGLE_GROUP\"")),\(Self.arms(1))"
    )
    #expect(try #require(page.value("design")).contains("Everyone in the study gets the same."))
    #expect(page.value("groups-picture") == nil)
  }

  @Test("A record that says one group and lists two is shown with its groups, without the claim")
  func oneGroupOfTwo() throws {
    let page = try StoryPage(
      "\(Self.design("INTERVENTIONAL", "\"interventionModel\":\"SINGLE_GROUP\"")),\(Self.arms(2))")
    #expect(page.value("design") == nil)
    #expect(try page.text().contains("Arm 2"))
  }

  @Test("Sixteen groups are all there, in the picture and in the list")
  func sixteen() throws {
    let page = try StoryPage("\(Self.design()),\(Self.arms(16))")
    let picture = try #require(page.value("groups-picture"))
    let list = try #require(page.value("groups"))
    for number in 1...16 {
      #expect(picture.contains("Group \(number)"))
      #expect(list.contains("This group gets: Pill \(number)."))
    }
    #expect(page.value("group-count") == "16")
  }

  @Test("Groups without treatments, and treatments without groups, still make a page")
  func halves() throws {
    let armsOnly = try StoryPage("\(Self.design()),\(Self.arms(2, given: false))").text()
    #expect(armsOnly.contains("The record names no treatment."))
    #expect(armsOnly.contains("Arm 2"))
    let pill = "\"armsInterventionsModule\":{\"interventions\":[{\"type\":\"DRUG\",\"name\":\"Pill 1\"}]}"
    let treatmentsOnly = try StoryPage("\(Self.design()),\(pill)")
    #expect(try treatmentsOnly.text().contains("This study tests pill 1"))
    #expect(treatmentsOnly.value("groups-picture") == nil)
  }

  @Test("Who does not know is said from the record; where it does not say who, that is said")
  func masking() throws {
    let named = try StoryPage(
      Self.design(
        "INTERVENTIONAL",
        "\"maskingInfo\":{\"masking\":\"DOUBLE\",\"whoMasked\":[\"PARTICIPANT\",\"INVESTIGATOR\"]}"))
    #expect(
      try #require(named.value("design")).hasPrefix(
        "The people in the study and the study doctors do not know who gets which treatment."))
    let unnamed = try StoryPage(Self.design("INTERVENTIONAL", "\"maskingInfo\":{\"masking\":\"DOUBLE\"}"))
    #expect(try #require(unnamed.value("design")).contains("The record does not say which people."))
    let open = try StoryPage(Self.design("INTERVENTIONAL", "\"maskingInfo\":{\"masking\":\"NONE\"}"))
    #expect(try #require(open.value("design")).hasPrefix("Everyone knows which treatment is given"))
  }

  @Test("Nobody joined, and no number at all, are two things")
  func people() throws {
    let nobody = try StoryPage(Self.design(rest: ",\"enrollmentInfo\":{\"count\":0,\"type\":\"ACTUAL\"}"))
    #expect(nobody.isSet("nobody-joined"))
    #expect(try nobody.text().contains("Nobody joined."))
    let absent = try StoryPage(Self.design())
    #expect(!absent.isSet("nobody-joined"))
    #expect(absent.value("people-planned") == nil && absent.value("people-joined") == nil)
  }

  @Test("A country that has no code is shown as the record writes it")
  func country() throws {
    let place =
      "\"contactsLocationsModule\":{\"locations\":[{\"city\":\"Xtown\",\"country\":\"Land of Nowhere\"}]}"
    let text = try StoryPage("\(Self.design()),\(place)").text()
    #expect(text.contains("Land of Nowhere"))
    #expect(text.contains("Xtown"))
  }

  @Test("Groups for which the record names the same treatments are not left as if they were the same")
  func groupsAlike() throws {
    let arms = Self.arms(2).replacing("Drug: Pill 2", with: "Drug: Pill 1")
    let plan = "\"allocation\":\"RANDOMIZED\",\"interventionModel\":"
    let note = "The record names the same treatments for each group."
    for edition in ["family/easy", "family/standard"] {
      let side = try StoryPage(
        "\(Self.design("INTERVENTIONAL", plan + "\"PARALLEL\"")),\(arms)", edition: edition)
      #expect(try #require(side.value("groups")).contains(note))
      let turns = try StoryPage(
        "\(Self.design("INTERVENTIONAL", plan + "\"CROSSOVER\"")),\(arms)", edition: edition)
      #expect(!(try #require(turns.value("groups")).contains(note)))
    }
  }

  @Test("\"Single group\" beside two groups made by chance is not believed")
  func singleGroupOfTwo() throws {
    let page = try StoryPage(
      "\(Self.design("INTERVENTIONAL", "\"allocation\":\"RANDOMIZED\",\"interventionModel\":\"SINGLE_GROUP\"")),\(Self.arms(2))"
    )
    let text = try page.text()
    #expect(!text.contains("Everyone is in one group"))
    #expect(!page.isSet("one-group"))
    #expect(text.contains("Because chance makes the groups"))
  }

  @Test("A child is not asked to choose about a study that is over")
  func childAndFinishedStudy() throws {
    func study(_ status: String) -> String {
      "\"statusModule\":{\"overallStatus\":\"\(status)\"},\(Self.design()),\(Self.arms(1))"
    }
    let over = try StoryPage(study("COMPLETED"), edition: "child/short").text()
    #expect(!over.contains("Do I have to?") && !over.contains("Will it hurt?"))
    #expect(over.contains("What did they find?"))
    let open = try StoryPage(study("RECRUITING"), edition: "child/short").text()
    #expect(open.contains("Do I have to?") && open.contains("Will it hurt?"))
  }

  @Test("Measures that are said with the same words are one point with all their times")
  func measuresAlike() throws {
    func outcome(_ measure: String, _ time: String) -> String {
      "{\"measure\":\"\(measure)\",\"timeFrame\":\"\(time)\"}"
    }
    let list = [
      outcome("Overall survival", "8 weeks"), outcome("Death from any cause in Zumba", "1 year"),
      outcome("Overall survival", "4 weeks"),
    ].joined(separator: ",")
    let page = try StoryPage("\"outcomesModule\":{\"secondaryOutcomes\":[\(list)]}")
    let text = try #require(page.value("other-measures"))
    #expect(text.contains("When: 8 weeks; 4 weeks."))
    #expect(text.components(separatedBy: "How long people live").count == 2)
    #expect(text.contains("Overall survival (8 weeks)") && text.contains("Overall survival (4 weeks)"))
  }
}

import PlainLanguage
import Testing

@testable import SiteGenerator

@Suite("The plan of treatment on a page")
struct PlanTests {
  private static func arms(
    _ interventions: [(name: String, text: String, arms: [String])], _ labels: [String]
  )
    -> String
  {
    let arms = labels.map { label in
      let names = interventions.filter { $0.arms.contains(label) }.map { "\"Drug: \($0.name)\"" }
      return
        "{\"label\":\"\(label)\",\"type\":\"EXPERIMENTAL\",\"interventionNames\":[\(names.joined(separator: ","))]}"
    }
    let drugs = interventions.map {
      "{\"type\":\"DRUG\",\"name\":\"\($0.name)\",\"description\":\"\($0.text)\"}"
    }
    return
      "\"designModule\":{\"studyType\":\"INTERVENTIONAL\"},\"armsInterventionsModule\":{\"armGroups\":[\(arms.joined(separator: ","))],\"interventions\":[\(drugs.joined(separator: ","))]}"
  }

  @Test("What only one group gets is never told as if everyone got it")
  func groups() throws {
    let page = try StoryPage(
      Self.arms(
        [
          ("Zolpex", "10 mg orally once daily", ["New pill"]),
          ("Placebo", "orally once daily", ["Look-alike"]),
        ], ["New pill", "Look-alike"]))
    let plan = try #require(page.value("schedule"))
    #expect(
      plan
        == "New pill People in this group get Zolpex by mouth once a day. Look-alike People in this group get Placebo by mouth once a day."
    )
    #expect(!plan.contains("Your family member gets"))
  }

  @Test("What everyone gets is told to the reader")
  func everyone() throws {
    let page = try StoryPage(
      Self.arms([("Zolpex", "10 mg orally once daily", ["A", "B"])], ["A", "B"]))
    #expect(page.value("schedule") == "Your family member gets Zolpex by mouth once a day.")
  }

  @Test("A treatment that no group is named for is not told as everyone's")
  func unknownGroup() throws {
    let page = try StoryPage(Self.arms([("Zolpex", "10 mg orally once daily", [])], ["A", "B"]))
    #expect(try #require(page.value("schedule")).hasPrefix("Only some people"))
  }

  @Test(
    "How a medicine is given is said beside it, where its description says that with certainty",
    arguments: [
      ("Given IT and IV", "It is given into the fluid around the spine and into a vein."),
      ("Given IV or PO", "It is given into a vein or by mouth."), ("Given as the doctor decides", ""),
      ("A pill that is not given by mouth", ""),
    ])
  func way(_ text: String, words: String) throws {
    let page = try StoryPage(Self.arms([("Zolpex", text, ["A"])], ["A"]))
    let list = try #require(page.value("treatments"))
    #expect(words.isEmpty ? !list.contains("It is given") : list.contains(words), "\(list)")
  }

  @Test("A plan that leaves medicines out says so")
  func notWhole() throws {
    let page = try StoryPage(
      Self.arms(
        [("Zolpex", "orally once daily", ["A"]), ("Mirexan", "Given as the doctor decides", ["A"])], ["A"]))
    #expect(page.value("not-in-schedule") == "mirexan")
    #expect(
      try page.text().contains("This is not the whole plan. It does not say when these are given: mirexan."))
  }

  private static let planned = """
    id: planned-trial
    title: A study of medicine X
    design: {study-type: interventional}
    interventions:
      - {name: Medicine X, type: drug}
    practical:
      schedule:
        cycles:
          - name: Induction
            days: 28
            times: 6
            at-most: yes
            doses:
              - {medicine: Medicine X, dose: 0.5 mg/m2, route: into a vein, takes: 1 hour, on-days: [1, 8, 15]}
        follow-up: Once every 3 months for 1 year
    """

  @Test("A plan that a YAML record gives becomes words and a calendar")
  func written() throws {
    let page = try StoryPage(
      StoryPage.trial(Self.planned, file: "planned-trial.yaml"), edition: "family/detailed")
    let plan = try #require(page.value("schedule"))
    for words in [
      "Induction treatment", "Your family member gets Medicine X into a vein on days 1, 8 and 15.",
      "Each dose takes 1 hour.", "Each dose is 0.5 milligrams for each square meter of body surface.",
      "One cycle takes 28 days.", "There can be up to 6 cycles.",
      "That is up to 18 doses of Medicine X in all.",
    ] {
      #expect(plan.contains(words), "\(words)")
    }
    #expect(try #require(page.value("calendar")).contains("days 1, 8 and 15"))
    #expect(
      page.value("follow-up")
        == "After treatment, doctors keep checking on people: once every 3 months for 1 year.")
  }

  @Test(
    "A written plan that cannot be right is refused whole",
    arguments: [
      ("on-days: [1, 8, 15]", "on-days: [1, 35]"), ("into a vein", "somehow"), ("1 hour", "a while"),
    ])
  func refused(_ old: String, new: String) throws {
    let trial = try StoryPage.trial(Self.planned.replacing(old, with: new), file: "planned-trial.yaml")
    let page = try StoryPage(trial)
    #expect(page.value("schedule") == nil)
    #expect(page.context.understood.scheduleRefusals.count == 1)
  }

  @Test("A plan with a cycle in two parts becomes a question")
  func twoParts() throws {
    let text =
      "ARM I:\\nCYCLES 1 and 2: Patients receive carboplatin IV on day 1. Cycles repeat every 21 days.\\nCYCLES 2 and 3: Patients receive carboplatin IV on day 8. Cycles repeat every 21 days."
    let page = try StoryPage(
      "\"designModule\":{\"studyType\":\"INTERVENTIONAL\"},\"descriptionModule\":{\"detailedDescription\":\"\(text)\"},\"armsInterventionsModule\":{\"interventions\":[{\"type\":\"DRUG\",\"name\":\"Carboplatin\"}]}"
    )
    #expect(page.context.understood.schedules.flatMap(\.schedule.cyclesInTwoParts) == [2])
    #expect(try page.text().contains("Cycle 2 stands in two parts of the plan. What is given in it?"))
  }
}

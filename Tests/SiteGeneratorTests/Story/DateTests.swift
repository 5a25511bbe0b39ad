import Testing

@testable import SiteGenerator

@Suite("Dates and how long it takes")
struct DateTests {
  private func page(_ dates: String, more: String = "") throws -> StoryPage {
    try StoryPage(
      "\"statusModule\":{\"overallStatus\":\"RECRUITING\",\(dates),\"lastUpdatePostDateStruct\":{\"date\":\"2024-05-03\",\"type\":\"ACTUAL\"}}\(more)"
    )
  }

  private func date(_ name: String, _ date: String, _ type: String?) -> String {
    "\"\(name)Struct\":{\"date\":\"\(date)\"\(type.map { ",\"type\":\"\($0)\"" } ?? "")}"
  }

  @Test("A fact, a plan, and a day of which the record says neither are worded apart")
  func kinds() throws {
    let fact = try page(date("startDate", "2023-02", "ACTUAL")).text()
    #expect(fact.contains("The study started in February 2023."))
    let plan = try page(date("completionDate", "2027-01-09", "ESTIMATED")).text()
    #expect(plan.contains("The study is planned to end on 9 January 2027. Plans can change."))
    let unstated = try page(date("completionDate", "2027-01-09", nil)).text()
    #expect(
      unstated.contains(
        "The record gives 9 January 2027 as the end. It does not say if that is a plan or a fact."))
  }

  @Test("A plan whose day had passed is not told as a fact")
  func overdue() throws {
    for (field, words) in [
      ("startDate", "The plan was to start on 1 March 2024. That time had passed"),
      ("primaryCompletionDate", "The main result was planned for 1 March 2024. That time had passed"),
      ("completionDate", "The plan was to end on 1 March 2024. That time had passed"),
    ] {
      let text = try page(date(field, "2024-03-01", "ESTIMATED")).text()
      #expect(text.contains(words), "\(field)")
      #expect(!text.contains("The study ended ") && !text.contains("The study started "))
    }
  }

  @Test("An end before the start is said to be wrong, and no line of time is drawn")
  func contradiction() throws {
    let page = try page(
      date("startDate", "2023-02-01", "ACTUAL") + "," + date("completionDate", "2022-01-01", "ACTUAL"))
    #expect(try page.text().contains("The record gives an end that lies before the start."))
    #expect(page.value("timeline") == nil)
    let text = try page.text()
    #expect(text.contains("When does the study start and end?"))
  }

  @Test("The line of time keeps plans, facts and unclear days apart, also in its words")
  func timeline() throws {
    let picture = try #require(
      try page(
        date("startDate", "2023-02-01", "ACTUAL") + ","
          + date("primaryCompletionDate", "2024-01-01", "ESTIMATED")
          + "," + date("completionDate", "2025-01-01", nil)
      ).value("timeline"))
    #expect(picture.contains("1 February 2023: The study started."))
    #expect(picture.contains("1 January 2024 (planned): The main result was planned."))
    #expect(picture.contains("1 January 2025: End of the study."))
    #expect(picture.contains("does not say if it is a plan or a fact"))
  }

  @Test("How long people are followed is said where the record says it, and asked where it does not")
  func length() throws {
    let told = try page(
      date("startDate", "2023-02", "ACTUAL"),
      more:
        ",\"descriptionModule\":{\"detailedDescription\":\"After completion of study treatment, patients are followed up for 1 year.\"}"
    ).text()
    #expect(told.contains("After treatment ends, doctors keep checking on people for 1 year."))
    #expect(!told.contains("How long would"))
    let registry = try page(
      date("startDate", "2023-02", "ACTUAL"),
      more: ",\"designModule\":{\"studyType\":\"OBSERVATIONAL\",\"targetDuration\":\"1 Years\"}"
    ).text()
    #expect(registry.contains("Each person is followed for 1 year."))
    let silent = try page(date("startDate", "2023-02", "ACTUAL")).text()
    #expect(silent.contains("The record does not say how long one person is in the study."))
    #expect(silent.contains("How long would your family member be in the study?"))
  }
}

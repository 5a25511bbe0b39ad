import Testing

@testable import SiteGenerator

@Suite("What was found, as the results tell it")
struct OutcomeResultsTests {
  /// A measure with two groups; `values` are its classes with their categories and values.
  static func measure(
    _ title: String, type: String = "PRIMARY", parameter: String?, unit: String = "Participants",
    denominators: String = denominators(["40", "41"]), classes: [String], more: String = "",
    titles: [String] = ["Zolpex", "Placebo"]
  ) -> String {
    let kind = parameter.map { "\"paramType\":\"\($0)\",\"unitOfMeasure\":\"\(unit)\"," } ?? ""
    return
      "{\"type\":\"\(type)\",\"title\":\"\(title)\",\"timeFrame\":\"12 weeks\",\(kind)\(more)\"groups\":\(ResultsPage.groups("OG", titles)),\"denoms\":[\(denominators)],\"classes\":[\(classes.joined(separator: ","))]}"
  }

  static func denominators(_ values: [String], units: String = "Participants") -> String {
    "{\"units\":\"\(units)\",\"counts\":\(ResultsPage.counts("OG", "value", values))}"
  }

  static func row(_ values: [String], title: String? = nil, more: String = "") -> String {
    let name = title.map { "\"title\":\"\($0)\"," } ?? ""
    return "{\(name)\(more)\"categories\":[{\"measurements\":\(ResultsPage.counts("OG", "value", values))}]}"
  }

  static func page(_ measures: [String], edition: String = "family/standard") throws -> StoryPage {
    try ResultsPage.of(
      "\"outcomeMeasuresModule\":{\"outcomeMeasures\":[\(measures.joined(separator: ","))]}", edition: edition
    )
  }

  static func main(_ measure: String, edition: String = "family/standard") throws -> String {
    try #require(try page([measure], edition: edition).value("results-main"))
  }

  @Test("A number of people is told among those who were counted; no percentage is made of it")
  func people() throws {
    let counted = Self.measure(
      "Overall Survival", parameter: "COUNT_OF_PARTICIPANTS", classes: [Self.row(["12", "0"])],
      more: "\"calculatePct\":true,")
    let text = try Self.main(counted)
    #expect(text.contains("Zolpex 12 of 40 people Placebo 0 of 41 people"))
    #expect(!text.contains("percent"))
    let number = Self.measure(
      "Survivors", parameter: "NUMBER", unit: "subjects", classes: [Self.row(["12", "0"])])
    #expect(try Self.main(number).contains("Zolpex 12 of 40 people"))
  }

  @Test("The counts of a class go before those of the whole table")
  func classCounts() throws {
    let own = "\"denoms\":[\(Self.denominators(["30", "31"]))],"
    let text = try Self.main(
      Self.measure(
        "Survivors", parameter: "COUNT_OF_PARTICIPANTS",
        classes: [
          Self.row(["12", "9"], title: "Week 4"), Self.row(["10", "8"], title: "Week 8", more: own),
        ]))
    #expect(text.contains("Week 4 Zolpex 12 of 40 people Placebo 9 of 41 people"))
    #expect(text.contains("Week 8 Zolpex 10 of 30 people Placebo 8 of 31 people"))
  }

  @Test("Eyes are not people")
  func eyes() throws {
    let both = Self.denominators(["40", "41"]) + "," + Self.denominators(["78", "80"], units: "eyes")
    let more = "\"typeUnitsAnalyzed\":\"eyes\",\"denomUnitsSelected\":\"eyes\","
    let units = try Self.main(
      Self.measure(
        "Eyes that see", parameter: "COUNT_OF_UNITS", unit: "eyes", denominators: both,
        classes: [Self.row(["5", "6"])],
        more: more))
    #expect(units.contains("How many: eyes Zolpex 5 of 78 Placebo 6 of 80"))
    #expect(!units.contains("people"))
    let mean = try Self.main(
      Self.measure(
        "Letters", parameter: "MEAN", unit: "letters", denominators: both,
        classes: [Self.row(["5.5", "6.1"])], more: more))
    #expect(mean.contains("Counted: eyes Zolpex 5.5 78 Placebo 6.1 80"))
    let number = try Self.main(
      Self.measure(
        "Eyes", parameter: "NUMBER", unit: "participants", denominators: both,
        classes: [Self.row(["5", "6"])], more: more))
    #expect(!number.contains("5 of"))
  }

  @Test("A value that could not be worked out is said with the record's reason")
  func notAvailable() throws {
    let row =
      "{\"categories\":[{\"measurements\":[{\"groupId\":\"OG000\",\"value\":\"NA\",\"comment\":\"Too few events.\"},{\"groupId\":\"OG001\",\"value\":\"7.1\"}]}]}"
    let text = try Self.main(
      Self.measure("Overall Survival", parameter: "MEDIAN", unit: "months", classes: [row]))
    #expect(text.contains("Zolpex It could not be worked out: Too few events."))
    #expect(text.contains("Middle value, in months"))
    #expect(text.contains("Placebo 7.1 41"))
  }

  @Test("A number that is above those counted, or no whole number, is no part of them")
  func odd() throws {
    let text = try Self.main(
      Self.measure(
        "Survivors", parameter: "NUMBER", unit: "participants", classes: [Self.row(["55", "3.5"])]))
    #expect(text.contains("Zolpex 55 Placebo 3.5"))
  }

  @Test("A percentage of people stands with the number of people")
  func percent() throws {
    let measure = Self.measure(
      "Survivors", parameter: "NUMBER", unit: "percentage of participants",
      denominators: Self.denominators(["2884", "99"]),
      classes: [Self.row(["84.2", "7.0"])])
    #expect(
      try Self.main(measure).contains("Zolpex 84.2 percent of 2,884 people Placebo 7.0 percent of 99 people"))
  }

  @Test("An easy page says a percentage without rounding, and not of few people")
  func easyPercent() throws {
    let title = "Number of Participants With Adverse Events"
    func easy(_ counts: [String]) throws -> String {
      try Self.main(
        Self.measure(
          title, parameter: "NUMBER", unit: "percentage of participants",
          denominators: Self.denominators(counts),
          classes: [Self.row(["84.9", "0.4"])]), edition: "family/easy")
    }
    #expect(
      try easy(["2884", "99"]).contains(
        "Zolpex: more than 84 out of every 100 people (2,884 people were counted). Placebo: fewer than 1 out of every 100 people"
      ))
    let few = try easy(["30", "99"])
    #expect(!few.contains("out of every"))
    #expect(few.contains("the numbers, in the record’s own words"))
  }

  @Test("Plain words that leave out what decides the number are not used")
  func exact() throws {
    let related = Self.measure(
      "Number of Participants With Severe Adverse Events Not Related to Treatment",
      parameter: "COUNT_OF_PARTICIPANTS",
      classes: [Self.row(["12", "9"])])
    #expect(
      try Self.main(related).hasPrefix(
        "Number of Participants With Severe Adverse Events Not Related to Treatment"))
    let plain = Self.measure(
      "Number of Participants With Adverse Events", parameter: "COUNT_OF_PARTICIPANTS",
      classes: [Self.row(["12", "9"])])
    #expect(
      try Self.main(plain).hasPrefix(
        "How many people have health problems In the record: Number of Participants"))
  }

  @Test("Two questions that the record names apart do not get the same words")
  func apart() throws {
    let measures = ["Right", "Left"].map {
      Self.measure(
        "Best-Corrected Visual Acuity of the \($0) Eye", parameter: "MEAN", unit: "letters",
        classes: [Self.row(["1.5", "2.5"])])
    }
    let text = try #require(try Self.page(measures).value("results-main"))
    #expect(text.contains("Best-Corrected Visual Acuity of the Right Eye When"))
    #expect(!text.contains("How well people see In the record"))
  }

  @Test("No numbers are said as no results, with the day on which they were planned")
  func notPosted() throws {
    let text = try Self.main(
      Self.measure(
        "Overall Survival", parameter: nil, classes: [],
        more: "\"reportingStatus\":\"NOT_POSTED\",\"anticipatedPostingDate\":\"2027-06\","))
    #expect(
      text.contains(
        "The record gives no results for this question. The team planned to post them in June 2027."))
  }

  @Test("What was chosen afterwards is told with medical detail only, and is said to be so")
  func afterwards() throws {
    let measure = Self.measure(
      "Survivors", type: "POST_HOC", parameter: "COUNT_OF_PARTICIPANTS", classes: [Self.row(["12", "9"])])
    #expect(try Self.page([measure]).value("results-other") == nil)
    let detailed = try #require(try Self.page([measure], edition: "family/detailed").value("results-other"))
    #expect(detailed.contains("This question was chosen after the study began."))
  }

  @Test("Comparisons with p-values are for doctors only")
  func comparisons() throws {
    let analysis =
      "\"analyses\":[{\"groupIds\":[\"OG000\",\"OG001\"],\"statisticalMethod\":\"Log Rank\",\"pValue\":\"<0.001\",\"paramType\":\"Hazard Ratio (HR)\",\"paramValue\":\"0.93\",\"ciPctValue\":\"95\",\"ciLowerLimit\":\"0.7\",\"ciUpperLimit\":\"1.1\"}],"
    let measure = Self.measure(
      "Overall Survival", parameter: "MEDIAN", unit: "months", classes: [Self.row(["15.6", "20.8"])],
      more: analysis)
    for edition in ["family/easy", "family/standard", "family/detailed", "patient/detailed"] {
      #expect(!(try Self.main(measure, edition: edition)).contains("0.93"), "\(edition)")
    }
    #expect(
      try Self.main(measure, edition: "clinician/full").contains(
        "Zolpex and Placebo: Log Rank; Hazard Ratio (HR) 0.93; 95% confidence interval 0.7 to 1.1; p <0.001"))
  }

  @Test("A long table is cut between titles, and says how many numbers there are")
  func long() throws {
    let rows = (1...9).map { Self.row(["\($0).5", "2.5"], title: "Week \($0)") }
    let text = try Self.main(Self.measure("Letters", parameter: "MEAN", unit: "letters", classes: rows))
    #expect(text.contains("Week 6"))
    #expect(!text.contains("Week 7"))
    #expect(text.contains("The record gives 18 numbers for this in all."))
  }

  @Test("Doctors read the names of averages that they know")
  func medicalNames() throws {
    let measure = Self.measure(
      "Letters", parameter: "LEAST_SQUARES_MEAN", unit: "letters", classes: [Self.row(["4.59", "5.38"])])
    let text = try Self.main(measure, edition: "clinician/full")
    #expect(text.contains("Least squares mean, in letters"))
    #expect(!text.contains("special way"))
  }

  @Test("Minus signs stay, also where an average is told")
  func signs() throws {
    let text = try Self.main(
      Self.measure(
        "Letters", parameter: "LEAST_SQUARES_MEAN", unit: "score on a scale",
        classes: [Self.row(["-4.59", "-5.38"])]))
    #expect(text.contains("Average, worked out in a special way, in points"))
    #expect(text.contains("Zolpex −4.59 40 Placebo −5.38 41"))
  }
}

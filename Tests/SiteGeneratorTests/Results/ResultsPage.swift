@testable import SiteGenerator

/// A page of a small record with results.
enum ResultsPage {
  /// `results` is the inner part of `resultsSection`.
  static func of(_ results: String, edition: String = "family/standard") throws -> StoryPage {
    try StoryPage(record(results), edition: edition)
  }

  static func record(_ results: String) -> String {
    """
    {"protocolSection":{"identificationModule":{"nctId":"NCT00000001","briefTitle":"A study of Zolpex"},\
    "eligibilityModule":{"minimumAge":"18 Years","eligibilityCriteria":"Inclusion Criteria:\\n\\n* Adults"},\
    "statusModule":{"overallStatus":"COMPLETED"},"designModule":{"studyType":"INTERVENTIONAL"}},\
    "resultsSection":{\(results)},"hasResults":true}
    """
  }

  /// Two groups, as each module names them.
  static func groups(_ prefix: String, _ titles: [String] = ["Zolpex", "Placebo"]) -> String {
    let rows = titles.enumerated().map {
      "{\"id\":\"\(prefix)00\($0.offset)\",\"title\":\"\($0.element)\",\"description\":\"Told once.\"}"
    }
    return "[" + rows.joined(separator: ",") + "]"
  }

  /// The counts of each group under a name.
  static func counts(_ prefix: String, _ name: String, _ values: [String]) -> String {
    let rows = values.enumerated().map {
      "{\"groupId\":\"\(prefix)00\($0.offset)\",\"\(name)\":\"\($0.element)\"}"
    }
    return "[" + rows.joined(separator: ",") + "]"
  }

  /// A part of a study.
  static func period(
    _ title: String, started: [String], finished: [String], left: [String], reasons: [(String, [String])] = []
  )
    -> String
  {
    let steps = [("STARTED", started), ("COMPLETED", finished), ("NOT COMPLETED", left)].map {
      "{\"type\":\"\($0.0)\",\"achievements\":\(counts("FG", "numSubjects", $0.1))}"
    }
    let why = reasons.map { "{\"type\":\"\($0.0)\",\"reasons\":\(counts("FG", "numSubjects", $0.1))}" }
    return
      "{\"title\":\"\(title)\",\"milestones\":[\(steps.joined(separator: ","))],\"dropWithdraws\":[\(why.joined(separator: ","))]}"
  }

  static func flow(_ periods: [String], titles: [String] = ["Zolpex", "Placebo"]) -> String {
    "\"participantFlowModule\":{\"groups\":\(groups("FG", titles)),\"periods\":[\(periods.joined(separator: ","))]}"
  }
}

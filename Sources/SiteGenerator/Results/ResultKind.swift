import TrialRecords

/// What the numbers of a table are.
enum ResultKind: Sendable, Hashable {
  /// A number of people, among those who were counted.
  case people
  /// A number of other things, such as eyes, among those that were counted.
  case things(String)
  /// A percentage of the people who were counted.
  case percentOfPeople
  /// A measured amount.
  case amount

  init(_ table: Trial.MeasureTable, unitsAnalyzed: String?) {
    let counted = table.unitsSelected ?? unitsAnalyzed
    let countsPeople = counted.map(ResultUnit.isPeople) ?? true
    let unit = table.unit ?? ""
    switch table.parameter {
    case .countOfParticipants: self = .people
    case .countOfUnits: self = .things(counted ?? unit)
    case .number where ResultUnit.isPeople(unit) && countsPeople: self = .people
    case .number where ResultUnit.isPercentOfPeople(unit) && countsPeople: self = .percentOfPeople
    case .number, .mean, .median, .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean,
      nil:
      self = .amount
    }
  }
}

/// What a unit of the results says.
enum ResultUnit {
  /// Whether it counts people: "Participants", "number of subjects".
  static func isPeople(_ unit: String) -> Bool {
    var words = words(unit)
    for lead in ["number", "count", "of", "the", "total", "no"] where words.first == lead {
      words.removeFirst()
    }
    return words.count == 1 && people.contains(words[0])
  }

  /// Whether it is a percentage of people: "percent of patients", "% of participants".
  static func isPercentOfPeople(_ unit: String) -> Bool {
    let words = words(unit.replacing("%", with: " percent "))
    guard let first = words.first, ["percent", "percentage"].contains(first) else { return false }
    let rest = words.dropFirst().filter { $0 != "of" && $0 != "the" }
    return rest.count == 1 && people.contains(rest[0])
  }

  /// A unit in everyday words; nil for one that stays as the record has it.
  static func everyday(_ unit: String) -> String? {
    let words = words(unit)
    if scores.contains(words.joined(separator: " ")) { return "points" }
    let last = words.count > 2 && words[0] == "number" && words[1] == "of" ? Array(words.dropFirst(2)) : words
    return last.count == 1 ? times[last[0]] : nil
  }

  private static func words(_ unit: String) -> [String] {
    unit.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let people: Set<String> = [
    "participants", "participant", "patients", "patient", "subjects", "subject", "people", "persons",
    "individuals",
    "children", "adults", "infants", "women", "men", "volunteers",
  ]
  private static let scores: Set<String> = [
    "score on a scale", "scores on a scale", "units on a scale", "unit on a scale", "points on a scale",
    "points",
    "point", "score", "scores",
  ]
  private static let times = [
    "second": "seconds", "seconds": "seconds", "minute": "minutes", "minutes": "minutes", "hour": "hours",
    "hours": "hours", "day": "days", "days": "days", "week": "weeks", "weeks": "weeks", "month": "months",
    "months": "months", "year": "years", "years": "years",
  ]
}

import CommonMark
import TrialRecords

/// What kind of number stands in a column, in plain words.
enum AverageWords {
  /// The title of the column, with the unit, and with the record's name of the spread where it is shown.
  static func title(_ table: Trial.MeasureTable, spread: Bool, forDoctors: Bool) -> [PageNode] {
    let name = words(table, forDoctors ? medicalName(table.parameter) : name(table.parameter))
    guard spread, let type = table.spreadType else { return name }
    return name + [.element(.br), .element(.small, PageWords.registry(type))]
  }

  /// "Average", "Middle value".
  static func name(_ parameter: Trial.MeasureParameter?) -> String {
    switch parameter {
    case .mean: "Average"
    case .median: "Middle value"
    case .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean:
      "Average, worked out in a special way"
    case .number, .countOfParticipants, .countOfUnits, nil: "Number"
    }
  }

  /// "Least squares mean", as the registry writes it.
  private static func medicalName(_ parameter: Trial.MeasureParameter?) -> String {
    switch parameter {
    case .mean, .median, .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean:
      let words = (parameter?.rawValue ?? "").lowercased().replacing("_", with: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    case .number, .countOfParticipants, .countOfUnits, nil: return "Number"
    }
  }

  private static func words(_ table: Trial.MeasureTable, _ name: String) -> [PageNode] {
    guard let unit = table.unit else { return PageWords.own(name) }
    if name == "Number", unit.lowercased().hasPrefix("number") { return PageWords.registry(unit) }
    let words = ResultUnit.everyday(unit).map(PageWords.own) ?? PageWords.registry(unit)
    return PageWords.own(name + (name == "Number" ? ": " : ", in ")) + words
  }

  /// What the kinds of numbers on a page mean, each once.
  static func explanations(_ parameters: [Trial.MeasureParameter?]) -> [PageNode] {
    var said: [String] = []
    for parameter in parameters {
      guard let words = explanation(parameter), !said.contains(words) else { continue }
      said.append(words)
    }
    return said.map { .element(.p, [PageAttribute("data-words", "standing")], [.text($0)]) }
  }

  private static func explanation(_ parameter: Trial.MeasureParameter?) -> String? {
    switch parameter {
    case .mean: "Average: all the numbers are added up and shared out evenly."
    case .median: "Middle value: half of the people had less than this, and half had more."
    case .geometricMean, .geometricLeastSquaresMean, .leastSquaresMean, .logMean:
      "Some averages are worked out in a special way. The record says how."
    case .number, .countOfParticipants, .countOfUnits, nil: nil
    }
  }
}

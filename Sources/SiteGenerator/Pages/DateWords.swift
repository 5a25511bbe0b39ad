import TrialRecords

/// Dates as a page says them: "3 July 2025", "July 2025", "2025".
enum DateWords {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  static func words(_ date: PartialDate) -> String {
    guard let month = date.month, months.indices.contains(month - 1) else { return String(date.year) }
    guard let day = date.day else { return "\(months[month - 1]) \(date.year)" }
    return "\(day) \(months[month - 1]) \(date.year)"
  }

  /// `2025-07-03`, with as many parts as are known.
  static func iso(_ date: PartialDate) -> String {
    ([pad(date.year, 4)] + [date.month, date.day].compactMap { $0 }.map { pad($0, 2) }).joined(separator: "-")
  }

  private static func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

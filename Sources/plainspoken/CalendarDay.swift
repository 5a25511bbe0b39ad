import Foundation

/// A day as people write it in settings and logs: 2025-07-03. Only what a person does is dated by the clock; building
/// never reads it.
struct CalendarDay: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

  /// Nil for anything but four, two and two digits with a month and a day that there can be.
  init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Today, where the person is.
  static var today: CalendarDay? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  var text: String {
    [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// The same day some months earlier.
  func before(months: Int) -> CalendarDay {
    let count = year * 12 + month - 1 - months
    return CalendarDay(year: count / 12, month: count % 12 + 1, day: day)
  }
}

/// One row of a calendar: seven days, or fewer at its end, and the treatments on them as bars.
struct CalendarWeek {
  /// A run of days with the same treatment.
  struct Bar {
    /// The place of the treatment among the marks of the calendar.
    let mark: Int
    /// The days of the cycle.
    let days: ClosedRange<Int>
    /// The line below the numbers, from 0.
    let lane: Int
  }

  /// The days of the cycle.
  let days: ClosedRange<Int>
  /// The bars, in the order of the marks.
  private(set) var bars: [Bar] = []
  /// How many lines of bars there are.
  var lanes: Int { (bars.map(\.lane).max() ?? -1) + 1 }

  /// The rows of a calendar.
  static func all(of calendar: CycleCalendar) -> [CalendarWeek] {
    stride(from: 1, through: calendar.shownDays, by: 7).map { first in
      CalendarWeek(calendar, days: first...min(first + 6, calendar.shownDays))
    }
  }

  private init(_ calendar: CycleCalendar, days: ClosedRange<Int>) {
    self.days = days
    for (mark, treatment) in calendar.marks.enumerated() {
      for run in Self.runs(of: treatment.days.filter(days.contains)) {
        bars.append(Bar(mark: mark, days: run, lane: freeLane(for: run)))
      }
    }
  }

  /// The first line on which nothing else stands on those days.
  private func freeLane(for run: ClosedRange<Int>) -> Int {
    let taken = Set(bars.filter { $0.days.overlaps(run) }.map(\.lane))
    return (0...bars.count).first { !taken.contains($0) } ?? bars.count
  }

  /// Days without a gap together: 1, 2, 3, 8 → 1 to 3, and 8.
  private static func runs(of days: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days.sorted() {
      if let last = runs.last, last.upperBound >= day - 1 {
        runs[runs.count - 1] = last.lowerBound...max(day, last.upperBound)
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }
}

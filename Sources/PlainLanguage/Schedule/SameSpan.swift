/// A bracket that says a length of time once more in another unit: "every 21 days (3 weeks)".
enum SameSpan {
  /// Whether the bracket holds a span that is exactly as long as the one before it, and nothing else.
  static func repeats(_ inner: ArraySlice<ScheduleToken>, after before: [ScheduleToken]) -> Bool {
    guard let own = span(Array(inner.filter { $0.sign != "-" })), inner.count <= 3,
      let last = span(Array(before.filter { $0.sign != "-" }.suffix(2))), let days = own.exactDays
    else { return false }
    return days == last.exactDays && own.unit != last.unit
  }

  private static func span(_ tokens: [ScheduleToken]) -> TimeSpan? {
    guard tokens.count == 2, let number = tokens[0].number, let unit = tokens[1].word.flatMap(TimeUnit.named)
    else { return nil }
    return TimeSpan(number, unit)
  }
}

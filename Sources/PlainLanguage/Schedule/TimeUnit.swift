/// A unit in which a record tells how long something takes.
public enum TimeUnit: String, Sendable, CaseIterable {
  case minute, hour, day, week, month, year

  /// How many days it has, for units that always have the same number of them.
  public var days: Double? {
    switch self {
    case .minute: 1.0 / 1440
    case .hour: 1.0 / 24
    case .day: 1
    case .week: 7
    case .month, .year: nil
    }
  }

  /// About how many days it has, for comparing only.
  var roughDays: Double {
    switch self {
    case .minute, .hour, .day, .week: days ?? 0
    case .month: 30.4
    case .year: 365
    }
  }

  /// The unit of a lower-case word of a record, such as `wks`.
  static func named(_ word: String) -> TimeUnit? { names[word] }

  private static let names: [String: TimeUnit] = [
    "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute,
    "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "h": .hour,
    "day": .day, "days": .day, "d": .day,
    "week": .week, "weeks": .week, "wk": .week, "wks": .week, "w": .week,
    "month": .month, "months": .month, "mo": .month, "mos": .month,
    "year": .year, "years": .year, "yr": .year, "yrs": .year, "y": .year,
  ]
}

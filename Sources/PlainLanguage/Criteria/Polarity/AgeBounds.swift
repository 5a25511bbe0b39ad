/// The record's own lowest and highest age, in years.
struct AgeBounds: Sendable, Hashable {
  var lowest: Double?
  var highest: Double?

  init(lowest: Double? = nil, highest: Double? = nil) {
    self.lowest = lowest
    self.highest = highest
  }

  /// From the record's fields ("18 Years", "6 Months"); a field in another form counts as absent.
  init(minimum: String?, maximum: String?) {
    lowest = minimum.flatMap(Self.years)
    highest = maximum.flatMap(Self.years)
  }

  /// "6 Months" in years.
  static func years(_ field: String) -> Double? {
    let parts = field.split(separator: " ")
    guard parts.count == 2, let count = Double(parts[0]) else { return nil }
    switch parts[1].lowercased() {
    case "year", "years": return count
    case "month", "months": return count / 12
    case "week", "weeks": return count * 7 / 365.25
    case "day", "days": return count / 365.25
    case "hour", "hours": return count / 8766
    case "minute", "minutes": return count / 525_960
    default: return nil
    }
  }
}

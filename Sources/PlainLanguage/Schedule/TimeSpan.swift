/// How long something takes, as a record says it: "3 to 4 weeks", "about 1 hour", "up to 2 years".
public struct TimeSpan: Sendable, Hashable {
  /// How exact the record is.
  public enum Bound: String, Sendable, CaseIterable {
    case exactly, about, upTo, atLeast
  }

  /// The number, or the lower one of a range.
  public var low: Numeral
  /// The upper number of a range.
  public var high: Numeral?
  /// The unit of the numbers.
  public var unit: TimeUnit
  /// How exact it is.
  public var bound: Bound

  /// Makes a span.
  public init(_ low: Numeral, to high: Numeral? = nil, _ unit: TimeUnit, bound: Bound = .exactly) {
    self.low = low
    self.high = high
    self.unit = unit
    self.bound = bound
  }

  /// Makes a span of a whole number.
  public init(_ number: Int, _ unit: TimeUnit) { self.init(Numeral(number), unit) }

  /// The number of days, where it is exact and has always the same number of them.
  public var exactDays: Int? {
    guard high == nil, bound == .exactly, let each = unit.days else { return nil }
    let days = low.value * each
    return days == days.rounded() && days < 100_000 ? Int(days) : nil
  }

  /// The most days that it can have; rough for months and years.
  var mostDays: Double { (high ?? low).value * unit.roughDays }

  /// The span in words: "about 3 hours".
  public var words: String {
    let number = high.map { "\(low.text) to \($0.text)" } ?? low.text
    let noun = unit.rawValue + (number == "1" ? "" : "s")
    return prefix + number + " " + noun
  }

  private var prefix: String {
    switch bound {
    case .exactly: ""
    case .about: "about "
    case .upTo: "up to "
    case .atLeast: "at least "
    }
  }
}

import TrialRecords

/// The ages that a trial takes, in years. A missing bound is open.
public struct AgeRange: Sendable, Hashable {
  /// The lowest age; nil when the record sets none.
  public let lowest: Double?
  /// The first age that is too old; nil when the record sets none. "21 Years" as the maximum holds up to the 22nd
  /// birthday.
  public let below: Double?

  /// The range of a record's two fields.
  public init(minimum: AgeBound?, maximum: AgeBound?) {
    lowest = minimum.map { Double($0.count) * Self.years($0.unit) }
    below = maximum.map { Double($0.count + 1) * Self.years($0.unit) }
  }

  /// Whether someone of these ages can join.
  public func overlaps(_ ages: ClosedRange<Int>) -> Bool {
    (lowest ?? 0) < Double(ages.upperBound + 1) && (below ?? 200) > Double(ages.lowerBound)
  }

  /// Whether nobody of 18 years or older can join.
  public var isChildrenOnly: Bool { (below ?? 200) <= 18 }

  /// Whether most who can join are children or very young adults: the page then says "your child".
  public var isMainlyYoung: Bool { (below ?? 200) <= 26 }

  private static func years(_ unit: AgeBound.Unit) -> Double {
    switch unit {
    case .years: 1
    case .months: 1 / 12
    case .weeks: 7 / 365.25
    case .days: 1 / 365.25
    case .hours: 1 / 8766
    case .minutes: 1 / 525_960
    }
  }
}

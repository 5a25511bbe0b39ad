/// A date as exact as the record gives it: a year, a month or a day. No clock, no calendar, no time zone.
public struct PartialDate: Sendable, Hashable {
  /// How exact a date is.
  public enum Precision: String, Sendable, Hashable, CaseIterable {
    /// Only the year is known.
    case year
    /// Year and month are known.
    case month
    /// Year, month and day are known.
    case day
  }

  /// The year, 1900 to 2999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int?
  /// The day, 1 to 31; never without a month.
  public let day: Int?

  /// How exact it is.
  public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }
}

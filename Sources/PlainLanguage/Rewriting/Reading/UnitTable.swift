/// The units that registries write, without spaces and in lower case, with their words.
enum UnitTable {
  static let table: [String: MeasureUnit] = {
    var table: [String: MeasureUnit] = [:]
    for (unit, forms) in time + laboratory + everyday { for form in forms { table[form] = unit } }
    return table
  }()

  typealias Row = (unit: MeasureUnit, forms: [String])

  private static let time: [Row] = [
    (MeasureUnit("year", "years", .time), ["year", "years", "yr", "yrs", "y", "year's"]),
    (MeasureUnit("month", "months", .time), ["month", "months", "mo", "mos", "mths", "mth", "mons"]),
    (MeasureUnit("week", "weeks", .time), ["week", "weeks", "wk", "wks", "weeks'"]),
    (MeasureUnit("day", "days", .time), ["day", "days", "d"]),
    (MeasureUnit("hour", "hours", .time), ["hour", "hours", "hr", "hrs", "h"]),
    (MeasureUnit("minute", "minutes", .time), ["minute", "minutes", "min", "mins"]),
    (MeasureUnit("second", "seconds", .time), ["second", "seconds", "sec", "secs", "s"]),
    (
      MeasureUnit("millisecond", "milliseconds", .time),
      ["ms", "msec", "msecs", "millisecond", "milliseconds"]
    ),
    (MeasureUnit("half-life", "half-lives", .time), ["half-life", "half-lives", "halflives", "half-lifes"]),
    (MeasureUnit("percent", "percent", .percent), ["%", "percent"]),
  ]
}

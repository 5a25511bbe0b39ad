extension FieldReader {
  /// A date as exact as it stands; nil with a finding if it is none.
  var date: Sourced<PartialDate>? {
    guard let raw = rawText else { return nil }
    if let date = PartialDate(registry: raw) { return Sourced(date, from: pointer) }
    report(
      .badDate, "\(name) is not a date that exists", excerpt: raw,
      fix: "write it as 2024, 2024-02 or 2024-02-29")
    return nil
  }

  /// A group of `date` and `type`; in YAML a date alone is enough.
  var dateEvent: Trial.DateEvent? {
    guard let node else { return nil }
    if case .text = node.content, isHandwritten {
      return date.map { Trial.DateEvent(date: $0, type: nil) }
    }
    return self["date"].date.map { Trial.DateEvent(date: $0, type: self["type"].code()) }
  }

  /// An age; nil with a finding if it matches no pattern of the registry.
  var age: Sourced<AgeBound>? {
    guard let raw = rawText else { return nil }
    if let age = AgeBound(registry: raw) { return Sourced(age, from: pointer) }
    report(
      .badAge, "\(name) is not an age", excerpt: raw, fix: "write a number and a unit, such as 18 Years")
    return nil
  }
}

extension PartialDate {
  /// Reads `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; nil if it is none or does not exist in the calendar.
  public init?(registry text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1900...2999).contains(numbers[0]) else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: numbers[0])).contains(day) { return nil }
    self.init(year: numbers[0], month: month, day: day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// True if the whole of this date lies before the whole of the other, whatever their precision.
  public func isSurelyBefore(_ other: PartialDate) -> Bool {
    if year != other.year { return year < other.year }
    guard let month, let theirs = other.month else { return false }
    if month != theirs { return month < theirs }
    guard let day, let last = other.day else { return false }
    return day < last
  }
}

extension AgeBound {
  /// Reads the registry's form: a whole number, one space, a unit in singular or plural ("1 Year", "18 Years").
  public init?(registry text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      parts[0].utf8.count <= 5,
      let count = Int(parts[0])
    else { return nil }
    let word = parts[1].lowercased()
    let plural = word.hasSuffix("s") ? word : word + "s"
    guard let unit = Unit(rawValue: plural) else { return nil }
    self.init(count, unit)
  }

  /// The age in days, for comparing only: a month counts as 30.4375 days and a year as 365.25 days.
  public var approximateDays: Double {
    switch unit {
    case .years: Double(count) * 365.25
    case .months: Double(count) * 30.4375
    case .weeks: Double(count) * 7
    case .days: Double(count)
    case .hours: Double(count) / 24
    case .minutes: Double(count) / 1440
    }
  }
}

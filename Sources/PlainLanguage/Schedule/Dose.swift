/// How much of a medicine is given at one time, or in one day.
public struct Dose: Sendable, Hashable {
  /// What the number counts.
  public enum Unit: String, Sendable, CaseIterable {
    case gram, milligram, microgram, nanogram, milliliter, internationalUnit = "international unit", unit
    case areaUnderCurve = "AUC"
    case tablet, capsule, drop, puff, spray, millimole, gray
  }

  /// What the number is multiplied with.
  public enum Basis: String, Sendable, CaseIterable {
    case person, bodySurface, bodyWeight
  }

  /// The number, or the lower one of a range.
  public var low: Numeral
  /// The upper number of a range.
  public var high: Numeral?
  /// What the number counts.
  public var unit: Unit
  /// What it is multiplied with.
  public var basis: Basis
  /// Whether it is the sum of one day.
  public var isPerDay: Bool
  /// The most that is given, in `mostUnit`, whatever the basis.
  public var most: Numeral?
  /// The unit of the most; nil where none is said.
  public var mostUnit: Unit?

  /// Makes a dose.
  public init(
    _ low: Numeral, to high: Numeral? = nil, _ unit: Unit, basis: Basis = .person, isPerDay: Bool = false
  ) {
    self.low = low
    self.high = high
    self.unit = unit
    self.basis = basis
    self.isPerDay = isPerDay
  }

  /// The dose in words: "0.5 milligrams for each square meter of body surface".
  public var words: String { words(isPerDay: false) }

  /// The dose in words, "per day" where it belongs.
  func words(isPerDay: Bool) -> String {
    let number = high.map { "\(low.text) to \($0.text)" } ?? low.text
    var text = Dose.counted(number, unit)
    switch basis {
    case .person: break
    case .bodySurface: text += " for each square meter of body surface"
    case .bodyWeight: text += " for each kilogram of body weight"
    }
    if isPerDay { text += " per day" }
    if let most, let mostUnit { text += ", and at most " + Dose.counted(most.text, mostUnit) }
    return text
  }

  private static func counted(_ number: String, _ unit: Unit) -> String {
    if unit == .areaUnderCurve { return "AUC \(number)" }
    return "\(number) \(unit.rawValue)\(number == "1" || unit == .gray ? "" : "s")"
  }
}

/// Reads doses: "0.5 mg/m2", "60-75 mg/m2/day", "2 milligrams for each kilogram of body weight", "max 2 mg".
enum DoseReader {
  static let units: [String: Dose.Unit] = [
    "mg": .milligram, "milligram": .milligram, "milligrams": .milligram, "mgs": .milligram,
    "g": .gram, "gram": .gram, "grams": .gram, "gm": .gram,
    "mcg": .microgram, "ug": .microgram, "microgram": .microgram, "micrograms": .microgram,
    "ng": .nanogram, "nanogram": .nanogram, "nanograms": .nanogram,
    "ml": .milliliter, "cc": .milliliter, "milliliter": .milliliter, "milliliters": .milliliter,
    "iu": .internationalUnit, "u": .unit, "unit": .unit, "units": .unit,
    "mmol": .millimole, "millimole": .millimole, "millimoles": .millimole,
    "tablet": .tablet, "tablets": .tablet, "tab": .tablet, "capsule": .capsule, "capsules": .capsule,
    "drop": .drop, "drops": .drop, "puff": .puff, "puffs": .puff, "spray": .spray, "sprays": .spray,
    "gy": .gray, "gray": .gray, "international": .internationalUnit,
  ]

  /// The dose and the place after it.
  static func read(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    var cursor = ScheduleCursor(tokens, at: start)
    if let dose = areaUnderCurve(&cursor) { return (.dose(dose), cursor.index) }
    guard let (low, high, unit) = amount(&cursor) else { return nil }
    var dose = Dose(low, to: high, unit)
    while basis(&cursor, &dose) {}
    return (.dose(dose), cursor.index)
  }

  /// "AUC 5", "AUC of 5-6": a dose worked out from how well the kidneys work.
  private static func areaUnderCurve(_ cursor: inout ScheduleCursor) -> Dose? {
    var ahead = cursor
    guard ahead.take("auc") else { return nil }
    ahead.takeAny(["of", "="])
    guard let low = ahead.number() else { return nil }
    ahead.index += 1
    var high: Numeral?
    if ahead.literal() == "-", let number = ahead.number(1), number.value > low.value {
      high = number
      ahead.index += 2
    }
    cursor = ahead
    return Dose(low, to: high, .areaUnderCurve)
  }

  /// "(max single dose 2 mg)", "maximum of 40 mg/day", "and at most 2 milligrams".
  static func readMost(_ tokens: [ScheduleToken], from start: Int) -> (SchedulePiece, Int)? {
    var cursor = ScheduleCursor(tokens, at: start)
    while cursor.takeAny(["and", "(", ",", "up", "to", "with", "a"]) != nil {}
    guard cursor.takeAny(["max", "maximum", "cap", "capped"]) != nil || cursor.take("at", "most") else {
      return nil
    }
    while cursor.takeAny([".", "single", "dose", "of", "is", ":", "at", "total", "daily"]) != nil {}
    guard let (number, high, unit) = amount(&cursor), high == nil else { return nil }
    if cursor.literal() == "/", let next = cursor.literal(1), ["day", "d", "dose"].contains(next) {
      cursor.index += 2
    }
    return cursor.literal() == "/" ? nil : (.mostDose(number, unit), cursor.index)
  }

  private static func amount(_ cursor: inout ScheduleCursor) -> (Numeral, Numeral?, Dose.Unit)? {
    var ahead = cursor
    guard let low = ahead.number() else { return nil }
    ahead.index += 1
    var high: Numeral?
    if ahead.takeAny(["-", "to", "~"]) != nil {
      guard let number = ahead.number(), number.value > low.value else { return nil }
      high = number
      ahead.index += 1
    }
    ahead.takeAny(["-"])
    guard let word = ahead.token()?.word, let unit = units[word] else { return nil }
    ahead.index += 1
    if word == "international", ahead.takeAny(["unit", "units"]) == nil { return nil }
    cursor = ahead
    return (low, high, unit)
  }

  private static func basis(_ cursor: inout ScheduleCursor, _ dose: inout Dose) -> Bool {
    var ahead = cursor
    guard ahead.takeAny(["/", "per", "for", "."]) != nil else { return false }
    let parenthesis = ahead.take("(")
    if ahead.take("each") {}
    if ahead.take("m"), ahead.number()?.text == "2" {
      ahead.index += 1
      dose.basis = .bodySurface
    } else if ahead.take("square", "meter") || ahead.take("square", "metre") {
      _ = ahead.take("of", "body", "surface") || ahead.take("body", "surface", "area")
      dose.basis = .bodySurface
    } else if ahead.takeAny(["kg", "kilogram"]) != nil {
      _ = ahead.take("of", "body", "weight") || ahead.take("body", "weight")
      dose.basis = .bodyWeight
    } else if ahead.takeAny(["day", "d"]) != nil {
      dose.isPerDay = true
    } else if cursor.literal() == "/", ahead.take("dose") {
    } else {
      return false
    }
    if parenthesis {
      if ahead.takeAny(["/", "."]) != nil {
        guard ahead.takeAny(["day", "d"]) != nil else { return false }
        dose.isPerDay = true
      }
      guard ahead.take(")") else { return false }
    }
    cursor = ahead
    return true
  }
}

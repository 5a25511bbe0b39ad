/// Compares the numbers of two texts with their comparators and units.
enum QuantityComparison {
  static func differences(_ original: [Quantity], _ plain: [Quantity], speaksOfAge: Bool) -> [FactDifference]
  {
    var lost = original
    var added: [Quantity] = []
    for quantity in plain {
      if let same = lost.firstIndex(where: { equal($0, quantity, speaksOfAge) }) {
        lost.remove(at: same)
      } else {
        added.append(quantity)
      }
    }
    var found: [FactDifference] = []
    for quantity in lost {
      if let other = added.firstIndex(where: { $0.value == quantity.value }) {
        found.append(changed(quantity, added.remove(at: other), speaksOfAge))
      } else {
        found.append(FactDifference(.number, original: quantity.shown, weight: weight(quantity)))
      }
    }
    return found + added.map { FactDifference(.number, plain: $0.shown, weight: weight($0)) }
  }

  /// True if two numbers of the two texts say the same.
  static func equal(_ a: Quantity, _ b: Quantity, _ speaksOfAge: Bool) -> Bool {
    a.value == b.value && a.comparator == b.comparator && sameUnit(a.unit, b.unit, speaksOfAge)
  }

  /// Only the years of an age may be left to the reader of the record.
  private static func sameUnit(_ a: String?, _ b: String?, _ speaksOfAge: Bool) -> Bool {
    if a == b { return true }
    return speaksOfAge && a == nil && b == "year"
  }

  private static func changed(_ a: Quantity, _ b: Quantity, _ speaksOfAge: Bool) -> FactDifference {
    if !sameUnit(a.unit, b.unit, speaksOfAge) {
      return FactDifference(.unit, original: a.shown, plain: b.shown)
    }
    return FactDifference(.comparator, original: a.shown, plain: b.shown)
  }

  /// "one" in words is often no count ("one of the following").
  private static func weight(_ quantity: Quantity) -> FactWeight {
    quantity.value == "1" && quantity.isSpelled && quantity.unit == nil ? .soft : .fatal
  }
}

/// Writes lists and ranges of whole numbers in one way: "0-1" as "0 or 1", "0, 1 or 2" as "0 to 2".
enum QuantityLists {
  static func regular(_ quantities: [Quantity], tokens: [FactToken]) -> [Quantity] {
    var result: [Quantity] = []
    var place = 0
    while place < quantities.count {
      let run = run(from: place, in: quantities, tokens: tokens)
      if run >= 3 {
        result += bounds(quantities[place], quantities[place + run - 1])
        place += run
      } else if isPair(quantities, place) {
        result += [exact(quantities[place]), exact(quantities[place + 1])]
        place += 2
      } else {
        result.append(quantities[place])
        place += 1
      }
    }
    return result
  }

  private static func exact(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    quantity.comparator = .exactly
    quantity.isRangeEnd = false
    return quantity
  }

  private static func bounds(_ first: Quantity, _ last: Quantity) -> [Quantity] {
    var (first, last) = (first, last)
    first.comparator = .atLeast
    last.comparator = .atMost
    first.isRangeEnd = false
    return [first, last]
  }

  /// A range over two neighbouring whole numbers.
  private static func isPair(_ quantities: [Quantity], _ place: Int) -> Bool {
    guard place + 1 < quantities.count else { return false }
    let (a, b) = (quantities[place], quantities[place + 1])
    return a.isRangeEnd && a.comparator == .atLeast && b.comparator == .atMost
      && FactDecimal.successor(a.value) == b.value && a.unit == nil && b.unit == nil
  }

  /// How many neighbouring whole numbers are listed from here ("0, 1, or 2").
  private static func run(from place: Int, in quantities: [Quantity], tokens: [FactToken]) -> Int {
    var end = place
    while end + 1 < quantities.count, isNext(quantities[end], quantities[end + 1], tokens) { end += 1 }
    return end - place + 1
  }

  private static func isNext(_ a: Quantity, _ b: Quantity, _ tokens: [FactToken]) -> Bool {
    guard a.comparator == .exactly, b.comparator == .exactly, a.unit == b.unit, a.place < b.place,
      FactDecimal.successor(a.value) == b.value
    else { return false }
    return tokens[(a.place + 1)..<b.place].allSatisfy { [",", "or", "and"].contains($0.text) }
  }
}

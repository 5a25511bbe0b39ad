/// Gives numbers what their neighbours say for them: a unit, the years of an age, a bound.
struct QuantityPasses {
  let tokens: [FactToken]
  /// Tokens that are part of a number, a comparator or a unit.
  let used: [Bool]

  /// The numbers of a text, in order, with what the numbers beside them add.
  func completed(_ quantities: [Quantity]) -> [Quantity] {
    var quantities = quantities
    inheritUnits(&quantities)
    passYears(&quantities)
    passBodySurface(&quantities)
    return quantities
  }

  private func inheritUnits(_ quantities: inout [Quantity]) {
    for index in quantities.indices.dropLast().reversed() where quantities[index].unit == nil {
      let next = quantities[index + 1]
      let between = tokens[(quantities[index].place + 1)..<max(next.place, quantities[index].place + 1)]
      let isList = between.count < 8 && between.allSatisfy { Self.listWords.contains($0.text) }
      if isList, next.unit != nil { quantities[index].unit = next.unit }
    }
  }

  /// In "60 milliliters a minute per 1.73 square meters or more" the bound belongs to the 60.
  private func passBodySurface(_ quantities: inout [Quantity]) {
    for index in quantities.indices.dropFirst() where quantities[index].value == "1.73" {
      guard quantities[index].unit == "m2", quantities[index - 1].comparator == .exactly else { continue }
      quantities[index - 1].comparator = quantities[index].comparator
      quantities[index].comparator = .exactly
    }
  }

  /// "8 years or older and 45 or younger": the second number has the years of the first.
  private func passYears(_ quantities: inout [Quantity]) {
    for index in quantities.indices.dropFirst() where quantities[index].unit == nil {
      let before = quantities[index - 1]
      guard before.unit == "year", before.place < quantities[index].place else { continue }
      let between = (before.place + 1)..<quantities[index].place
      if between.count < 10, between.allSatisfy({ used[$0] || Self.listWords.contains(tokens[$0].text) }) {
        quantities[index].unit = "year"
      }
    }
  }

  private static let listWords: Set<String> = [
    "-", "to", "or", "and", ",", "/", "through", "<", ">", "<=", ">=", "but", "than", "less", "more", "not",
    "at", "most",
    "up", "*", "no", "least", "younger", "older", "higher", "lower", "fewer", "greater", "equal",
  ]
}

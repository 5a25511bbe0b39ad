/// What can go wrong with a plain text: each mutant says something else than the text that it was made from.
enum Mutations {
  typealias Part = TaggedCriterion.Part

  static func all(of parts: [Part]) -> [(name: String, parts: [Part])] {
    var mutants: [(String, [Part])] = []
    for (place, part) in parts.enumerated() {
      for (name, text) in changes(of: part) {
        var changed = parts
        changed[place].text = text
        mutants.append((name, changed))
      }
      if let doubled = doubled(part) {
        mutants.append(
          ("\(part.tag) twice", Array(parts[...place]) + [doubled] + Array(parts[(place + 1)...])))
      }
    }
    return mutants + swaps(parts)
  }

  private static func changes(of part: Part) -> [(String, String)] {
    switch part.tag {
    case .number:
      [("number changed", part.text + "7"), ("number changed", "9" + part.text), ("number dropped", "")]
    case .comparator: comparators(part.text)
    case .unit:
      units.filter { $0 != part.text }.prefix(3).map { ("unit changed", $0) } + [("unit dropped", "")]
    case .negation: [("negation dropped", "have")]
    case .exception:
      [("exception changed", "and"), ("exception changed", "including"), ("exception dropped", "")]
    case .item: [("item dropped", ""), ("item changed", "scurvy")]
    case .connective: [("connective changed", part.text == "or" ? "and" : "or")]
    case .words: [("negation added", "do not " + part.text)]
    }
  }

  private static func doubled(_ part: Part) -> Part? {
    switch part.tag {
    case .words, .exception, .connective: nil
    case .number, .unit, .comparator, .negation: part
    case .item: Part(tag: .item, text: (part.text.hasSuffix(",") ? "" : ", ") + part.text)
    }
  }

  static let units = ["grams per liter", "weeks", "years", "percent", "milliliters a minute"]

  private static func comparators(_ text: String) -> [(String, String)] {
    let after = text.hasPrefix("or ")
    let others = after ? ["or less", "or more"] : ["at least", "at most", "more than", "less than", "about"]
    let same: [String: String] = [
      "no more than": "at most", "above": "more than", "below": "less than", "within": "at most",
      "or higher": "or more",
    ]
    return others.filter { $0 != text && $0 != same[text] }.map { ("comparator changed", $0) } + [
      ("comparator dropped", "")
    ]
  }

  /// Two numbers, or the words around two numbers, change places.
  private static func swaps(_ parts: [Part]) -> [(String, [Part])] {
    let numbers = parts.indices.filter { parts[$0].tag == .number }
    guard numbers.count == 2, parts[numbers[0]].text != parts[numbers[1]].text else { return [] }
    var swapped = parts
    swapped.swapAt(numbers[0], numbers[1])
    return [("numbers swapped", swapped)]
  }
}

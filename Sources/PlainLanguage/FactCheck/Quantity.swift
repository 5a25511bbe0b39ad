/// A number of a text with what is bound to it.
struct Quantity: Sendable, Hashable {
  /// A plain decimal, or "uln" and "lln" for the limits of normal themselves.
  var value: String
  var comparator: FactComparator
  /// The unit in short form ("mg/dl", "year", "uln"), or nil.
  var unit: String?
  /// The place of the number among the tokens.
  var place: Int
  /// A number that was written as a word.
  var isSpelled = false
  /// Whether it is one end of a range such as "18 to 65".
  var isRangeEnd = false

  /// The words of staff findings: "≥ 18 year".
  var shown: String { [comparator.sign, value, unit].compactMap { $0 }.joined(separator: " ") }
}

/// How a number bounds what it speaks of.
enum FactComparator: Sendable, Hashable {
  case exactly, atLeast, moreThan, atMost, lessThan, about

  var sign: String? {
    switch self {
    case .exactly: nil
    case .atLeast: "≥"
    case .moreThan: ">"
    case .atMost: "≤"
    case .lessThan: "<"
    case .about: "about"
    }
  }
}

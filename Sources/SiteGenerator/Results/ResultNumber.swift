/// A number of the results, which the registry gives as text.
enum ResultNumber: Sendable, Hashable {
  /// A whole number of 0 or more.
  case whole(Int)
  /// Any other number, in the record's digits: "-10.2".
  case decimal(String)
  /// "NA": it could not be worked out.
  case notAvailable
  /// Something else, such as "<0.5".
  case other(String)

  /// Nil where the record has no value.
  init?(_ text: String?) {
    guard let text = text?.filter({ !$0.isWhitespace }), !text.isEmpty else { return nil }
    let digits = text.replacing(",", with: "")
    if let whole = Int(digits), whole >= 0, Self.isParted(text) {
      self = .whole(whole)
    } else if Self.isDecimal(digits), Self.isParted(text) {
      self = .decimal(digits)
    } else if ["na", "n/a"].contains(text.lowercased()) {
      self = .notAvailable
    } else {
      self = .other(text)
    }
  }

  /// The count, if it is a whole number.
  var count: Int? {
    if case .whole(let count) = self { return count }
    return nil
  }

  /// The number as a page writes it: thousands parted, a true minus sign. Nil if there is none.
  var shown: String? {
    switch self {
    case .whole(let number): NumberWords.grouped(number)
    case .decimal(let digits): digits.replacing("-", with: "−")
    case .notAvailable: nil
    case .other(let text): text
    }
  }

  /// Whether commas stand only where thousands are parted: "30,600", not "3,5".
  private static func isParted(_ text: String) -> Bool {
    let groups = text.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.count == 3 } && !text.drop { $0 != "." }.contains(",")
  }

  private static func isDecimal(_ digits: String) -> Bool {
    let parts = (digits.hasPrefix("-") ? digits.dropFirst() : digits[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && !(parts.last ?? "").isEmpty
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}

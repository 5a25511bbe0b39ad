/// A number as the source wrote it, without grouping signs: `0.5`, `1000`. Equal when written the same.
public struct Numeral: Sendable, Hashable {
  /// The digits, with a point before decimals.
  public let text: String

  /// The number of these digits, or nil if they are none. Grouping commas and useless zeros are dropped.
  public init?(_ text: String) {
    var digits = text.filter { $0 != "," }
    guard let value = Double(digits), value.isFinite, digits.allSatisfy({ $0.isNumber || $0 == "." }) else {
      return nil
    }
    if digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
    }
    self.text = digits
  }

  /// The number of a whole number.
  public init(_ number: Int) { text = String(number) }

  /// Its value, for comparing.
  public var value: Double { Double(text) ?? 0 }
  /// The value, if it is a whole number.
  public var whole: Int? { Int(text) }
}

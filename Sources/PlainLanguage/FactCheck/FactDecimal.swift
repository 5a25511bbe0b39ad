/// Decimal numbers as text, exactly: no rounding, no floating point.
enum FactDecimal {
  /// "007" and "50" → "7.5"; zeros that say nothing are dropped.
  static func plain(_ whole: [UInt8], fraction: [UInt8]) -> String {
    var whole = whole.drop { $0 == UInt8(ascii: "0") }
    var fraction = fraction[...]
    while fraction.last == UInt8(ascii: "0") { fraction = fraction.dropLast() }
    if whole.isEmpty { whole = [UInt8(ascii: "0")] }
    let head = String(decoding: whole, as: UTF8.self)
    return fraction.isEmpty ? head : head + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// The number times ten to this power, from 0 to 15.
  static func scaled(_ number: String, by power: Int) -> String {
    guard (1...15).contains(power) else { return number }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false).map { Array($0.utf8) }
    var fraction = parts.count > 1 ? parts[1] : []
    while fraction.count < power { fraction.append(UInt8(ascii: "0")) }
    return plain((parts.first ?? []) + fraction.prefix(power), fraction: Array(fraction.dropFirst(power)))
  }

  /// The next whole number, for lists such as "0, 1 or 2"; nil for a fraction.
  static func successor(_ number: String) -> String? {
    Int(number).map { String($0 + 1) }
  }
}

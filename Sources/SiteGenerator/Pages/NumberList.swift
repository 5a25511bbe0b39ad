/// Numbers of a record in a sentence.
enum NumberList {
  /// "7 and 8", "1, 2 and 3".
  static func words(_ numbers: [Int]) -> String {
    guard let last = numbers.last, numbers.count > 1 else { return numbers.map(String.init).joined() }
    return numbers.dropLast().map(String.init).joined(separator: ", ") + " and \(last)"
  }
}

/// What a run of letters and digits is: a word, a code, or a word with a number glued to it.
enum FactWords {
  /// True for the first half of "CT-155", "IL-6" and "COVID-19", but not of "grade-3".
  static func isCodeStart(_ raw: ArraySlice<UInt8>) -> Bool {
    raw.count <= 6 && raw.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      && raw.dropFirst().allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  static func tokens(of raw: ArraySlice<UInt8>) -> [FactToken] {
    let letters = raw.filter { $0 != UInt8(ascii: "-") }
    let isPlural =
      letters.count > 2 && letters.last == UInt8(ascii: "s") && letters.dropLast().allSatisfy { $0 < 0x61 }
    let text = String(decoding: isPlural ? letters.dropLast() : letters, as: UTF8.self).lowercased()
    let capitals = letters.filter { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }.count
    let capital = letters.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    guard letters.contains(where: FactSigns.isDigit) else {
      return word(
        text, code: capitals > 1 && !(capitals == letters.count && letters.count > 6), capital: capital,
        isAllCapitals: capitals == letters.count)
    }
    if unitsWithDigits.contains(text) { return [.word(text)] }
    return glued(text) ?? [.word(text, code: true, capital: capital)]
  }

  private static func word(
    _ text: String, code: Bool, capital: Bool, isAllCapitals: Bool
  ) -> [FactToken] {
    switch text {
    case "cannot": [.word("can"), .word("not")]
    case "egfr" where isAllCapitals: [.word("egfr-gene", code: true, capital: true)]
    default: [.word(text, code: code, capital: capital)]
    }
  }

  /// "x109" is a sign and a number; "grade3" is a word and a number.
  private static func glued(_ text: String) -> [FactToken]? {
    let letters = text.prefix { !$0.isNumber }
    let digits = text.dropFirst(letters.count)
    guard digits.allSatisfy(\.isNumber) else { return nil }
    if letters == "x" { return [.sign("*"), .number(FactDecimal.plain(Array(digits.utf8), fraction: []))] }
    guard letters.count > 3, beforeNumbers.contains(String(letters)) else { return nil }
    return [.word(String(letters)), .number(FactDecimal.plain(Array(digits.utf8), fraction: []))]
  }

  private static let unitsWithDigits: Set<String> = ["mm3", "m2", "cm2", "cm3", "m3", "dm3"]
  private static let beforeNumbers: Set<String> = [
    "grade", "grades", "class", "stage", "type", "phase", "week", "cycle", "than", "visit", "ages", "aged",
    "days",
    "level", "score", "least",
  ]
}

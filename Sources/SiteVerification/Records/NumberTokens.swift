/// The numbers of a text in one form: "100,000", "100 000" and "100000" are the same, and so are "0.50" and "0.5".
enum NumberTokens {
  /// The numbers both ways: with a space between thousands read as part of a number, and as the end of one
  /// ("ADH4 925A"). Small numbers may be written as words, which pages do not have to keep.
  static func either(in text: String) -> Set<String> {
    var numbers = Set(all(in: text)).union(all(in: text, joinsSpaces: false))
    let words = Set(text.lowercased().split { !$0.isLetter })
    if words.contains("one") || words.contains("once") { numbers.insert("1") }
    if words.contains("two") || words.contains("twice") { numbers.insert("2") }
    return numbers
  }

  /// The numbers in their order; those written as words count from three to twelve.
  static func all(in text: String, joinsSpaces: Bool = true) -> [String] {
    var found: [String] = []
    var digits: [UInt8] = []
    var word: [UInt8] = []
    let bytes = Array(text.utf8)
    var at = 0
    func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
    while at < bytes.count {
      let now = bytes[at]
      if isDigit(now) {
        digits.removeAll(keepingCapacity: true)
        while at < bytes.count {
          if isDigit(bytes[at]) {
            digits.append(bytes[at])
            at += 1
          } else if joinsSpaces || bytes[at] == 0x2C, let length = separator(bytes, at),
            digits.count <= 3 || digits.count % 3 == 0
          {
            at += length
          } else if bytes[at] == 0x2E, isDigit(byte(at + 1)), !digits.contains(0x2E) {
            digits.append(0x2E)
            at += 1
          } else {
            break
          }
        }
        found.append(canonical(digits))
      } else if isLetter(now) {
        word.removeAll(keepingCapacity: true)
        while at < bytes.count, isLetter(bytes[at]) {
          word.append(bytes[at] | 0x20)
          at += 1
        }
        if let number = words[String(decoding: word, as: UTF8.self)] { found.append(number) }
      } else {
        at += 1
      }
    }
    return found
  }

  /// The length of a sign between thousands: a comma or a narrow space before exactly three digits.
  private static func separator(_ bytes: [UInt8], _ at: Int) -> Int? {
    let length: Int
    if bytes[at] == 0x2C || bytes[at] == 0x20 {
      length = 1
    } else if at + 2 < bytes.count, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0xAF || bytes[at + 2] == 0x89
    {
      length = 3
    } else if at + 1 < bytes.count, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
      length = 2
    } else {
      return nil
    }
    let next = at + length
    guard next + 3 <= bytes.count, bytes[next..<(next + 3)].allSatisfy(isDigit) else { return nil }
    if next + 3 < bytes.count, isDigit(bytes[next + 3]) { return nil }
    // "12 100" may be two numbers; a plain space parts thousands only after one to three digits and before no other.
    return length
  }

  private static func canonical(_ digits: [UInt8]) -> String {
    var digits = digits
    if digits.contains(0x2E) {
      while digits.last == 0x30 { digits.removeLast() }
      if digits.last == 0x2E { digits.removeLast() }
    }
    let kept = digits.drop { $0 == 0x30 }
    if kept.isEmpty { return "0" }
    return (kept.first == 0x2E ? "0" : "") + String(decoding: kept, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static let words: [String: String] = [
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
    "eleven": "11", "twelve": "12",
  ]
}

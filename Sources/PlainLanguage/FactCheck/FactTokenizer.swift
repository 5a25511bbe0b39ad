/// Cuts a text into words, numbers and signs.
struct FactTokenizer {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var tokens: [FactToken] = []

  static func tokens(_ text: String) -> [FactToken] {
    var tokenizer = FactTokenizer(bytes: FactSigns.regular(text))
    tokenizer.run()
    return FactNumbers.joined(tokenizer.tokens)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    while place < bytes.count {
      let byte = bytes[place]
      if FactSigns.isDigit(byte) {
        readNumber(negative: false)
      } else if Self.isLetter(byte) {
        readWord()
      } else {
        readSign(byte)
      }
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte >= 0x80
  }

  private func byte(_ offset: Int) -> UInt8 {
    let index = place + offset
    return index >= 0 && index < bytes.count ? bytes[index] : 0x20
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while end < bytes.count, FactSigns.isDigit(bytes[end]) { end += 1 }
    return end
  }

  // MARK: Numbers

  private mutating func readNumber(negative: Bool) {
    var end = digits(from: place)
    var value = bytes[place..<end]
    var fraction: ArraySlice<UInt8> = []
    while let next = group(after: end, length: value.count) {
      value += bytes[(next - 3)..<next]
      end = next
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",") {
      let stop = digits(from: end + 1)
      if stop > end + 1, bytes[end] == UInt8(ascii: ".") || isDecimalComma(before: stop) {
        fraction = bytes[(end + 1)..<stop]
        end = stop
      }
    }
    place = end
    let number = FactDecimal.plain(Array(value), fraction: Array(fraction))
    tokens.append(.number(negative ? "-" + number : number))
    readSuffix(of: number)
  }

  /// The end of a group of three digits after a comma, or after a space where the number is short enough.
  private func group(after end: Int, length: Int) -> Int? {
    guard end + 3 < bytes.count else { return nil }
    let separator = bytes[end]
    guard separator == UInt8(ascii: ",") || (separator == 0x20 && length <= 3) else { return nil }
    let stop = digits(from: end + 1)
    guard stop == end + 4 else { return nil }
    if separator == 0x20, stop < bytes.count, Self.isLetter(bytes[stop]) || bytes[stop] == UInt8(ascii: "-") {
      return nil
    }
    return stop
  }

  /// "1,5 mg" has a decimal comma; "days 1,8 and 15" and "0,1" are lists.
  private func isDecimalComma(before stop: Int) -> Bool {
    let next = bytes[min(stop, bytes.count)...].first { $0 != 0x20 } ?? UInt8(ascii: ".")
    let word = bytes[min(stop, bytes.count)...].drop { $0 == 0x20 }.prefix { Self.isLetter($0) }
    let joins = ["or", "and", "to"].contains { word.elementsEqual($0.utf8) }
    return !joins && (Self.isLetter(next) || next == UInt8(ascii: "%") || next == UInt8(ascii: "*"))
  }

  /// Letters glued to a number: a unit ("5mg"), an ordinal ("2nd"), a power ("10e9") or a code ("3b").
  private mutating func readSuffix(of number: String) {
    guard place < bytes.count, Self.isLetter(bytes[place]) else { return }
    var end = place
    while end < bytes.count, Self.isLetter(bytes[end]) || FactSigns.isDigit(bytes[end]) { end += 1 }
    let suffix = String(decoding: bytes[place..<end], as: UTF8.self).lowercased()
    place = end
    switch suffix {
    case "st", "nd", "rd", "th": tokens[tokens.count - 1] = .word("#" + number)
    case "a", "b", "c", "d": tokens[tokens.count - 1] = .word(number + suffix, code: true)
    case "x": tokens.append(.sign("*"))
    default:
      if suffix.first == "e", let power = Int(suffix.dropFirst()) {
        tokens += [.sign("^"), .number(String(power))]
      } else if suffix.first == "x", suffix.dropFirst().allSatisfy(\.isNumber) {
        tokens += [.sign("*"), .number(String(suffix.dropFirst()))]
      } else {
        tokens.append(.word(suffix))
      }
    }
  }

  // MARK: Words

  private mutating func readWord() {
    var end = place
    while end < bytes.count, Self.isLetter(bytes[end]) || FactSigns.isDigit(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), FactSigns.isDigit(bytes[end + 1]),
      FactWords.isCodeStart(bytes[place..<end])
    {
      end += 1
      while end < bytes.count, Self.isLetter(bytes[end]) || FactSigns.isDigit(bytes[end]) { end += 1 }
    }
    if isHyphenUp(end) { return readHyphenUp(end) }
    let raw = bytes[place..<end]
    place = end
    tokens += FactWords.tokens(of: raw)
    readApostrophe()
  }

  /// "check-up" and "follow-up" are words: their "up" must not meet a "to".
  private func isHyphenUp(_ end: Int) -> Bool {
    guard end + 2 < bytes.count, bytes[end] == UInt8(ascii: "-") else { return false }
    let next = end + 3 < bytes.count ? bytes[end + 3] : 0x20
    return bytes[(end + 1)...(end + 2)].elementsEqual("up".utf8)
      && (!Self.isLetter(next) || next == UInt8(ascii: "s"))
  }

  private mutating func readHyphenUp(_ end: Int) {
    tokens.append(.word(String(decoding: bytes[place..<end], as: UTF8.self).lowercased() + "up"))
    place = end + 3
    if byte(0) == UInt8(ascii: "s") { place += 1 }
  }

  private mutating func readApostrophe() {
    guard byte(0) == UInt8(ascii: "'"), Self.isLetter(byte(1)) else { return }
    let following = byte(1) | 0x20
    if following == UInt8(ascii: "t"), let last = tokens.last, last.text.hasSuffix("n") {
      tokens[tokens.count - 1] = .word(String(last.text.dropLast()))
      tokens.append(.word("not"))
      place += 2
    } else if following == UInt8(ascii: "s") {
      place += 2
    }
  }

  // MARK: Signs

  private mutating func readSign(_ byte: UInt8) {
    if "<>=".utf8.contains(byte) { return readComparison() }
    if byte == UInt8(ascii: "-") { return readHyphen() }
    if byte == UInt8(ascii: "~"), FactSigns.isDigit(self.byte(-1)) { return readHyphen() }
    place += 1
    switch byte {
    case 0x20, 0x09, 0x22, 0x27, 0x5C: break
    case UInt8(ascii: "~") where FactSigns.isDigit(self.byte(-2)): tokens.append(.sign("-"))
    case 0x0A: if tokens.last?.text != "\n" { tokens.append(.sign("\n")) }
    default:
      if byte > 0x20 { tokens.append(.sign(String(UnicodeScalar(byte)))) }
    }
  }

  private mutating func readComparison() {
    var signs: Set<UInt8> = []
    while "<>=/".utf8.contains(byte(0)) {
      signs.insert(byte(0))
      place += 1
      if byte(0) == 0x20, byte(1) == UInt8(ascii: "=") { place += 1 }
    }
    let less = signs.contains(UInt8(ascii: "<"))
    let more = signs.contains(UInt8(ascii: ">"))
    let equal = signs.contains(UInt8(ascii: "="))
    tokens.append(.sign(less ? (equal ? "<=" : "<") : more ? (equal ? ">=" : ">") : "="))
  }

  /// A minus before a number, a range between numbers, or a joint between words, which is no sign.
  private mutating func readHyphen() {
    let afterWord = byte(-1) != 0x20 && byte(-1) != 0x0A
    place += 1
    let previous = tokens.last
    if !afterWord, FactSigns.isDigit(byte(0)), previous.map({ $0.kind == .sign && $0.text != "," }) ?? false {
      return readNumber(negative: true)
    }
    if FactSigns.isDigit(byte(0)) || !afterWord || byte(0) == 0x20 { tokens.append(.sign("-")) }
  }
}

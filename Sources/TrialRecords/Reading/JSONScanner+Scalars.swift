extension JSONScanner {
  /// The text that begins at the quote under `index`.
  mutating func string() throws(JSONProblem) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        defer { index += 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      try refuseControl(byte)
      index += 1
    }
    throw .cutOff(bytes.count)
  }

  private func refuseControl(_ byte: UInt8) throws(JSONProblem) {
    if byte < 0x20 { throw .syntax(index, "A line break or control character stands inside a text") }
  }

  private mutating func escapedString(from start: Int) throws(JSONProblem) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default:
        try refuseControl(byte)
        text.append(byte)
        index += 1
      }
    }
    throw .cutOff(bytes.count)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    guard index + 1 < bytes.count else { throw .cutOff(bytes.count) }
    switch bytes[index + 1] {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[index + 1])
    case UInt8(ascii: "u"):
      try unicode(into: &text)
      return
    default: throw .syntax(index, "A backslash stands before a sign that it cannot stand before")
    }
    index += 2
  }

  private mutating func unicode(into text: inout [UInt8]) throws(JSONProblem) {
    let start = index
    var code = try unit()
    if (0xD800..<0xDC00).contains(code), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low) else { throw halfCharacter(at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw halfCharacter(at: start) }
    guard code != 0 else {
      throw JSONProblem(
        kind: .nul, offset: start, headline: "The text holds the character number 0",
        fix: "get the record again from the registry")
    }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The four hexadecimal digits after `\u`.
  private mutating func unit() throws(JSONProblem) -> UInt32 {
    guard index + 6 <= bytes.count else { throw .cutOff(bytes.count) }
    var code: UInt32 = 0
    for place in index + 2..<index + 6 {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else {
        throw .syntax(place, "Four hexadecimal digits are missing after \\u")
      }
      code = code << 4 + UInt32(digit)
    }
    index += 6
    return code
  }

  private func halfCharacter(at offset: Int) -> JSONProblem {
    JSONProblem(
      kind: .loneSurrogate, offset: offset, headline: "Half of a character is missing",
      fix: "get the record again from the registry")
  }

  /// A number as RFC 8259 allows it, digit by digit.
  mutating func number() throws(JSONProblem) -> String {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let leading = index
    try digits(start)
    if index > leading + 1, bytes[leading] == UInt8(ascii: "0") {
      throw .syntax(start, "A number begins with 0")
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      try digits(start)
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
        index += 1
      }
      try digits(start)
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits(_ start: Int) throws(JSONProblem) {
    let first = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    if index == first {
      throw index < bytes.count
        ? .syntax(start, "A value is missing or misspelt") : .cutOff(bytes.count)
    }
  }
}

/// Quick answers about characters: most text is ASCII, and the Unicode tables are slow to ask.
enum ScalarKinds {
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return scalar.properties.isAlphabetic
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Whether the bytes of an ASCII text occur in a text.
  static func has(_ part: StaticString, in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      part.withUTF8Buffer { part in
        guard let first = part.first, bytes.count >= part.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
          if !part.indices.contains(where: { bytes[start + $0] != part[$0] }) { return true }
        }
        return false
      }
    }
  }
}

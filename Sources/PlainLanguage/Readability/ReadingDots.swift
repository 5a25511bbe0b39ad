/// The marks that look like the end of a sentence or a quotation and are none.
enum ReadingDots {
  /// True for the full stop of "2.5", "e.g." and "i.e.".
  static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    if digit(bytes, place - 1) && digit(bytes, place + 1) { return true }
    return pair(bytes, place + 1) || pair(bytes, place - 1)
  }

  /// True for the apostrophe of "don't", "child's", "we've", "they'll".
  static func contracts(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard let next = byte(bytes, place + 1) else { return false }
    if "tsd".utf8.contains(next) { return true }
    guard let second = byte(bytes, place + 2) else { return false }
    return ["ve", "ll", "re"].contains { Array($0.utf8) == [next, second] }
  }

  /// "e.g." or "i.e." of which the second letter stands at `place`.
  private static func pair(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard byte(bytes, place - 1) == UInt8(ascii: "."), byte(bytes, place + 1) == UInt8(ascii: ".") else {
      return false
    }
    if let before = byte(bytes, place - 3), isWord(before) { return false }
    let first = byte(bytes, place - 2)
    let second = byte(bytes, place)
    return first == UInt8(ascii: "e") && second == UInt8(ascii: "g")
      || first == UInt8(ascii: "i") && second == UInt8(ascii: "e")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    byte(bytes, place).map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8? {
    place >= 0 && place < bytes.count ? bytes[place] : nil
  }
}

/// A style sheet as a phone should fetch it.
enum StyleSheet {
  /// The same rules without comments, line breaks and indentation. Quoted text is left alone.
  static func squeezed(_ css: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(css.count)
    var quote: UInt8?
    var at = 0
    while at < css.count {
      let byte = css[at]
      if quote == nil, css[at...].starts(with: "/*".utf8) {
        at = end(ofCommentAt: at, in: css)
        continue
      }
      if byte == quote { quote = nil } else if quote == nil, isQuote(byte) { quote = byte }
      if quote == nil, isSpace(byte) {
        addSpace(to: &kept)
      } else {
        if quote == nil { dropSpace(before: byte, in: &kept) }
        kept.append(byte)
      }
      at += 1
    }
    return kept
  }

  private static func end(ofCommentAt start: Int, in css: [UInt8]) -> Int {
    var at = start + 2
    while at < css.count, !css[at...].starts(with: "*/".utf8) { at += 1 }
    return min(at + 2, css.count)
  }

  /// One space where words meet; none where a sign already parts them. The space before a colon stays: it can mean
  /// "any descendant".
  private static func addSpace(to kept: inout [UInt8]) {
    guard let last = kept.last, !isSpace(last), !"{};,:>".utf8.contains(last) else { return }
    kept.append(UInt8(ascii: " "))
  }

  /// Takes away the space before a sign that parts words, and the last semicolon of a block.
  private static func dropSpace(before byte: UInt8, in kept: inout [UInt8]) {
    guard "{};,>".utf8.contains(byte) else { return }
    if kept.last == UInt8(ascii: " ") { kept.removeLast() }
    if byte == UInt8(ascii: "}"), kept.last == UInt8(ascii: ";") { kept.removeLast() }
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}

/// Finds where the members of a list stand in a JSON text that is known to be valid.
enum JSONSlices {
  /// The bytes of each member of the list with this name at the top; nil if there is no such list.
  static func members(of name: String, in bytes: [UInt8]) -> [Range<Int>]? {
    var cursor = Cursor(bytes: bytes)
    guard cursor.take("{") else { return nil }
    while !cursor.isNext("}") {
      guard let key = cursor.value(), cursor.take(":") else { return nil }
      if bytes[key].elementsEqual("\"\(name)\"".utf8) { return cursor.list() }
      guard cursor.value() != nil else { return nil }
      _ = cursor.take(",")
    }
    return nil
  }

  private struct Cursor {
    let bytes: [UInt8]
    var at = 0

    mutating func skipSpace() {
      while at < bytes.count, [32, 9, 10, 13].contains(bytes[at]) { at += 1 }
    }

    mutating func isNext(_ sign: Character) -> Bool {
      skipSpace()
      return at >= bytes.count || bytes[at] == sign.asciiValue
    }

    mutating func take(_ sign: Character) -> Bool {
      skipSpace()
      guard at < bytes.count, bytes[at] == sign.asciiValue else { return false }
      at += 1
      return true
    }

    mutating func list() -> [Range<Int>]? {
      guard take("[") else { return nil }
      var members: [Range<Int>] = []
      while !isNext("]") {
        guard let member = value() else { return nil }
        members.append(member)
        _ = take(",")
      }
      return members
    }

    /// The bytes of the next value, whatever it is.
    mutating func value() -> Range<Int>? {
      skipSpace()
      let start = at
      var depth = 0
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          skipString()
          if depth == 0 { return start..<at }
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return start < at ? start..<at : nil }
          depth -= 1
          if depth == 0 {
            at += 1
            return start..<at
          }
        case UInt8(ascii: ","), UInt8(ascii: ":"), 32, 9, 10, 13:
          if depth == 0 { return start < at ? start..<at : nil }
        default: break
        }
        at += 1
      }
      return nil
    }

    private mutating func skipString() {
      at += 1
      while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      at += 1
    }
  }
}

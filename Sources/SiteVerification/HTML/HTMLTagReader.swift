/// Reads a start tag: its name and its attributes.
struct HTMLTagReader {
  /// A start tag.
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)] = []
    /// Whether it ends in `/>`.
    var isClosed = false
  }

  private let bytes: [UInt8]
  /// The first byte that is not of the tag.
  private(set) var at: Int

  init(_ bytes: [UInt8], at: Int) { (self.bytes, self.at) = (bytes, at) }

  mutating func read() -> Tag {
    var tag = Tag(name: word())
    while at < bytes.count {
      skipSpace()
      guard at < bytes.count else { break }
      if bytes[at] == 0x3E {
        at += 1
        break
      }
      if bytes[at] == 0x2F {
        tag.isClosed = true
        at += 1
        continue
      }
      let start = at
      tag.attributes.append(attribute())
      if at == start { at += 1 }
    }
    return tag
  }

  private mutating func attribute() -> (name: String, value: String) {
    let name = word()
    skipSpace()
    guard at < bytes.count, bytes[at] == 0x3D else { return (name, "") }
    at += 1
    skipSpace()
    guard at < bytes.count else { return (name, "") }
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      let start = at + 1
      at = start
      while at < bytes.count, bytes[at] != quote { at += 1 }
      let value = HTMLReferences.decoded(bytes[start..<at])
      at = min(at + 1, bytes.count)
      return (name, value)
    }
    let start = at
    while at < bytes.count, !Self.isSpace(bytes[at]), bytes[at] != 0x3E { at += 1 }
    return (name, HTMLReferences.decoded(bytes[start..<at]))
  }

  /// Letters up to white space, `=`, `/` or `>`, in lower case except in pictures (`viewBox`).
  private mutating func word() -> String {
    let start = at
    while at < bytes.count, !Self.isSpace(bytes[at]), bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F
    {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func skipSpace() {
    while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

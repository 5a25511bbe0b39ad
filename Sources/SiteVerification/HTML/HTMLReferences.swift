/// Character references such as `&amp;` and `&#39;`.
enum HTMLReferences {
  /// The text that the bytes mean.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == 0x26, let end = bytes[at...].prefix(12).firstIndex(of: 0x3B),
        let text = meaning(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
      {
        out += Array(text.utf8)
        at = end + 1
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func meaning(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(UnicodeScalar.init).map { String($0) }
    }
    return named[name]
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]
}

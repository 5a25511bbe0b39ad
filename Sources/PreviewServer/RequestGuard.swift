import NIOHTTP1

/// Decides which requests are answered at all. A page of another site can make a browser send requests to this
/// machine, so the name in `Host` must be this server's own (DNS rebinding), and nothing but reading is possible.
struct RequestGuard: Sendable {
  /// The port that the server listens on.
  let port: Int
  /// The most bytes of an address.
  let longestAddress: Int

  /// What a request asks for, or why it is refused.
  enum Verdict: Equatable {
    case path(String)
    case refused(Int, String)
  }

  /// The verdict for a request.
  func verdict(_ head: HTTPRequestHead) -> Verdict {
    guard head.method == .GET || head.method == .HEAD else {
      return .refused(405, "The preview can only be read.")
    }
    guard isOwnHost(head.headers["host"]) else {
      return .refused(421, "The preview answers only to its own address.")
    }
    guard head.headers["transfer-encoding"].isEmpty, head.headers["content-length"].allSatisfy({ $0 == "0" })
    else { return .refused(413, "The preview takes no content.") }
    guard head.uri.utf8.count <= longestAddress else { return .refused(414, "The address is too long.") }
    guard let path = Self.path(head.uri) else { return .refused(400, "The address is not a page's.") }
    return .path(path)
  }

  private func isOwnHost(_ hosts: [String]) -> Bool {
    guard hosts.count == 1, let host = hosts.first?.lowercased() else { return false }
    return host == "127.0.0.1:\(port)" || host == "localhost:\(port)"
      || (port == 80 && (host == "127.0.0.1" || host == "localhost"))
  }

  /// The path of a target without its question, decoded; nil if it leads anywhere but down.
  static func path(_ target: String) -> String? {
    guard target.utf8.first == UInt8(ascii: "/") else { return nil }
    let raw = target.prefix { $0 != "?" && $0 != "#" }
    guard let bytes = decoded(raw.utf8), let path = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    guard !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }) else {
      return nil
    }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = parts.enumerated().allSatisfy { place, part in
      part != "." && part != ".." && (!part.isEmpty || place == parts.count - 1)
    }
    return isPlain ? String(path.dropFirst()) : nil
  }

  /// The bytes with `%41` as `A`; nil for a broken escape and for an escaped slash, backslash or percent sign, which no
  /// address of a page has.
  private static func decoded(_ raw: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = raw[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex) else {
        return nil
      }
      let value = high << 4 | low
      if "/\\%".utf8.contains(value) { return nil }
      bytes.append(value)
    }
    return bytes
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

import Diagnostics
import Foundation

/// A file beside the pages, under a name that changes with its content.
public struct SiteAsset: Sendable, Hashable {
  /// The name in `Templates/assets`.
  public let name: String
  /// The name in the site: `style.3f2a….css`.
  public let publishedName: String
  /// The bytes.
  public let bytes: [UInt8]

  /// Names a file by its content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    let parts = name.split(separator: ".", maxSplits: 1)
    let ending = parts.count > 1 ? "." + parts[1] : ""
    publishedName = "\(parts.first ?? "file").\(ContentFingerprint.hex(bytes))\(ending)"
  }
}

/// A short fingerprint of bytes, for names that must change when the content does. Not for security.
enum ContentFingerprint {
  /// FNV-1a, 64 bits, as 16 hexadecimal digits (Fowler, Noll, Vo).
  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

import Crypto

/// The SHA-256 of some content (FIPS 180-4): the same bytes give the same digest, other bytes give another one.
public struct ContentDigest: Sendable, Hashable, Comparable {
  /// The digest as 64 hexadecimal digits in lower case.
  public let hex: String

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    self.init(SHA256.hash(data: Array(bytes)))
  }

  /// The digest of a text's UTF-8 bytes.
  public init(of text: String) { self.init(of: text.utf8) }

  init(_ digest: SHA256.Digest) {
    hex = digest.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// A digest that was written down; nil unless it is 64 hexadecimal digits in lower case.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    let isHex = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard digits.count == 64, isHex else { return nil }
    self.hex = hex
  }

  /// Digests sort as their digits do.
  public static func < (a: ContentDigest, b: ContentDigest) -> Bool { a.hex < b.hex }
}

extension ContentDigest: CustomStringConvertible {
  /// The 64 digits.
  public var description: String { hex }
}

import Crypto

/// Makes one digest of several pieces. Each piece counts with its length, so that "ab", "c" and "a", "bc" differ.
public struct ContentHasher: Sendable {
  private var hash = SHA256()

  /// Nothing yet.
  public init() {}

  /// Adds bytes as one piece.
  public mutating func add(_ bytes: [UInt8]) {
    var length = UInt64(bytes.count).bigEndian
    withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// Adds a text as one piece.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// The digest of all pieces so far.
  public func digest() -> ContentDigest { ContentDigest(hash.finalize()) }
}

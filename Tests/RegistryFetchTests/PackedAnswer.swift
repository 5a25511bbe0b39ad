/// A packed answer that is small on its way and huge when it is unpacked.
enum PackedAnswer {
  /// So many bytes of white space as gzip (RFC 1952), about 160 times smaller; it never comes to its end.
  static func spaces(_ count: Int) -> [UInt8] {
    var bits = Bits()
    // One block with fixed codes (RFC 1951, 3.2.6), not the last one; a space; then "the last byte 258 times".
    bits.add(0, count: 1)
    bits.add(0b01, count: 2)
    bits.add(0b0000_1010, count: 8)
    for _ in 0..<(count / 258) {
      bits.add(0b1010_0011, count: 8)
      bits.add(0, count: 5)
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + bits.bytes
  }

  /// Bits in the order in which they are sent: the first one is the lowest of its byte.
  private struct Bits {
    var bytes: [UInt8] = []
    private var free = 0

    /// Adds the lowest bits of a number, the highest of them last.
    mutating func add(_ value: Int, count: Int) {
      for place in 0..<count {
        if free == 0 {
          bytes.append(0)
          free = 8
        }
        if (value >> place) & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(8 - free) }
        free -= 1
      }
    }
  }
}

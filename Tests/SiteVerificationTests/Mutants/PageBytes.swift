import Foundation

/// The bytes of a page with what its changes look for. Bytes, because looking through text is slow without optimization.
struct PageBytes {
  let bytes: [UInt8]
  /// The main part.
  let main: Range<Int>

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let start = Self.find("<main", in: bytes, from: 0),
      let end = Self.find("</main>", in: bytes, from: start)
    else { return nil }
    main = start..<end
  }

  /// Where a text stands next; nil if nowhere.
  static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    let needle = Array(text.utf8)
    return bytes.withUnsafeBytes { all in
      var at = start
      while let base = all.baseAddress, at + needle.count <= all.count,
        let hit = memchr(base + at, Int32(needle[0]), all.count - at)
      {
        at = UnsafeRawPointer(hit) - base
        if at + needle.count <= all.count, memcmp(hit, needle, needle.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }

  func find(_ text: String, from start: Int) -> Int? { Self.find(text, in: bytes, from: start) }

  /// All places of a text in the main part.
  func places(of text: String) -> [Int] {
    var found: [Int] = []
    var at = main.lowerBound
    while let place = find(text, from: at), place < main.upperBound {
      found.append(place)
      at = place + 1
    }
    return found
  }

  /// The last place of a text before another place.
  func last(_ text: String, before end: Int) -> Int? { places(of: text).last { $0 < end } }

  /// A stretch as text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[max(0, range.lowerBound)..<min(bytes.count, range.upperBound)], as: UTF8.self)
  }

  /// The page with other words in place of a stretch.
  func replacing(_ range: Range<Int>, with text: String, _ words: String? = nil) -> Mutant {
    Mutant(
      bytes: Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...]),
      words: words ?? "\(self.text(range).prefix(160)) → \(text.prefix(120))")
  }

  /// The whole element that begins here.
  func element(_ name: String, at start: Int) -> Range<Int>? {
    var depth = 0
    var at = start
    while at < main.upperBound {
      let opening =
        [find("<\(name) ", from: at), find("<\(name)>", from: at)].compactMap { $0 }.min() ?? .max
      guard let closing = find("</\(name)>", from: at) else { return nil }
      depth += opening < closing ? 1 : -1
      at = min(opening, closing) + 1
      if depth == 0 { return start..<(closing + name.utf8.count + 3) }
    }
    return nil
  }
}

/// A page after one change.
struct Mutant {
  let bytes: [UInt8]
  /// What was changed, for the person who reads that it was not found.
  let words: String
}

/// Cuts text into words, numbers and signs. One pass over the bytes; no copies of words.
struct TermTokenizer {
  /// The tokens so far.
  private(set) var tokens: [TermToken] = []
  private var isGlued = false

  /// The tokens of one text.
  static func tokens(_ text: String) -> [TermToken] {
    var tokenizer = TermTokenizer()
    tokenizer.add(text, piece: 0)
    return tokenizer.tokens
  }

  /// Adds the tokens of a piece of text. A word never goes on from one piece to the next.
  mutating func add(_ text: String, piece: Int) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count { place = read(bytes, from: place, piece: piece) }
    }
  }

  /// Reads one token or one white space and gives the byte after it.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, piece: Int) -> Int {
    let byte = bytes[start]
    if byte == 0x0A {
      append(.line, bytes, start, start + 1, piece, TokenShape())
      isGlued = false
      return start + 1
    }
    let space = Self.spaceLength(bytes, start)
    if space > 0 {
      isGlued = false
      return start + space
    }
    if Self.wordLength(bytes, start) > 0 { return readWord(bytes, from: start, piece: piece) }
    let end = start + Self.characterLength(byte, bytes.count - start)
    append(.sign, bytes, start, end, piece, TokenShape())
    return end
  }

  private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, piece: Int) -> Int {
    var shape = TokenShape()
    var end = start
    shape.beginsWithCapital = (0x41...0x5A).contains(bytes[start])
    while end < bytes.count {
      let length = Self.wordLength(bytes, end)
      if length == 0 { break }
      switch bytes[end] {
      case 0x30...0x39: shape.digits += 1
      case 0x41...0x5A: shape.capitals += 1
      default: shape.smalls += 1
      }
      end += length
    }
    let isNumber = shape.capitals + shape.smalls == 0
    append(isNumber ? .number : .word, bytes, start, end, piece, shape)
    return end
  }

  private mutating func append(
    _ kind: TermToken.Kind, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ piece: Int,
    _ shape: TokenShape
  ) {
    let isDash = kind == .sign && Self.isDash(bytes, start, end)
    let (folded, exact) = isDash ? Self.dash : Self.hashes(bytes, start, end)
    tokens.append(
      TermToken(
        kind: kind, folded: folded, exact: exact, piece: piece, start: start, end: end, isGlued: isGlued,
        shape: shape))
    isGlued = true
  }
}

extension TermTokenizer {
  /// The hashes of a plain hyphen, which all dashes share.
  static let dash = hashes(of: "-")

  /// Both hashes (FNV-1a) of a word.
  static func hashes(of word: String) -> (folded: UInt64, exact: UInt64) {
    var word = word
    return word.withUTF8 { hashes($0, 0, $0.count) }
  }

  private static func hashes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (folded: UInt64, exact: UInt64) {
    var folded: UInt64 = 0xcbf2_9ce4_8422_2325
    var exact = folded
    for byte in bytes[start..<end] {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      folded = (folded ^ UInt64(small)) &* 0x100_0000_01b3
      exact = (exact ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return (folded, exact)
  }

  /// The bytes of a character that belongs to words; 0 for all others.
  private static func wordLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 {
      let isWord =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      return isWord ? 1 : 0
    }
    let length = characterLength(byte, bytes.count - place)
    // Letters with accents, Greek, Cyrillic; Chinese, Japanese, Korean. General punctuation and signs are none.
    switch byte {
    case 0xC3: return bytes[place + length - 1] == 0x97 || bytes[place + length - 1] == 0xB7 ? 0 : length
    case 0xC2: return bytes[place + length - 1] == 0xB5 ? length : 0
    case 0xC4...0xDF, 0xE0, 0xE1, 0xE4...0xEE: return length
    default: return 0
    }
  }

  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    switch bytes[place] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: return 1
    case 0xC2 where place + 1 < bytes.count && bytes[place + 1] == 0xA0: return 2
    case 0xE2 where isWideSpace(bytes, place): return 3
    default: return 0
    }
  }

  /// U+2000 to U+200B and U+202F.
  private static func isWideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    guard place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return false }
    return (0x80...0x8B).contains(bytes[place + 2]) || bytes[place + 2] == 0xAF
  }

  /// A hyphen, U+2010 to U+2013, or the minus sign.
  private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 3, bytes[start] == 0xE2 else { return false }
    if bytes[start + 1] == 0x80 { return (0x90...0x93).contains(bytes[start + 2]) }
    return bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92
  }

  private static func characterLength(_ byte: UInt8, _ left: Int) -> Int {
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return min(length, left)
  }
}

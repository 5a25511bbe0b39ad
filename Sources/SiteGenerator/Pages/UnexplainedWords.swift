import PlainLanguage

/// Abbreviations in a page's own words that neither the glossary nor the record explains.
enum UnexplainedWords {
  /// The first place of one.
  struct Found {
    let surface: String
    let piece: Int
    let start: Int
    let end: Int
  }

  /// Written the same in every plain text, or no abbreviation at all.
  private static let known: Set<String> = [
    "US", "USA", "UK", "EU", "NCT", "ID", "AM", "PM", "TV", "OK", "II", "III", "IV", "VI", "FAQ",
  ]

  /// The first place of each. A word is an abbreviation if it has two capitals, or a capital and a digit.
  static func found(in pieces: [PageText.Piece], settled: Set<String>) -> [Found] {
    var found: [Found] = []
    var seen = known.union(settled).union(settled.flatMap(parts))
    for (index, piece) in pieces.enumerated() where piece.kind == .own {
      for word in words(Array(piece.text.utf8)) where seen.insert(word.surface).inserted {
        found.append(Found(surface: word.surface, piece: index, start: word.start, end: word.end))
      }
    }
    return found
  }

  /// The abbreviations in a text, each once.
  static func abbreviations(in text: String) -> Set<String> {
    Set(words(Array(text.utf8)).map(\.surface)).subtracting(known)
  }

  private static func parts(_ surface: String) -> [String] {
    surface.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
  }

  private static func words(_ bytes: [UInt8]) -> [(surface: String, start: Int, end: Int)] {
    var words: [(surface: String, start: Int, end: Int)] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
      if end == start {
        start += 1
        continue
      }
      let word = bytes[start..<end]
      if isAbbreviation(word) { words.append((String(decoding: word, as: UTF8.self), start, end)) }
      start = end
    }
    return words
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 128
      || byte == 95
  }

  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let capitals = word.prefix { (65...90).contains($0) }.count
    let digits = word.dropFirst(capitals)
    guard digits.allSatisfy({ (48...57).contains($0) }), digits.count <= 2 else { return false }
    return (2...6).contains(capitals) || ((1...4).contains(capitals) && digits.count > 0)
  }
}

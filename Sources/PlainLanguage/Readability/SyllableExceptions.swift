/// Finds a word in the table of words that the syllable rules would miscount, by a hash of its bytes.
enum SyllableExceptions {
  /// The syllables of a listed word, else nil.
  static func syllables(of word: ArraySlice<UInt8>) -> Int? {
    table[hash(word)].map(Int.init)
  }

  /// 64-bit FNV-1a. Two of some ten thousand words meet with a chance of about 1 in 10¹¹.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static let table: [UInt64: UInt8] = {
    var table: [UInt64: UInt8] = [:]
    for (syllables, words) in SyllableWords.bySyllables {
      for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        table[hash(word)] = syllables
      }
    }
    return table
  }()
}

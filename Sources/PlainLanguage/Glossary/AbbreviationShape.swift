/// What an abbreviation looks like. The same shapes as the measuring tool counts on finished pages:
/// two to six capitals with up to two digits, or one to four capitals with one or two digits.
enum AbbreviationShape {
  /// Written the same in every plain text, or no abbreviation at all.
  static let everyday: Set<String> = [
    "US", "USA", "UK", "EU", "NCT", "ID", "AM", "PM", "TV", "OK", "II", "III", "IV", "VI", "FAQ",
  ]

  /// Whether a word with this shape and these characters is one that readers need explained.
  static func isAbbreviation(_ word: some StringProtocol, _ shape: TokenShape) -> Bool {
    guard shape.smalls == 0, shape.capitals > 0, shape.capitals <= 6, shape.digits <= 2 else { return false }
    guard shape.capitals > 1 || shape.digits > 0 else { return false }
    let letters = word.prefix { $0.isLetter }.count
    return letters == shape.capitals && !everyday.contains(String(word))
  }

  /// The abbreviations in a text, in order, each once.
  static func abbreviations(in text: String) -> [String] {
    var seen: Set<String> = []
    return TermTokenizer.tokens(text).compactMap { token in
      guard token.kind == .word else { return nil }
      let word = text.slice(token.start, token.end)
      guard isAbbreviation(word, token.shape), seen.insert(word).inserted else { return nil }
      return word
    }
  }
}

extension String {
  /// The characters between two places in the UTF-8 form.
  func slice(_ start: Int, _ end: Int) -> String {
    let from = utf8.index(startIndex, offsetBy: start)
    let to = utf8.index(from, offsetBy: end - start)
    return String(self[from..<to])
  }
}

/// Matches the letters of an abbreviation with the words that may spell it out.
enum AbbreviationMatcher {
  static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "to", "a", "an", "on", "or", "with", "by", "is", "are", "as", "at",
  ]

  /// The abbreviation that a text is, without the plural -s; nil if it is none.
  static func shortForm(_ text: String) -> String? {
    guard (2...12).contains(text.count), let first = text.first, first.isLetter || first.isNumber,
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-/+".contains($0)) })
    else { return nil }
    let capitals = text.filter(\.isUppercase).count
    let letters = text.filter(\.isLetter).count
    guard capitals >= 1, letters >= 2, !AbbreviationShape.everyday.contains(text) else { return nil }
    // One capital at the beginning and small letters after it is a word such as "Placebo".
    if capitals == 1, first.isUppercase, !text.contains(where: \.isNumber), letters > 2 { return nil }
    return text.last == "s" && capitals == letters - 1 && capitals > 1 ? String(text.dropLast()) : text
  }

  /// The run of words at the end that spells an abbreviation out: the shortest of which every letter begins a word,
  /// or else the shortest of all.
  static func longForm(of short: String, endingIn words: [String]) -> String? {
    let letters = self.letters(short)
    let most = min(words.count, min(letters.count + 5, letters.count * 2))
    guard most > 0 else { return nil }
    var shortest: String?
    for count in 1...most {
      let candidate = Array(words.suffix(count))
      guard let long = whole(candidate, for: short) else { continue }
      if initials(candidate) == letters { return long }
      shortest = shortest ?? long
    }
    return shortest
  }

  /// The first letters of the words that carry meaning.
  private static func initials(_ words: [String]) -> [Character] {
    parts(words).filter { !smallWords.contains(String($0)) }.compactMap(\.first)
  }

  private static func parts(_ words: [String]) -> [[Character]] {
    words.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber }.map(Array.init) }
  }

  /// These words as the full form, if their letters spell the abbreviation from the first word to the last.
  static func whole(_ words: [String], for short: String) -> String? {
    let letters = self.letters(short)
    guard let first = words.first, let last = words.last,
      words.count <= min(letters.count + 5, letters.count * 2),
      !smallWords.contains(first.lowercased()), !smallWords.contains(last.lowercased()),
      words.joined().count > short.count, !words.contains(where: { isSame($0, short) })
    else { return nil }
    guard let starts = InitialMatch.starts(letters, parts(words)),
      starts * 2 > letters.count || isOneWord(words, short)
    else { return nil }
    return cleaned(words.joined(separator: " "))
  }

  /// "pharmacokinetics (PK)": one long word in small letters may hold the letters anywhere.
  private static func isOneWord(_ words: [String], _ short: String) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return word.first?.isLowercase == true && word.count >= short.count * 3
  }

  private static func isSame(_ word: String, _ short: String) -> Bool {
    let letters = word.filter { $0.isLetter || $0.isNumber || "-/+".contains($0) }
    return letters == short || letters == short + "s"
  }

  private static func letters(_ short: String) -> [Character] {
    Array(short.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func cleaned(_ text: String) -> String {
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    return String(start.reversed().drop { !$0.isLetter && !$0.isNumber && $0 != ")" }.reversed())
  }
}

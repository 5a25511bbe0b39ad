/// Finds the letters of an abbreviation in order in the words that may spell it out.
struct InitialMatch {
  private let letters: [Character]
  private let parts: [[Character]]
  private var best: Int?
  /// Ends the search in texts that are made to be hard; real ones take less than a hundred steps.
  private var steps = 0

  /// How many letters begin a word when all are found, from the first word to the last; the most beginnings
  /// that are possible. Nil if they are not found.
  static func starts(_ letters: [Character], _ parts: [[Character]]) -> Int? {
    guard let first = letters.first, parts.first?.first == first else { return nil }
    var match = InitialMatch(letters: letters, parts: parts)
    match.search(letter: 1, part: 0, inside: 1, starts: 1)
    return match.best
  }

  private init(letters: [Character], parts: [[Character]]) {
    self.letters = letters
    self.parts = parts
  }

  /// Tries, for the letter at `letter`, the beginning of each near word, then the rest of the word at `part`.
  private mutating func search(letter: Int, part: Int, inside: Int, starts: Int) {
    steps += 1
    guard steps < 2000, best != letters.count else { return }
    if letter == letters.count {
      // "AML (acute myelogenous leukemia)" cut short would end inside a word: of several words the last must begin
      // with a letter of the abbreviation. After a number its unit may follow: "volume in 1 second" is FEV1.
      guard parts.count == 1 || inside == 1 else { return }
      let most = letters.last?.isNumber == true ? 1 : 0
      if parts.count - 1 - part <= most { best = max(best ?? 0, starts) }
      return
    }
    for next in (part + 1)..<max(part + 1, min(parts.count, part + 4))
    where parts[next].first == letters[letter] && skipsOnlySmall(part + 1, next) {
      search(letter: letter + 1, part: next, inside: 1, starts: starts + 1)
    }
    let rest = parts[part]
    if inside < rest.count, let found = rest[inside...].firstIndex(of: letters[letter]) {
      search(letter: letter + 1, part: part, inside: found + 1, starts: starts)
    }
  }

  /// Between two matched words only small words, numbers, or one other word, may be left out.
  private func skipsOnlySmall(_ from: Int, _ to: Int) -> Bool {
    let others = parts[from..<to].map { String($0) }.filter {
      !AbbreviationMatcher.smallWords.contains($0) && Int($0) == nil
    }
    return others.count <= 1
  }
}

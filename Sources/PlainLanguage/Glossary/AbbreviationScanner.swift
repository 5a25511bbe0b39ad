/// Finds places in a text where an abbreviation stands beside its full form.
enum AbbreviationScanner {
  /// An abbreviation and the words that spell it out.
  struct Pair: Hashable {
    let short: String
    let long: String
  }

  /// All pairs of a text in order.
  static func pairs(in text: String) -> [Pair] {
    text.split(whereSeparator: \.isNewline).flatMap { line in
      let plain = line.filter { $0 != "\\" && $0 != "*" }
      return inBrackets(Array(plain)) + afterColon(plain)
    }
  }

  /// "full form (SHORT)" and "SHORT (full form)".
  private static func inBrackets(_ line: [Character]) -> [Pair] {
    var pairs: [Pair] = []
    var open: Int?
    for (place, character) in line.enumerated() {
      if "([（".contains(character) { open = place }
      guard ")]）".contains(character), let start = open else { continue }
      open = nil
      let inside = String(line[(start + 1)..<place])
      let before = String(line[max(0, start - 160)..<start])
      if let pair = pair(before: before, inside: inside) { pairs.append(pair) }
    }
    return pairs
  }

  private static func pair(before: String, inside: String) -> Pair? {
    let first = inside.split(whereSeparator: { ",;:=".contains($0) }).first.map { trimmed(String($0)) } ?? ""
    let words = AbbreviationWords.lastSentence(of: before)
    if let short = AbbreviationMatcher.shortForm(first),
      let long = AbbreviationMatcher.longForm(of: short, endingIn: words)
    {
      return Pair(short: short, long: long)
    }
    // A comma may belong to a list: "CE (cyclophosphamide, etoposide)" is not one drug.
    let whole = inside.split(separator: ";").first.map { trimmed(String($0)) } ?? ""
    guard let last = words.last, let short = AbbreviationMatcher.shortForm(trimmed(last)),
      let long = AbbreviationMatcher.whole(AbbreviationWords.words(of: whole), for: short)
    else { return nil }
    return Pair(short: short, long: long)
  }

  /// "SHORT: full form" and "SHORT = full form", up to a comma, a semicolon or a stop.
  private static func afterColon(_ line: String) -> [Pair] {
    line.split(whereSeparator: { ",;.()[]".contains($0) }).compactMap { part in
      let sides = part.split(maxSplits: 1, whereSeparator: { ":=".contains($0) }).map(String.init)
      guard sides.count == 2 else { return nil }
      let left = trimmed(sides[0])
      let right = AbbreviationWords.words(of: trimmed(sides[1]))
      guard let short = AbbreviationMatcher.shortForm(left),
        let long = AbbreviationMatcher.whole(right, for: short)
      else { return nil }
      return Pair(short: short, long: long)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let strange = "\"'“”‘’•-–—* \t"
    let start = text.drop { strange.contains($0) }
    return String(start.reversed().drop { strange.contains($0) }.reversed())
  }
}

/// Cuts text into words the way a reader of abbreviations does.
enum AbbreviationWords {
  /// The words of a text.
  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The words after the last end of a sentence, bracket or semicolon.
  static func lastSentence(of text: String) -> [String] {
    let words = words(of: text)
    let end = words.dropLast().lastIndex { word in
      ".;:!?)]".contains(word.last ?? " ") && word.count > 1
    }
    return end.map { Array(words[($0 + 1)...]) } ?? words
  }
}

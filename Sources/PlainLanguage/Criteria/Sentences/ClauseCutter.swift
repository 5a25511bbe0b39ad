/// Cuts a text into its sentences and the parts between semicolons, brackets left whole.
enum ClauseCutter {
  /// The ranges of the parts, which together are the whole text without the white space between them.
  static func parts(of text: String, tokens: [SentenceToken]) -> [Range<String.Index>] {
    var parts: [Range<String.Index>] = []
    var start = text.startIndex
    var hasWord = false
    for (i, token) in tokens.enumerated() {
      hasWord = hasWord || token.kind == .word
      if hasWord, ends(token, i, tokens, text) {
        parts.append(start..<token.range.upperBound)
        start = token.range.upperBound
        hasWord = false
      } else if opensDuty(token, i, tokens) || opensNote(token, i, tokens) {
        parts.append(start..<token.range.lowerBound)
        start = token.range.lowerBound
      }
    }
    if start < text.endIndex { parts.append(start..<text.endIndex) }
    return parts.map { trimmed($0, in: text) }.filter { !$0.isEmpty }
  }

  /// Whether a part ends with this token.
  private static func ends(_ token: SentenceToken, _ i: Int, _ tokens: [SentenceToken], _ text: String)
    -> Bool
  {
    guard token.kind == .mark, token.depth == 0, i > 0, i + 1 < tokens.count else { return false }
    if token.text == ";" { return true }
    guard [".", "?", "!"].contains(token.text) else { return false }
    let next = tokens[i + 1]
    let before = tokens[i - 1]
    if before.kind == .word, abbreviations.contains(before.text) || before.text.count == 1 { return false }
    // A new sentence has a capital; a glued one ("treatment.Patients") counts too.
    return next.isCapital || next.text == "*" || next.text == "•"
      || (next.kind == .number && spaced(token, text) && before.kind == .word)
  }

  /// "… and patients must have recovered": a second statement, with people and a duty of its own.
  private static func opensDuty(_ token: SentenceToken, _ i: Int, _ tokens: [SentenceToken]) -> Bool {
    guard token.text == "and", token.depth == 0, i > 3, i + 2 < tokens.count else { return false }
    guard people.contains(tokens[i + 1].text), ["must", "should"].contains(tokens[i + 2].text) else {
      return false
    }
    // "Patients and partners must": the duty is of both.
    return !SubjectWords.people.contains(tokens[i - 1].text)
  }

  /// "… study treatment Note: people who …"
  private static func opensNote(_ token: SentenceToken, _ i: Int, _ tokens: [SentenceToken]) -> Bool {
    guard token.isCapital, token.text == "note", token.depth == 0, i > 3, i + 1 < tokens.count else {
      return false
    }
    return tokens[i + 1].text == ":"
  }

  private static let people: Set<String> = ["patients", "subjects", "participants", "they", "individuals"]

  private static func spaced(_ token: SentenceToken, _ text: String) -> Bool {
    token.range.upperBound < text.endIndex && text[token.range.upperBound].isWhitespace
  }

  private static func trimmed(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, text[lower].isWhitespace { lower = text.index(after: lower) }
    while upper > lower, text[text.index(before: upper)].isWhitespace { upper = text.index(before: upper) }
    return lower..<upper
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "vs", "approx", "max", "min", "no", "dr", "incl", "ca", "cf", "st",
    "resp",
    "fig", "g", "e", "i", "nos", "spp", "pr",
  ]
}

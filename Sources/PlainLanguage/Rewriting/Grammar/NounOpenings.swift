/// Nouns that stand for a verb, with the verb that a page uses.
enum NounOpenings {
  /// What begins a group of nouns.
  struct Found: Sendable {
    /// Said of now, and of any time.
    let verb: String
    /// Said of an earlier time.
    let past: String
    let length: Int
    /// Whether it can stand without anything behind it ("Pregnancy").
    let isWhole: Bool
    /// Whether a noun follows that may need an article.
    let takesNoun: Bool
    let isHistory: Bool
    /// Whether nothing may follow it.
    var isAlone = false
  }

  static func find(_ tokens: [Token]) -> Found? {
    guard let first = tokens.first, let rows = table[first.lower] else { return nil }
    for row in rows where row.words.count <= tokens.count {
      guard zip(row.words, tokens).allSatisfy({ $0 == $1.lower }) else { continue }
      // "History of or active …" speaks of now too, so only a plain history may become "have a history of".
      if row.isHistory, row.verb == "have ever had", tokens.count > row.words.count,
        isDoing(tokens[row.words.count].lower)
      {
        return Found(
          verb: "have a history of", past: "have a history of", length: row.words.count, isWhole: false,
          takesNoun: false, isHistory: true)
      }
      return Found(
        verb: row.verb, past: row.past, length: row.words.count, isWhole: row.isWhole,
        takesNoun: row.takesNoun,
        isHistory: row.isHistory, isAlone: row.isAlone)
    }
    return nil
  }

  /// "smoking", "noncompliance": a history of it is no event that one has had.
  private static func isDoing(_ word: String) -> Bool {
    word.hasSuffix("ing") && !["bleeding", "underlying", "existing"].contains(word)
      || [
        "noncompliance", "non", "poor", "being", "substance", "drug", "alcohol", "allergy", "allergies",
        "hypersensitivity",
        "allergic", "failure", "intolerance", "abuse", "illicit", "inability", "use", "sensitivity", "any",
        "more", "at",
        "≥", ">", "one", "two", "no", "clinically", "good", "having",
      ].contains(word) && !["any"].contains(word)
  }

  private struct Row: Sendable {
    let words: [String]
    let verb: String
    let past: String
    let isWhole: Bool
    let takesNoun: Bool
    let isHistory: Bool
    let isAlone: Bool
  }

  /// The nouns and their verbs, for the fact check.
  static var pairs: [WordPair] {
    table.values.joined().flatMap { row in
      Set([row.verb, row.past]).map { WordPair(from: row.words.joined(separator: " "), to: $0) }
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private static let table: [String: [Row]] = {
    var table: [String: [Row]] = [:]
    for line in NounOpeningLines.lines.split(separator: "\n") {
      let cells = line.split(separator: "|").map { String($0).trimmedSpaces }
      guard cells.count >= 2 else { continue }
      for form in cells[0].split(separator: ";") {
        let words = form.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        let flags = cells.count > 3 ? cells[3] : ""
        table[first, default: []].append(
          Row(
            words: words, verb: cells[1], past: cells.count > 2 && !cells[2].isEmpty ? cells[2] : cells[1],
            isWhole: flags.contains("w") || flags.contains("o"), takesNoun: flags.contains("n"),
            isHistory: flags.contains("h"), isAlone: flags.contains("o")))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()
}

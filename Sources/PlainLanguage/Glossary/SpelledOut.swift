/// Compares the full forms of abbreviations as a reader would: small differences of spelling do not count.
enum SpelledOut {
  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "to", "a", "an", "on", "or", "with",
  ]

  /// Whether two full forms say the same: at least half of their words have the same beginning.
  static func agree(_ a: String, _ b: String) -> Bool {
    let left = stems(a)
    let right = stems(b)
    let union = left.union(right).count
    return union > 0 && left.intersection(right).count * 2 >= union
  }

  /// Whether a full form is one that the glossary knows for an abbreviation in this sense.
  static func agrees(_ long: String, of short: String, with sense: Sense, of term: Term) -> Bool {
    if let full = term.spelledOut(short, in: sense), agree(long, full) { return true }
    let forms = term.senses.count == 1 ? term.forms + sense.forms : sense.forms
    return forms.contains { agree(long, $0) }
  }

  /// The beginnings of the words that carry meaning, in American spelling.
  private static func stems(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { !small.contains($0) }.map { String(american($0).prefix(5)) })
  }

  private static func american(_ word: String) -> String {
    word.replacing("ae", with: "e").replacing("oe", with: "e").replacing("our", with: "or")
  }
}

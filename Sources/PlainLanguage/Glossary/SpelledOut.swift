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

  /// Whether a full form is one that the glossary knows for this sense.
  ///
  /// A sense without any full form, such as a gene, agrees with all.
  static func agrees(_ long: String, with sense: Sense, of term: Term) -> Bool {
    var known = sense.forms.filter { $0.contains(" ") }
    if term.senses.count == 1 { known += term.forms.filter { $0.contains(" ") } }
    if let spelledOut = sense.spelledOut { known.append(spelledOut) }
    return known.isEmpty ? term.senses.count == 1 : known.contains { agree(long, $0) }
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

/// "Did you mean": the known name nearest to a misspelt one.
public enum Suggestion {
  /// The nearest of `names` within a third of the word's length and one more edit (at most 3), else nil.
  public static func nearest(to word: String, in names: some Sequence<String>) -> String? {
    let limit = min(3, word.count / 3 + 1)
    return names.map { (distance(Array(word), Array($0)), $0) }.filter { $0.0 <= limit }.min { $0 < $1 }?.1
  }

  /// The number of single-character edits between two words (Levenshtein distance).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let substitution = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, diagonal + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}

/// Lists of numbers and words as a sentence has them.
public enum NumberWords {
  /// "1, 8 and 15"; three or more in a row become "1 to 3".
  public static func list(_ numbers: [Int], _ word: String = "and") -> String {
    var runs: [(Int, Int)] = []
    for number in numbers {
      if let last = runs.last, last.1 + 1 == number {
        runs[runs.count - 1].1 = number
      } else {
        runs.append((number, number))
      }
    }
    let pieces = runs.flatMap { low, high in
      high - low >= 2 ? ["\(low) to \(high)"] : (low...high).map(String.init)
    }
    return list(pieces, word)
  }

  /// "a, b and c".
  public static func list(_ words: [String], _ word: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

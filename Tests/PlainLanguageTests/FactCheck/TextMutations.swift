/// What can go wrong with any plain text: one word is changed, dropped, doubled or exchanged.
enum TextMutations {
  /// The mutants of a text whose items are parted by line breaks.
  static func all(of text: String) -> [(name: String, text: String)] {
    let lines = text.split(separator: "\n").map(String.init)
    var mutants = itemMutants(lines)
    for (place, line) in lines.enumerated() {
      for (name, changed) in wordMutants(line) {
        var mutant = lines
        mutant[place] = changed
        mutants.append((name, mutant.joined(separator: "\n")))
      }
    }
    return mutants
  }

  private static func itemMutants(_ lines: [String]) -> [(name: String, text: String)] {
    guard lines.count > 2 else { return [] }
    return lines.indices.dropFirst().filter { !isExplanation(lines[$0]) }.flatMap { place in
      let dropped = Array(lines[..<place] + lines[(place + 1)...])
      let doubled = Array(lines[...place] + [lines[place]] + lines[(place + 1)...])
      return [
        ("item dropped", dropped.joined(separator: "\n")), ("item doubled", doubled.joined(separator: "\n")),
      ]
    }
  }

  /// What a scale means is no fact of the record.
  private static func isExplanation(_ line: String) -> Bool {
    line.contains("score is better") || line.contains("score shows")
  }

  private static func wordMutants(_ line: String) -> [(String, String)] {
    let words = line.split(separator: " ").map(String.init)
    var mutants: [(String, [String])] = []
    for place in words.indices {
      for (name, replacement) in changes(words, place) {
        mutants.append((name, Array(words[..<place] + replacement + words[(place + 1)...])))
      }
    }
    let numbers = words.indices.filter { isNumber(words[$0]) }
    if numbers.count == 2, !line.contains(" or type "), !areAlternatives(words, numbers),
      bare(words[numbers[0]]) != bare(words[numbers[1]])
    {
      var swapped = words
      for (to, from) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])] {
        swapped[to] = bare(words[from]) + words[to].dropFirst(bare(words[to]).count)
      }
      mutants.append(("numbers exchanged", swapped))
    }
    return mutants.map { ($0.0, $0.1.joined(separator: " ")) }
  }

  private static func changes(_ words: [String], _ place: Int) -> [(String, [String])] {
    let word = words[place]
    if isNumber(word) {
      return [("number changed", ["9" + word]), ("number dropped", []), ("number doubled", [word, word])]
    }
    switch word.lowercased() {
    case "not", "no", "never", "without":
      return [("negation dropped", []), ("negation doubled", [word, word])]
    case "least" where before(words, place) == "at": return [("comparator changed", ["most"])]
    case "most" where before(words, place) == "at": return [("comparator changed", ["least"])]
    case "more" where before(words, place) == "or": return [("comparator changed", ["less"])]
    case "older" where before(words, place) == "or": return [("comparator changed", ["younger"])]
    case "younger", "older": return [("comparator changed", [word == "older" ? "younger" : "older"])]
    case "except", "unless": return [("exception changed", ["and"])]
    case let verb where place == 0 && ["are", "have"].contains(verb):
      return [("negation added", [word, "not"])]
    case "weeks": return [("unit changed", ["months"])]
    case "months": return [("unit changed", ["years"])]
    case "before" where place < words.count - 1: return [("time changed", ["after"])]
    default: return []
    }
  }

  /// "0 or 2" and "2 or 0" say the same.
  private static func areAlternatives(_ words: [String], _ numbers: [Int]) -> Bool {
    numbers[1] == numbers[0] + 2 && ["or", "and"].contains(words[numbers[0] + 1])
  }

  private static func before(_ words: [String], _ place: Int) -> String {
    place > 0 ? words[place - 1].lowercased() : ""
  }

  private static func isNumber(_ word: String) -> Bool {
    word.first?.isNumber == true && bare(word).allSatisfy(\.isNumber)
  }

  private static func bare(_ word: String) -> String { String(word.prefix { $0.isNumber }) }
}

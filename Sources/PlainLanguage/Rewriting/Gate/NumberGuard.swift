/// A first, simple check of the rewriter's own: the same numbers before and after.
enum NumberGuard {
  /// What is missing or new, or nil.
  static func difference(_ original: String, _ plain: String) -> String? {
    let before = numbers(original)
    let after = numbers(plain)
    for (number, count) in before.sorted(by: { $0.key < $1.key }) where after[number, default: 0] < count {
      return "The number \(number) is lost"
    }
    for (number, count) in after.sorted(by: { $0.key < $1.key }) where before[number, default: 0] < count {
      return "The number \(number) is new"
    }
    return nil
  }

  private static func numbers(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    let tokens = Tokenizer.tokens(text)
    for (index, token) in tokens.enumerated() {
      if token.isNumber {
        let groups = token.text == "000" && token.spaced && index > 0 && tokens[index - 1].isNumber
        if groups { continue }
        counts[regular(token.text, tokens, index), default: 0] += 1
      } else if let word = words[token.lower] {
        counts[word, default: 0] += 1
      }
    }
    return counts
  }

  private static func regular(_ text: String, _ tokens: [Token], _ index: Int) -> String {
    var number = text.replacing(",", with: "")
    var next = index + 1
    while next < tokens.count, tokens[next].text == "000", tokens[next].spaced {
      number += "000"
      next += 1
    }
    return number
  }

  private static let words: [String: String] = [
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8",
    "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
  ]
}

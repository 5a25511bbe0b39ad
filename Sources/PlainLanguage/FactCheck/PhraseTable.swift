/// Finds fixed phrases in a list of tokens, the longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private var byFirst: [String: [(rest: [String], value: Value)]] = [:]

  /// Makes a table; each phrase is written as words parted by spaces, alternatives parted by `|`.
  init(_ phrases: [(String, Value)]) {
    for (alternatives, value) in phrases {
      for phrase in alternatives.split(separator: "|") {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        byFirst[first, default: []].append((Array(words.dropFirst()), value))
      }
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The words with which phrases begin.
  var firstWords: [String] { byFirst.keys.sorted() }

  /// The longest phrase that begins at a token, with how many tokens it takes.
  func match(_ tokens: [FactToken], at start: Int) -> (length: Int, value: Value)? {
    guard start < tokens.count, let candidates = byFirst[tokens[start].text] else { return nil }
    for candidate in candidates where fits(candidate.rest, tokens, start + 1) {
      return (candidate.rest.count + 1, candidate.value)
    }
    return nil
  }

  private func fits(_ words: [String], _ tokens: [FactToken], _ start: Int) -> Bool {
    guard start + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() where tokens[start + offset].text != word { return false }
    return true
  }
}

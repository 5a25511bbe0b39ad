/// Phrases that are looked up word by word: one look-up a word, whatever their number.
struct PhraseSet: Sendable {
  private let byFirst: [String: [[String]]]

  /// Phrases in lower case, words parted by single spaces, written as tokens are ("can not", "child bearing").
  init(_ phrases: [String]) {
    var found: [String: [[String]]] = [:]
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      found[first, default: []].append(words)
    }
    byFirst = found.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// How many words the longest phrase that begins at `index` has, or nil.
  func length(in words: [String], at index: Int) -> Int? {
    guard let candidates = byFirst[words[index]] else { return nil }
    return candidates.first { phrase in
      index + phrase.count <= words.count && !phrase.indices.contains { words[index + $0] != phrase[$0] }
    }?.count
  }

  /// The first phrase at or after `start`.
  func first(in words: [String], from start: Int = 0, upTo end: Int? = nil) -> Range<Int>? {
    let stop = min(end ?? words.count, words.count)
    guard start < stop else { return nil }
    for index in start..<stop {
      if let length = length(in: words, at: index) { return index..<(index + length) }
    }
    return nil
  }

  /// Whether any phrase occurs.
  func occurs(in words: [String]) -> Bool { first(in: words) != nil }

  /// Every place where a phrase begins, overlapping ones left out.
  func all(in words: [String]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = 0
    while let range = first(in: words, from: next) {
      found.append(range)
      next = range.upperBound
    }
    return found
  }
}

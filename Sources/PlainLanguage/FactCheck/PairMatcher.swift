/// Finds which words of the original stand in other words in the plain text.
struct PairMatcher {
  /// For each token the number of the match that covers it, or 0.
  private(set) var originalCover: [Int]
  private(set) var plainCover: [Int]
  /// The plain words that belong to a match.
  private(set) var plainWords: Set<Int> = []
  private var matches = 0
  private var matched: [[Int]: Int] = [:]
  private let original: [Int]
  private let plain: [Int]
  /// Where the plain text has a sign, which scattered words do not cross.
  private let signs: [Bool]

  init(_ original: [Int], _ plain: [Int], _ dictionary: FactDictionary, signs: [Bool] = []) {
    self.original = original
    self.plain = plain
    self.signs = signs
    originalCover = Array(repeating: 0, count: original.count)
    plainCover = Array(repeating: 0, count: plain.count)
    for (start, entry) in Self.candidates(original, dictionary) { apply(entry, at: start) }
  }

  /// Where the original has words of the dictionary, the longest phrases first.
  private static func candidates(
    _ original: [Int], _ dictionary: FactDictionary
  ) -> [(start: Int, entry: FactDictionary.Entry)] {
    var found: [(start: Int, entry: FactDictionary.Entry)] = []
    for start in original.indices {
      for entry in dictionary.entries(in: original, at: start) { found.append((start, entry)) }
    }
    return found.sorted { a, b in
      if a.entry.explains != b.entry.explains { return a.entry.explains }
      if a.entry.explains { return a.entry.to.count > b.entry.to.count }
      if a.entry.from.count != b.entry.from.count { return a.entry.from.count > b.entry.from.count }
      if a.start != b.start { return a.start < b.start }
      return a.entry.to.count > b.entry.to.count
    }
  }

  private mutating func apply(_ entry: FactDictionary.Entry, at start: Int) {
    let range = start..<(start + entry.from.count)
    if entry.explains { return explain(entry) }
    guard range.contains(where: { originalCover[$0] == 0 }) else { return }
    if !entry.quotes, isKept(entry.from) { return }
    guard let found = whole(entry.to) ?? scattered(entry.content) else {
      return repeatCover(of: entry, over: range)
    }
    matched[entry.from + [-1] + entry.to] = matches + 1
    matches += 1
    for place in range where originalCover[place] == 0 { originalCover[place] = matches }
    for place in found { plainCover[place] = matches }
    plainWords.formUnion(entry.to)
  }

  /// A record that says its words twice may be answered once.
  private mutating func repeatCover(of entry: FactDictionary.Entry, over range: Range<Int>) {
    guard let first = matched[entry.from + [-1] + entry.to] else { return }
    for place in range where originalCover[place] == 0 { originalCover[place] = first }
  }

  /// True if the plain text says the record's own words as often as the record does.
  private func isKept(_ words: [Int]) -> Bool {
    guard plain.contains(words[0]) else { return false }
    return count(words, in: plain) >= count(words, in: original)
  }

  private func count(_ words: [Int], in text: [Int]) -> Int {
    guard text.count >= words.count else { return 0 }
    return (0...(text.count - words.count)).filter { text[$0..<($0 + words.count)].elementsEqual(words) }
      .count
  }

  /// Words that only explain take nothing away from the original.
  private mutating func explain(_ entry: FactDictionary.Entry) {
    while let found = whole(entry.to) {
      matches += 1
      for place in found { plainCover[place] = matches }
    }
  }

  /// The plain words side by side, not yet taken.
  private func whole(_ words: [Int]) -> [Int]? {
    guard plain.count >= words.count else { return nil }
    for start in 0...(plain.count - words.count) where plain[start] == words[0] {
      let range = start..<(start + words.count)
      if plain[range].elementsEqual(words), range.allSatisfy({ plainCover[$0] == 0 }) { return Array(range) }
    }
    return nil
  }

  /// The plain words in their order with others between ("diabetes that is badly controlled").
  private func scattered(_ content: [Int]) -> [Int]? {
    guard content.count > 1, let first = content.first else { return nil }
    for start in plain.indices where plain[start] == first && plainCover[start] == 0 {
      var found = [start]
      for word in content.dropFirst() {
        let after = found[found.count - 1]
        let reach = (after + 1)..<max(after + 1, min(after + 7, plain.count))
        let window = reach.prefix { $0 >= signs.count || !signs[$0] }
        guard let next = window.first(where: { plain[$0] == word && plainCover[$0] == 0 }) else { break }
        found.append(next)
      }
      if found.count == content.count { return found }
    }
    return nil
  }
}

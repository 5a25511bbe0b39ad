/// Finds which words of the original stand in other words in the plain text.
struct PairMatcher {
  /// For each token the number of the match that covers it, or 0.
  private(set) var originalCover: [Int]
  private(set) var plainCover: [Int]
  /// Stems of the plain words that belong to a match.
  private(set) var plainStems: Set<String> = []
  private var matches = 0
  private let original: [FactToken]
  private let plain: [FactToken]
  private let places: [String: [Int]]

  init(_ original: [FactToken], _ plain: [FactToken], _ dictionary: FactDictionary) {
    self.original = original
    self.plain = plain
    originalCover = Array(repeating: 0, count: original.count)
    plainCover = Array(repeating: 0, count: plain.count)
    places = Dictionary(grouping: plain.indices) { plain[$0].stem }
    for (start, entry) in candidates(dictionary) { apply(entry, at: start) }
  }

  /// Where the original has words of the dictionary, the longest phrases first.
  private func candidates(_ dictionary: FactDictionary) -> [(start: Int, entry: FactDictionary.Entry)] {
    var found: [(start: Int, entry: FactDictionary.Entry)] = []
    for start in original.indices {
      for index in dictionary.byFirst[original[start].stem] ?? [] {
        let entry = dictionary.entries[index]
        if stems(original, start, entry.from.count) == entry.from { found.append((start, entry)) }
      }
    }
    return found.sorted { a, b in
      if a.entry.from.count != b.entry.from.count { return a.entry.from.count > b.entry.from.count }
      if a.start != b.start { return a.start < b.start }
      return a.entry.to.count > b.entry.to.count
    }
  }

  private func stems(_ tokens: [FactToken], _ start: Int, _ count: Int) -> [String]? {
    start + count <= tokens.count ? tokens[start..<(start + count)].map(\.stem) : nil
  }

  private mutating func apply(_ entry: FactDictionary.Entry, at start: Int) {
    let range = start..<(start + entry.from.count)
    guard range.contains(where: { originalCover[$0] == 0 }) else { return }
    guard let found = whole(entry.to) ?? scattered(entry.to) else { return }
    matches += 1
    for place in range where originalCover[place] == 0 { originalCover[place] = matches }
    for place in found { plainCover[place] = matches }
    plainStems.formUnion(entry.to)
  }

  /// The plain words side by side, not yet taken.
  private func whole(_ words: [String]) -> [Int]? {
    for start in places[words[0]] ?? [] where stems(plain, start, words.count) == words {
      let range = start..<(start + words.count)
      if range.allSatisfy({ plainCover[$0] == 0 }) { return Array(range) }
    }
    return nil
  }

  /// The plain words in their order with others between ("diabetes that is badly controlled").
  private func scattered(_ words: [String]) -> [Int]? {
    let content = words.filter { !FactSmallWords.all.contains($0) }
    guard content.count > 1, let first = content.first else { return nil }
    for start in places[first] ?? [] where plainCover[start] == 0 {
      var found = [start]
      for word in content.dropFirst() {
        let after = found[found.count - 1]
        guard
          let next = (places[word] ?? []).first(where: { $0 > after && $0 < after + 7 && plainCover[$0] == 0 }
          )
        else { break }
        found.append(next)
      }
      if found.count == content.count { return found }
    }
    return nil
  }
}

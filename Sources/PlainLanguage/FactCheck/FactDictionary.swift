/// The pairs of words that the fact check accepts, found by walking from word to word.
public struct FactDictionary: Sendable {
  struct Entry: Sendable {
    /// Of entries for the same words, the one of the lower rank comes first.
    let rank: Int
    let from: [Int]
    let to: [Int]
    /// The words of `to` that carry content or deny it, in order.
    let content: [Int]
    /// Whether `to` holds the words of `from` ("heart attack (myocardial infarction)").
    let quotes: Bool
    /// Whether `to` stands beside `from` and not in its place.
    let explains: Bool
  }

  /// Pairs that say different facts themselves, with the difference.
  public let faults: [(pair: WordPair, difference: FactDifference)]
  /// Words of the program's own sentences that need no source, as stems.
  let frame: Set<String>
  private(set) var ids: [String: Int] = [:]
  private var steps: [Int: Int] = [:]
  private var ends: [[Entry]] = [[]]

  /// Makes a dictionary. `frame` names words that the plain sentences may add ("people", "doctor"). A pair that
  /// adds or loses a number, or that explains an ambiguous short form, is not used.
  public init(pairs: [WordPair] = [], frame: [String] = []) {
    self.init(read: pairs.map(ReadPair.init), frame: frame)
  }

  /// Makes a dictionary of pairs that were read before.
  init(read pairs: [ReadPair], frame: [String], firstRank: Int = 0) {
    faults = pairs.compactMap { pair in pair.fault.map { (pair: pair.pair, difference: $0) } }
    self.frame = Set((frame + FactExplanations.frame).map { FactStemmer.stem($0.lowercased()) })
    for (number, pair) in pairs.enumerated() { add(pair, rank: firstRank + number) }
    for (number, row) in Self.explanations.enumerated() {
      add(row.from, row.to, rank: Self.lastRanks + number, explains: row.explains)
    }
  }

  /// Explanations come after all pairs.
  private static let lastRanks = 1 << 61

  private static let explanations: [(from: [FactToken], to: [FactToken], explains: Bool)] = {
    [(FactExplanations.names, false), (FactExplanations.additions, true)].flatMap { rows, explains in
      rows.flatMap { row in
        row.from.split(separator: "|").flatMap { from in
          row.to.split(separator: "|").map { to in
            (FactTokenizer.tokens(String(from)), FactTokenizer.tokens(String(to)), explains)
          }
        }
      }
    }
  }()

  /// Adds a pair that can be used.
  mutating func add(_ pair: ReadPair, rank: Int) {
    if pair.isUsed { add(pair.from, pair.to, rank: rank) }
  }

  /// Takes out the pair of a rank. Its words keep their numbers.
  mutating func remove(_ pair: ReadPair, rank: Int) {
    guard pair.isUsed else { return }
    let node = node(of: pair.from.map { id($0.stem) })
    ends[node].removeAll { $0.rank == rank }
  }

  private mutating func add(_ from: [FactToken], _ to: [FactToken], rank: Int, explains: Bool = false) {
    let key = from.map { id($0.stem) }
    let words = to.map { id($0.stem) }
    let content = zip(to, words).filter { !$0.0.isSmall || $0.0.traits.contains(.core) }.map(\.1)
    let node = node(of: key)
    ends[node].insert(
      Entry(
        rank: rank, from: key, to: words, content: content, quotes: holds(words, key), explains: explains),
      at: ends[node].firstIndex { $0.rank > rank } ?? ends[node].endIndex)
  }

  private mutating func node(of key: [Int]) -> Int {
    var node = 0
    for word in key {
      let step = node << 24 | word
      if let next = steps[step] {
        node = next
      } else {
        steps[step] = ends.count
        node = ends.count
        ends.append([])
      }
    }
    return node
  }

  private func holds(_ words: [Int], _ part: [Int]) -> Bool {
    words.count >= part.count
      && (0...(words.count - part.count)).contains { words[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private mutating func id(_ word: String) -> Int {
    if let id = ids[word] { return id }
    ids[word] = ids.count
    return ids.count - 1
  }

  /// The entries whose words begin at a place of a text.
  func entries(in words: [Int], at start: Int) -> [Entry] {
    var found: [Entry] = []
    var node = 0
    for word in words[start...] {
      guard let next = steps[node << 24 | word] else { break }
      node = next
      found += ends[node]
    }
    return found
  }
}

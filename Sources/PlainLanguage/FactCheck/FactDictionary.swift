/// The pairs of words that the fact check accepts, looked up by their first word.
public struct FactDictionary: Sendable {
  struct Entry: Sendable {
    let from: [String]
    let to: [String]
  }

  /// Pairs that say different facts themselves, with the difference; they are not used.
  public let faults: [(pair: WordPair, difference: FactDifference)]
  /// Words of the program's own sentences that need no source.
  let frame: Set<String>
  let entries: [Entry]
  let byFirst: [String: [Int]]

  /// Makes a dictionary. `frame` names words that the plain sentences may add ("people", "doctor").
  public init(pairs: [WordPair] = [], frame: [String] = []) {
    var faults: [(WordPair, FactDifference)] = []
    var entries: [Entry] = []
    for pair in pairs {
      let from = FactTokenizer.tokens(pair.from)
      let to = FactTokenizer.tokens(pair.to)
      if let fault = PairCheck.fault(from: from, to: to) { faults.append((pair, fault)) }
      guard !from.isEmpty, !to.isEmpty, !PairCheck.changesNumber(from: from, to: to) else { continue }
      entries.append(Entry(from: from.map(\.stem), to: to.map(\.stem)))
    }
    self.faults = faults.map { (pair: $0.0, difference: $0.1) }
    self.entries = entries
    self.frame = Set(frame.map { FactStemmer.stem($0.lowercased()) })
    byFirst = Dictionary(grouping: entries.indices) { entries[$0].from[0] }
  }
}

/// A pair of words cut into tokens and looked at by itself, so that a dictionary can be made of it again and again.
struct ReadPair: Sendable {
  let pair: WordPair
  let from: [FactToken]
  let to: [FactToken]
  /// What is wrong with the pair itself.
  let fault: FactDifference?
  /// Whether a dictionary takes it.
  let isUsed: Bool

  init(_ pair: WordPair) {
    self.pair = pair
    from = FactTokenizer.tokens(pair.from)
    to = FactTokenizer.tokens(pair.to)
    fault = PairCheck.fault(from: from, to: to)
    isUsed =
      !from.isEmpty && !to.isEmpty && !PairCheck.changesNumber(from: from, to: to)
      && !PairCheck.isAmbiguous(from)
  }
}

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
    self.init(pair, from: FactTokenizer.tokens(pair.from), to: FactTokenizer.tokens(pair.to))
  }

  /// Every form paired with every plain word, each cut into tokens once.
  static func all(from forms: [String], to words: [String]) -> [ReadPair] {
    let words = words.map { (text: $0, tokens: FactTokenizer.tokens($0)) }
    return forms.flatMap { form in
      let from = FactTokenizer.tokens(form)
      return words.map { ReadPair(WordPair(from: form, to: $0.text), from: from, to: $0.tokens) }
    }
  }

  private init(_ pair: WordPair, from: [FactToken], to: [FactToken]) {
    self.pair = pair
    self.from = from
    self.to = to
    fault = PairCheck.fault(from: from, to: to)
    isUsed =
      !from.isEmpty && !to.isEmpty && !PairCheck.changesNumber(from: from, to: to)
      && !PairCheck.isAmbiguous(from)
  }
}

/// A text as the fact check has read it: its tokens and what each is part of.
struct FactText {
  let tokens: [FactToken]
  let quantities: [Quantity]
  /// Tokens of numbers, comparators and units.
  let inQuantity: [Bool]
  var cover: [Int]
  private(set) var markers = FactMarkers([], ignoring: [])
  private(set) var negations: [NegationReader.Negation] = []

  init(_ text: String) {
    tokens = FactTokenizer.tokens(text)
    let reader = QuantityReader(tokens)
    quantities = reader.quantities
    inQuantity = reader.used
    cover = Array(repeating: 0, count: tokens.count)
  }

  /// Reads what steers the meaning, outside of numbers and of words that a pair covers.
  mutating func readMarkers(cover: [Int]) {
    self.cover = cover
    let ignored = tokens.indices.map { inQuantity[$0] || cover[$0] > 0 }
    markers = FactMarkers(tokens, ignoring: ignored)
    negations = NegationReader(tokens, ignoring: markers.used).negations
  }

  var speaksOfAge: Bool { tokens.contains { Self.ageWords.contains($0.text) } }
  private static let ageWords: Set<String> = ["age", "aged", "ages", "old", "older", "younger"]

  /// The places of words that carry content of their own.
  var contentPlaces: [Int] {
    let negated = Set(negations.map(\.place))
    return tokens.indices.filter { place in
      let token = tokens[place]
      return token.kind == .word && cover[place] == 0 && !inQuantity[place] && !markers.used[place]
        && !negated.contains(place) && !(FactSmallWords.all.contains(token.stem) && !token.looksLikeCode)
        && !(FactSmallWords.all.contains(token.text))
    }
  }

  /// What a word is compared by: the pair that covers it, or its own key.
  func key(_ place: Int) -> String {
    cover[place] > 0 ? "@\(cover[place])" : FactSynonyms.key(tokens[place].stem)
  }

  /// The keys of all words.
  var keys: Set<String> { Set(tokens.indices.map { FactSynonyms.key(tokens[$0].stem) }) }
}

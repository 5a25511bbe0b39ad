/// A text as the fact check has read it: its tokens and what each is part of.
struct FactText {
  let tokens: [FactToken]
  let quantities: [Quantity]
  /// Tokens of numbers, comparators and units.
  let inQuantity: [Bool]
  /// Each token's stem as a number.
  let stems: [Int]
  /// Each token's word by which it is compared, as a number.
  let words: [Int]
  private(set) var cover: [Int] = []
  private(set) var markers = FactMarkers([], ignoring: [])
  /// The same with the words of known pairs: enough to show that something is said, too much to count.
  private(set) var allMarkers = FactMarkers([], ignoring: [])
  private(set) var negations: [NegationReader.Negation] = []
  /// The places of words that carry content of their own.
  private(set) var contentPlaces: [Int] = []

  init(_ text: String, _ keys: inout FactKeys) {
    tokens = FactTokenizer.tokens(text)
    let reader = QuantityReader(tokens)
    quantities = reader.quantities
    inQuantity = reader.used
    var stems: [Int] = []
    var words: [Int] = []
    for token in tokens {
      stems.append(keys.id(token.stem))
      words.append(keys.id(FactSynonyms.key(token.stem)))
    }
    self.stems = stems
    self.words = words
  }

  /// Reads what steers the meaning, outside of numbers and of words that a pair covers.
  mutating func readMarkers(cover: [Int]) {
    self.cover = cover
    let ignored = tokens.indices.map { inQuantity[$0] || cover[$0] > 0 }
    markers = FactMarkers(tokens, ignoring: ignored, numbers: inQuantity)
    allMarkers = FactMarkers(tokens, ignoring: inQuantity, numbers: inQuantity)
    negations = NegationReader(tokens, ignoring: markers.used, cover: cover).negations
    let negated = Set(negations.map(\.place))
    contentPlaces = tokens.indices.filter { place in
      let token = tokens[place]
      return token.kind == .word && !ignored[place] && !markers.used[place] && !negated.contains(place)
        && (!token.isSmall || (token.looksLikeCode && !FactTraits.of(token.text).contains(.small)))
    }
  }

  var speaksOfAge: Bool { tokens.contains { Self.ageWords.contains($0.text) } }
  private static let ageWords: Set<String> = ["age", "aged", "ages", "old", "older", "younger"]

  /// What a word is compared by: the pair that covers it (below zero), or its own word.
  func key(_ place: Int) -> Int {
    cover[place] > 0 ? -cover[place] : words[place]
  }
}

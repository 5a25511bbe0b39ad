/// Finds the negations of a text, each with the word that it denies.
struct NegationReader {
  struct Negation: Hashable {
    var place: Int
    /// The stem of the word itself when it may stand on both sides ("lack", "unstable"); nil for "not".
    var word: String?
    /// The place of the word that is denied, or nil.
    var scope: Int?
    /// What is denied, when the word itself says it ("stabl" of "unstable").
    var denied: String?
  }

  private(set) var negations: [Negation] = []
  private let tokens: [FactToken]

  private let cover: [Int]

  init(_ tokens: [FactToken], ignoring: [Bool], cover: [Int] = []) {
    self.tokens = tokens
    self.cover = cover
    for place in tokens.indices where !ignoring[place] { read(place) }
  }

  private mutating func read(_ place: Int) {
    let token = tokens[place]
    guard token.kind == .word else { return }
    if token.traits.contains(.core) {
      if continues(place) { return }
      negations.append(Negation(place: place, word: nil, scope: scope(after: place)))
    } else if token.traits.contains(.prefixed), let denied = NegationWords.prefixed[token.text] {
      let isLight = FactTraits.of(denied).contains(.small)
      negations.append(
        Negation(
          place: place, word: token.stem, scope: isLight ? scope(after: place) : place,
          denied: isLight ? nil : denied))
    } else if token.traits.contains(.lexical), isFreedom(place) {
      negations.append(Negation(place: place, word: token.stem, scope: scope(after: place)))
    }
  }

  /// "nor" and the second "no" of "no A and no B" carry on a negation; "no one" with a number is none.
  private func continues(_ place: Int) -> Bool {
    guard tokens[place].text == "nor" else { return false }
    return negations.contains { $0.place >= place - 25 && $0.word == nil }
  }

  /// "free of", "disease-free" deny; "free T4" and "free of charge" do not.
  private func isFreedom(_ place: Int) -> Bool {
    let text = tokens[place].text
    guard text == "free" || text == "rule" || text == "rules" || text == "ruled" else { return true }
    guard place + 1 < tokens.count else { return text == "free" && place > 0 }
    let next = tokens[place + 1].text
    if text != "free" { return next == "out" }
    return (next == "of" || next == "from")
      && !(place + 2 < tokens.count && tokens[place + 2].text == "charge")
  }

  /// The next weighty word of the clause, else the next light one, else the last weighty one before.
  private func scope(after place: Int) -> Int? {
    let window = (place + 1)..<max(place + 1, min(place + 9, tokens.count))
    let clause = window.prefix { !tokens[$0].isBreak && tokens[$0].text != "but" }
    return clause.first { isWeighty($0) }
      ?? clause.first { tokens[$0].kind == .word && !tokens[$0].isSmall }
      ?? tokens[..<place].indices.last { isWeighty($0) }
  }

  /// A word that names what is denied; small words count when a pair says that they stand for another.
  private func isWeighty(_ place: Int) -> Bool {
    let token = tokens[place]
    let isPaired = place < cover.count && cover[place] > 0
    return token.kind == .word && (isPaired || !token.isSmall) && !token.isLight
  }
}

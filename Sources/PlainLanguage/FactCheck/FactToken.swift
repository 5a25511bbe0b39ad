/// A word, a number or a sign as the fact check reads it.
struct FactToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case word, number, sign }

  /// Lower case; a number as a plain decimal ("1000", "0.5").
  var text: String
  var kind: Kind
  /// The word without its ending, for comparing forms of one word.
  var stem: String
  /// What is known of the word.
  var traits: FactTraits
  /// Written in capitals, or with a digit inside, as names and codes are.
  var looksLikeCode = false
  /// A number that was written as a word.
  var isSpelled = false
  /// Written with a capital at the beginning.
  var isCapitalised = false

  var isBreak: Bool { kind == .sign && (text == "." || text == ";" || text == "\n") }
  var isSmall: Bool { traits.contains(.small) }
  var isLight: Bool { traits.contains(.light) }

  static func word(_ text: String, code: Bool = false, capital: Bool = false) -> FactToken {
    let stem = FactStemmer.stem(text)
    var traits = FactTraits.of(text)
    if stem != text { traits.formUnion(FactTraits.of(stem).intersection(.ofStems)) }
    return FactToken(
      text: text, kind: .word, stem: stem, traits: traits, looksLikeCode: code, isCapitalised: capital)
  }

  static func number(_ value: String, spelled: Bool = false) -> FactToken {
    let traits: FactTraits = value == "1" ? .marker : []
    return FactToken(text: value, kind: .number, stem: value, traits: traits, isSpelled: spelled)
  }

  static func sign(_ text: String) -> FactToken {
    FactToken(text: text, kind: .sign, stem: text, traits: FactTraits.of(text))
  }
}

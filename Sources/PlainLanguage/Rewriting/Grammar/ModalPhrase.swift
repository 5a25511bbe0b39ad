/// A clause that begins with "must", "may", "will" and the like.
enum ModalPhrase {
  static func modal(_ modal: Token, _ rest: [Token]) -> [Part]? {
    var rest = rest
    if ["need", "needs"].contains(modal.lower) {
      guard rest.first?.lower == "to" else { return [.own("need"), .source(PluralVerbs.pluralized(rest))] }
      return [.own("need to"), .source(PluralVerbs.pluralized(Array(rest.dropFirst())))]
    }
    // "Patients may not have X": a ban, not a doubt.
    if modal.lower == "may", rest.first?.lower == "not" { return negative(Array(rest.dropFirst())) }
    if ["can", "could", "may", "would", "cannot", "might"].contains(modal.lower) {
      let word = modal.lower == "cannot" ? "cannot" : modal.lower
      return [.own(word), .source(PluralVerbs.pluralized(rest))]
    }
    if modal.lower == "will", rest.first?.lower != "be", rest.first?.lower != "have" {
      return [.own("will"), .source(PluralVerbs.pluralized(rest))]
    }
    var also = false
    if let word = rest.first?.lower, ["also", "either", "all", "both", "further"].contains(word) {
      also = word == "either"
      rest.removeFirst()
    }
    let inner = rest.first?.lower == "not" ? negative(Array(rest.dropFirst())) : positive(rest)
    return also ? inner.map { [.own("either")] + $0 } : inner
  }

  static func negative(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first else { return nil }
    let tail = Array(rest.dropFirst())
    if first.lower == "be" { return [.own("are not"), .source(PluralVerbs.pluralized(tail))] }
    if first.lower == "have", let second = tail.first, !isParticiple(second) {
      let thing = ["a", "an", "any"].contains(second.lower) ? Array(tail.dropFirst()) : tail
      return NounDenial.predicate([Token("no", .word, spaced: true)] + thing)
    }
    if first.lower == "have", let second = tail.first, isParticiple(second) {
      return [.own("have not"), .source(PluralVerbs.pluralized(tail))]
    }
    return [.own("do not"), .source(PluralVerbs.pluralized(rest))]
  }

  private static func positive(_ rest: [Token]) -> [Part]? {
    guard let first = rest.first, first.isWord else { return nil }
    if let inner = VerbPhraseReader.read(rest) { return inner }
    return [.source(PluralVerbs.pluralized(rest))]
  }

  private static func isParticiple(_ token: Token) -> Bool {
    // "Not have uncontrolled diabetes": most words in -ed are adjectives here.
    VerbWords.haveForms.contains(token.lower) || VerbWords.pastVerbs[token.lower] != nil
      || VerbForms.bases(token.lower).contains { $0.form == .participle }
  }
}

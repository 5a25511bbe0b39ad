/// Compares what two texts deny.
struct NegationComparison {
  let original: FactText
  let plain: FactText
  /// The numbers of words, for what a word such as "unstable" denies.
  let keys: FactKeys

  var differences: [FactDifference] {
    var lost = original.negations
    var added: [NegationReader.Negation] = []
    for negation in plain.negations {
      if let same = lost.firstIndex(where: { $0.word != nil && $0.word == negation.word }) {
        lost.remove(at: same)
      } else {
        added.append(negation)
      }
    }
    if lost.count > added.count {
      return [FactDifference(.negation, original: shown(lost.last, original.tokens))]
    }
    if added.count > lost.count { return [FactDifference(.negation, plain: shown(added.last, plain.tokens))] }
    return moved(lost, added)
  }

  /// The same number of negations that deny other things: "no A but B" became "A but no B".
  private func moved(_ lost: [NegationReader.Negation], _ added: [NegationReader.Negation])
    -> [FactDifference]
  {
    var before = lost.compactMap { key($0, original) }
    var after = added.compactMap { key($0, plain) }
    for key in before {
      guard let same = after.firstIndex(of: key), let own = before.firstIndex(of: key) else { continue }
      after.remove(at: same)
      before.remove(at: own)
    }
    guard
      let from = before.first(where: { place(of: $0, in: plain) != nil && !near(added, plain).contains($0) }),
      let to = after.first(where: { place(of: $0, in: original) != nil && !near(lost, original).contains($0) }
      )
    else { return [] }
    return [FactDifference(.negation, original: "not \(name(from))", plain: "not \(name(to))")]
  }

  /// The first weighty words behind the negations of a text, up to the end of the clause.
  private func near(_ negations: [NegationReader.Negation], _ text: FactText) -> Set<Int> {
    Set(
      negations.flatMap { negation in
        text.tokens.indices.dropFirst(negation.place).prefix {
          !text.tokens[$0].isBreak && text.tokens[$0].text != "but"
        }
        .filter { text.tokens[$0].kind == .word && !text.tokens[$0].isSmall && !text.tokens[$0].isLight }
        .prefix(3).map { text.key($0) }
      })
  }

  private func place(of key: Int, in text: FactText) -> Int? {
    text.tokens.indices.first { text.key($0) == key }
  }

  private func name(_ key: Int) -> String {
    place(of: key, in: original).map { original.tokens[$0].text } ?? "…"
  }

  private func key(_ negation: NegationReader.Negation, _ text: FactText) -> Int? {
    if let denied = negation.denied, text.cover[negation.place] == 0 { return keys.known(denied) }
    return negation.scope.map { text.key($0) }
  }

  private func shown(_ negation: NegationReader.Negation?, _ tokens: [FactToken]) -> String {
    guard let negation else { return "not" }
    let scope = negation.scope.map { tokens[$0].text } ?? ""
    return negation.scope == negation.place ? scope : tokens[negation.place].text + " … " + scope
  }
}

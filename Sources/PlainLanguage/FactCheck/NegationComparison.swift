/// Compares what two texts deny.
struct NegationComparison {
  let original: [FactToken]
  let plain: [FactToken]
  let cover: PairMatcher

  func differences(_ a: [NegationReader.Negation], _ b: [NegationReader.Negation]) -> [FactDifference] {
    var lost = a
    var added: [NegationReader.Negation] = []
    for negation in b {
      if let same = lost.firstIndex(where: { $0.word != nil && $0.word == negation.word }) {
        lost.remove(at: same)
      } else {
        added.append(negation)
      }
    }
    if lost.count > added.count {
      return [FactDifference(.negation, original: shown(lost.last, original))]
    }
    if added.count > lost.count { return [FactDifference(.negation, plain: shown(added.last, plain))] }
    return moved(lost, added)
  }

  /// The same number of negations that deny other things: "no A but B" became "A but no B".
  private func moved(_ lost: [NegationReader.Negation], _ added: [NegationReader.Negation])
    -> [FactDifference]
  {
    var before = lost.compactMap { key($0, original, cover.originalCover) }
    var after = added.compactMap { key($0, plain, cover.plainCover) }
    for key in before {
      guard let same = after.firstIndex(of: key), let own = before.firstIndex(of: key) else { continue }
      after.remove(at: same)
      before.remove(at: own)
    }
    let inPlain = Set(plain.indices.map { wordKey($0, plain, cover.plainCover) })
    let inOriginal = Set(original.indices.map { wordKey($0, original, cover.originalCover) })
    guard let from = before.first(where: inPlain.contains), let to = after.first(where: inOriginal.contains)
    else {
      return []
    }
    return [FactDifference(.negation, original: "not \(from)", plain: "not \(to)")]
  }

  private func key(_ negation: NegationReader.Negation, _ tokens: [FactToken], _ cover: [Int]) -> String? {
    if let denied = negation.denied { return denied }
    return negation.scope.map { wordKey($0, tokens, cover) }
  }

  private func wordKey(_ place: Int, _ tokens: [FactToken], _ cover: [Int]) -> String {
    cover[place] > 0 ? "@\(cover[place])" : tokens[place].stem
  }

  private func shown(_ negation: NegationReader.Negation?, _ tokens: [FactToken]) -> String {
    guard let negation else { return "not" }
    let scope = negation.scope.map { tokens[$0].text } ?? ""
    return negation.scope == negation.place ? scope : tokens[negation.place].text + " … " + scope
  }
}

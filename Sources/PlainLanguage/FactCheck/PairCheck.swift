/// Looks at a pair of words by itself: it may not add or lose a number or a negation.
enum PairCheck {
  static func fault(from: [FactToken], to: [FactToken]) -> FactDifference? {
    if changesNumber(from: from, to: to) {
      return FactDifference(.number, original: shown(numbers(from)), plain: shown(numbers(to)))
    }
    let before = negations(from)
    let after = negations(to)
    guard (before > 0) != (after > 0) else { return nil }
    return FactDifference(.negation, original: shown(from.map(\.text)), plain: shown(to.map(\.text)))
  }

  static func changesNumber(from: [FactToken], to: [FactToken]) -> Bool { numbers(from) != numbers(to) }

  private static func numbers(_ tokens: [FactToken]) -> [String] {
    tokens.filter { $0.kind == .number }.map(\.text).sorted()
  }

  private static func negations(_ tokens: [FactToken]) -> Int {
    let known = tokens.filter { NegationWords.impliesNot.contains($0.stem) }.count
    return known + NegationReader(tokens, ignoring: QuantityReader(tokens).used).negations.count
  }

  private static func shown(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }
}

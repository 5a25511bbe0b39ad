/// Decides between the senses of one term by the words around it. Compiled once.
struct SenseChooser: Sendable {
  /// A word or phrase that speaks for or against a sense.
  private struct Sign: Sendable {
    let pattern: TermPattern
    let sense: Int
    let isAgainst: Bool
    /// The same for a word and its plural, which count once.
    let word: Int
  }

  private let signs: [UInt64: [Sign]]
  private let before: [(pattern: TermPattern, sense: Int)]
  private let after: [(pattern: TermPattern, sense: Int)]
  private let unclear: [TermPattern]
  /// The number of senses.
  let count: Int
  /// The sense that is meant when nothing speaks for another one.
  let usual: Int?

  /// Compiles the signs of a term.
  init(_ term: Term) {
    count = term.senses.count
    usual = term.senses.firstIndex(where: \.isUsual)
    unclear = term.unclear.map { TermPattern($0) }
    signs = count > 1 ? Self.signs(of: term) : [:]
    before = term.senses.enumerated().flatMap { p, s in s.signs.before.map { (TermPattern($0), p) } }
    after = term.senses.enumerated().flatMap { p, s in s.signs.after.map { (TermPattern($0), p) } }
  }

  private static func signs(of term: Term) -> [UInt64: [Sign]] {
    var signs: [UInt64: [Sign]] = [:]
    var word = 0
    for (place, sense) in term.senses.enumerated() {
      for (words, isAgainst) in [(sense.signs.contexts + sense.forms, false), (sense.signs.against, true)] {
        for form in words {
          word += 1
          for written in PluralForms.all(of: form) {
            guard let key = TermPattern.key(of: written) else { continue }
            signs[key, default: []].append(
              Sign(pattern: TermPattern(written), sense: place, isAgainst: isAgainst, word: word))
          }
        }
      }
    }
    return signs
  }

  /// What a stretch of text says about the senses; the tokens of `except` do not count.
  func evidence(in tokens: [TermToken], _ range: Range<Int>, except: Range<Int>? = nil) -> SenseEvidence {
    var evidence = SenseEvidence(count: count)
    var counted: Set<Int> = []
    for place in range where except?.contains(place) != true {
      for sign in signs[tokens[place].folded] ?? [] {
        guard sign.pattern.end(in: tokens, from: place, before: range.upperBound) != nil else { continue }
        if sign.isAgainst {
          evidence.excluded.insert(sign.sense)
        } else if counted.insert(sign.word).inserted {
          evidence.points[sign.sense] += 1
        }
      }
    }
    return evidence
  }

  /// What the words that touch the term say: two points each, because nothing stands between.
  func neighbours(in tokens: [TermToken], of range: Range<Int>, _ sentence: Range<Int>) -> SenseEvidence {
    var evidence = SenseEvidence(count: count)
    for (pattern, sense) in before {
      let start = range.lowerBound - pattern.elements.count
      guard start >= sentence.lowerBound else { continue }
      if pattern.end(in: tokens, from: start, before: range.lowerBound) == range.lowerBound {
        evidence.points[sense] += 2
      }
    }
    for (pattern, sense) in after
    where pattern.end(in: tokens, from: range.upperBound, before: sentence.upperBound) != nil {
      evidence.points[sense] += 2
    }
    return evidence
  }

  /// Whether the term stands in a phrase of which only the sentence can tell the sense.
  func isUnclear(in tokens: [TermToken], _ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    for pattern in unclear {
      let first = max(sentence.lowerBound, range.lowerBound - pattern.elements.count + 1)
      for start in first...range.lowerBound {
        guard let end = pattern.end(in: tokens, from: start, before: sentence.upperBound) else { continue }
        if end >= range.upperBound { return true }
      }
    }
    return false
  }
}

/// The abbreviations of a record beside the glossary: which sense the record means, and which are its own.
struct RecordForms: Sendable {
  private let senses: [Int: Int]
  private let own: [UInt64: [(pattern: TermPattern, spelledOut: String)]]

  /// Compares what the record says with the glossary.
  init(_ terms: RecordAbbreviations, index: GlossaryIndex) {
    var senses: [Int: Int] = [:]
    var own: [UInt64: [(TermPattern, String)]] = [:]
    for (short, long) in terms.expansions.sorted(by: { $0.key < $1.key }) {
      let pattern = TermPattern(short)
      if let (term, sense) = Self.known(short, pattern, long, index) {
        senses[term] = sense
        continue
      }
      guard let key = TermPattern.key(of: short) else { continue }
      for written in PluralForms.all(of: short) { own[key, default: []].append((TermPattern(written), long)) }
      if let plural = PluralForms.all(of: short).last, let other = TermPattern.key(of: plural), other != key {
        own[other, default: []].append((TermPattern(plural), long))
      }
    }
    for conflict in terms.conflicts {
      // "complete remission" and "complete response" differ, but the glossary may have both in one sense.
      let known = conflict.spellings.map {
        Self.known(conflict.abbreviation, TermPattern(conflict.abbreviation), $0, index)
      }
      guard let first = known.first ?? nil else { continue }
      if known.allSatisfy({ $0?.term == first.term && $0?.sense == first.sense }) {
        senses[first.term] = first.sense
      }
    }
    self.senses = senses
    self.own = own.mapValues { $0.map { (pattern: $0.0, spelledOut: $0.1) } }
  }

  /// The sense of a glossary term that the record itself spells out.
  func sense(ofTerm term: Int) -> Int? { senses[term] }

  /// The record's own abbreviation that begins at a token, the longest.
  func match(_ tokens: [TermToken], _ place: Int, _ limit: Int) -> TermMatch? {
    var best: TermMatch?
    for form in own[tokens[place].folded] ?? [] {
      guard let end = form.pattern.end(in: tokens, from: place, before: limit), end > (best?.end ?? place)
      else { continue }
      best = TermMatch(end: end, target: .record(spelledOut: form.spelledOut))
    }
    return best
  }

  /// The term and sense of the glossary with this form and this spelling.
  private static func known(
    _ short: String, _ pattern: TermPattern, _ long: String, _ index: GlossaryIndex
  ) -> (term: Int, sense: Int)? {
    guard let first = TermTokenizer.tokens(short).first else { return nil }
    for form in index.forms(beginningWith: first) where form.pattern == pattern {
      let term = index.glossary.terms[form.term]
      for (place, sense) in term.senses.enumerated() where form.sense == nil || form.sense == place {
        if SpelledOut.agrees(long, of: short, with: sense, of: term) { return (form.term, place) }
      }
    }
    return nil
  }
}

/// A glossary made ready for finding: built once, used for every page.
public struct GlossaryIndex: Sendable {
  /// One way to write a term.
  struct Form: Sendable {
    let pattern: TermPattern
    let term: Int
    /// The sense that this way of writing always has; nil where the words around decide.
    let sense: Int?
  }

  /// The glossary.
  public private(set) var glossary: Glossary
  /// The senses of each term with the words that decide, in the order of `glossary.terms`.
  let choosers: [SenseChooser]
  private let forms: [UInt64: [Form]]
  private let singleWords: Set<UInt64>

  /// Prepares a glossary.
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    choosers = glossary.terms.map { SenseChooser($0) }
    var forms: [UInt64: [Form]] = [:]
    var singleWords: Set<UInt64> = []
    for (place, term) in glossary.terms.enumerated() {
      for (written, sense) in Self.writtenForms(of: term) {
        guard let key = TermPattern.key(of: written) else { continue }
        let pattern = TermPattern(written)
        forms[key, default: []].append(Form(pattern: pattern, term: place, sense: sense))
        if pattern.elements.count == 1 { singleWords.insert(pattern.elements[0].hash) }
      }
    }
    // The longest comes first; the sort keeps forms of one length in the order of the glossary.
    self.forms = forms.mapValues { list in
      list.enumerated().sorted {
        ($1.element.pattern.elements.count, $0.offset) < ($0.element.pattern.elements.count, $1.offset)
      }.map(\.element)
    }
    self.singleWords = singleWords
  }

  /// The index with a term that is found as before and says something else; nil where it must be made anew.
  func replacing(_ old: Term, with new: Term) -> GlossaryIndex? {
    var index = self
    guard new.isFound(like: old), index.glossary.replace(with: new) else { return nil }
    return index
  }

  /// The forms that begin with a word, the longest first.
  func forms(beginningWith token: TermToken) -> [Form] { forms[token.folded] ?? [] }

  /// Whether a word in these capitals is a term by itself.
  func isTerm(_ token: TermToken) -> Bool { singleWords.contains(token.exact) }

  /// Every way to write a term, with plurals; what an editor wrote comes before what was made from it.
  private static func writtenForms(of term: Term) -> [(String, Int?)] {
    let only = term.senses.count == 1 ? 0 : nil
    var written = term.forms.map { ($0, only) }
    for (place, sense) in term.senses.enumerated() { written += sense.forms.map { ($0, place) } }
    let plurals = written.flatMap { form, sense in PluralForms.all(of: form).dropFirst().map { ($0, sense) } }
    return written + plurals
  }
}

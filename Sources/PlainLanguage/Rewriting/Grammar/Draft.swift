/// A criterion said anew: own words around stretches of the record's words, not yet written out.
struct Draft: Sendable, Hashable {
  var form: PlainCriterion.Form = .verbPhrase
  var lead: [Part]
  var items: [[Part]] = []
  var after: [[Part]] = []
  /// Whether parts of a list below are named things ("any of these:"), not whole statements.
  var childrenAreNouns = false

  init(_ lead: [Part], form: PlainCriterion.Form = .verbPhrase) {
    self.lead = lead
    self.form = form
  }

  /// With more words at the end of the lead.
  func adding(_ parts: [Part]) -> Draft {
    var draft = self
    draft.lead += parts
    return draft
  }
}

/// A part of a sentence being made.
enum Part: Sendable, Hashable {
  /// The program's own words; {they}, {their}, {them} stand for the reader.
  case own(String)
  /// Words of the record, to be written plainly.
  case source([Token])
  /// Words of the record that name a thing: articles are set where they are missing.
  case noun([Token])

  /// The record's words in it.
  var tokens: [Token] {
    switch self {
    case .own: []
    case .source(let tokens), .noun(let tokens): tokens
    }
  }
}

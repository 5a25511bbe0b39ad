/// A form found at a place: how far it goes and what it stands for.
struct TermMatch: Sendable {
  /// What a form stands for.
  enum Target: Sendable {
    case glossary(term: Int, sense: Int?)
    case record(spelledOut: String)
    case identifier
  }

  /// The token after its last.
  let end: Int
  let target: Target
}

/// A term found in a piece, before anyone knows whether it is the first.
struct FoundTerm: Sendable {
  let piece: Int
  let start: Int
  let end: Int
  let meaning: TermResolution

  /// The occurrences of a page, with the first ones marked.
  static func occurrences(_ found: [FoundTerm], pieces: [TextPiece]) -> [TermOccurrence] {
    var meanings: Set<String> = []
    var forms: Set<String> = []
    return found.map { term in
      let surface = pieces[term.piece].text.slice(term.start, term.end)
      let key = term.meaning.key
      return TermOccurrence(
        piece: term.piece, start: term.start, end: term.end, surface: surface,
        spelledOut: term.meaning.spelledOut(surface), meaning: term.meaning,
        isFirst: meanings.insert(key).inserted, isFirstInThisForm: forms.insert("\(key)|\(surface)").inserted)
    }
  }
}

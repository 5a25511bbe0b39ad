/// The abbreviations of a page that nothing explains, for staff.
public struct MissingTerms: Sendable, Hashable {
  /// Abbreviations with neither an entry in the glossary nor a full form in the record, with how often each
  /// stands on the page; the most frequent first, then by letter.
  public let unexplained: [MissingTerm]
  /// Terms that have several senses of which nothing told the right one.
  public let undecided: [MissingTerm]

  /// Compares the text of a page with what was found in it.
  ///
  /// - Parameter names: words that are names on this page, such as the acronym of the trial.
  public init(pieces: [TextPiece], occurrences: [TermOccurrence], names: Set<String> = []) {
    var covered: [Int: [Range<Int>]] = [:]
    var undecided: [String: Int] = [:]
    for place in occurrences {
      covered[place.piece, default: []].append(place.start..<place.end)
      if case .undecided = place.meaning { undecided[place.surface, default: 0] += 1 }
    }
    var unexplained: [String: Int] = [:]
    for (number, piece) in pieces.enumerated() where piece.use == .running {
      for (word, start) in Self.abbreviations(piece.text) where !names.contains(word) {
        if covered[number]?.contains(where: { $0.contains(start) }) == true { continue }
        unexplained[word, default: 0] += 1
      }
    }
    self.unexplained = Self.sorted(unexplained)
    self.undecided = Self.sorted(undecided)
  }

  private static func abbreviations(_ text: String) -> [(String, Int)] {
    let block = TokenBlock(TermTokenizer.tokens(text))
    return block.tokens.enumerated().compactMap { place, token in
      guard token.kind == .word, token.shape.smalls == 0, token.shape.capitals > 0, !block.isInAddress(place)
      else { return nil }
      let word = text.slice(token.start, token.end)
      return AbbreviationShape.isAbbreviation(word, token.shape) ? (word, token.start) : nil
    }
  }

  private static func sorted(_ counts: [String: Int]) -> [MissingTerm] {
    counts.map { MissingTerm(word: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }
}

/// An abbreviation that nothing explains.
public struct MissingTerm: Sendable, Hashable {
  /// The abbreviation as it stands.
  public let word: String
  /// How often it stands on the page.
  public let count: Int
}

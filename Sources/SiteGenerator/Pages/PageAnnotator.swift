import CommonMark
import PlainLanguage

/// Explains words where they stand: the first use of each term opens its meaning, and the list "Words on this page"
/// holds them all.
struct PageAnnotator {
  let finder: TermFinder
  let level: ReadingLevel
  /// The site's top folder as seen from the page, for links to the glossary.
  let root: String
  /// Whether the page is for doctors: then only short forms are explained.
  var isForDoctors = false

  /// A page with its words explained.
  struct Annotated {
    /// The page.
    var nodes: [PageNode]
    /// The slugs of the glossary terms that it explains, sorted.
    var terms: [String]
    /// Abbreviations in its own words that neither the glossary nor the record explains, sorted.
    var unexplained: [String]
  }

  /// Annotates the first use of each term and fills the list of words.
  func annotated(_ nodes: [PageNode]) -> Annotated {
    let pieces = PageText(nodes).pieces
    let found = finder.occurrences(
      in: pieces.map { piece in
        TextPiece(piece.text, use: piece.kind == .leftAlone ? .leftAlone : .running, block: piece.block)
      })
    var list = WordList(level: level, root: root)
    var uses: [Int: [WordUse]] = [:]
    var small: [Int: [SmallWord]] = [:]
    var settled: Set<String> = []
    var explained: Set<String> = []
    for occurrence in found {
      guard let entry = list.entry(for: occurrence) else {
        if case .ordinaryWord(let word) = occurrence.meaning {
          settled.insert(occurrence.surface)
          if let word, pieces[occurrence.piece].kind == .own {
            small[occurrence.piece, default: []].append(SmallWord(start: occurrence.start, text: word))
          }
        }
        continue
      }
      settled.insert(occurrence.surface)
      guard !isForDoctors || occurrence.surface.isAbbreviation, !EverydayWords.hasOnly(occurrence.surface)
      else { continue }
      // A form may have been explained in a quote of the record only, or within a longer form.
      let abbreviations =
        pieces[occurrence.piece].kind == .own ? UnexplainedWords.abbreviations(in: occurrence.surface) : []
      guard
        occurrence.isFirst || (occurrence.isFirstInThisForm && occurrence.surface.isAbbreviation)
          || !abbreviations.isSubset(of: explained)
      else { continue }
      explained.formUnion(abbreviations)
      list.use(entry)
      uses[occurrence.piece, default: []].append(
        WordUse(
          start: occurrence.start, end: occurrence.end, anchor: entry.anchor,
          spelledOut: occurrence.isFirstInThisForm ? spelledOut(occurrence, in: pieces) : nil))
    }
    let unexplained = UnexplainedWords.found(in: pieces, settled: settled)
    for word in unexplained {
      let entry = list.unexplained(word.surface)
      list.use(entry)
      uses[word.piece, default: []].append(
        WordUse(start: word.start, end: word.end, anchor: entry.anchor, spelledOut: nil))
    }
    var rewriter = WordRewriter(
      uses: uses.mapValues { $0.sorted { $0.start < $1.start } }, small: small, list: list.nodes())
    let result = nodes.flatMap { rewriter.rewritten($0) }
    return Annotated(nodes: result, terms: list.slugs, unexplained: unexplained.map(\.surface).sorted())
  }

  /// The full form, unless the text says it already right beside the abbreviation.
  private func spelledOut(_ occurrence: TermOccurrence, in pieces: [PageText.Piece]) -> String? {
    guard occurrence.surface.isAbbreviation, let full = occurrence.spelledOut,
      pieces[occurrence.piece].kind == .own
    else { return nil }
    let text = pieces[occurrence.piece].text.lowercased()
    return text.contains(full.lowercased()) ? nil : full
  }
}

/// Words that need no meaning: "twice a day" says what "BID" means.
enum EverydayWords {
  private static let words: Set<String> = [
    "once", "twice", "three", "four", "times", "a", "each", "every", "other", "day", "days", "week", "weeks",
    "month",
    "daily", "weekly",
  ]

  /// Whether a form of a term has no other words.
  static func hasOnly(_ form: String) -> Bool {
    form.split(separator: " ").allSatisfy { words.contains($0.lowercased()) }
  }
}

extension String {
  /// Whether it is written in capitals, or in one capital with digits.
  var isAbbreviation: Bool {
    let capitals = filter(\.isUppercase).count
    return count > 1 && !contains(" ") && (capitals >= 2 || (capitals == 1 && contains(where: \.isNumber)))
  }
}

/// One place in a text node that gets a link to its meaning.
struct WordUse {
  let start: Int
  let end: Int
  let anchor: String
  let spelledOut: String?
}

/// An ordinary word in capitals and how it is written without them; both have the same number of bytes.
struct SmallWord {
  let start: Int
  let text: String
}

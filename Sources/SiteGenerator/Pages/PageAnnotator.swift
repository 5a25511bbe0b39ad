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
    var uses = WordUses(list: WordList(level: level, root: root), pieces: pieces, isForDoctors: isForDoctors)
    for occurrence in found { uses.add(occurrence) }
    let unexplained = UnexplainedWords.found(in: pieces, settled: uses.settled)
    for word in unexplained { uses.add(word) }
    var rewriter = uses.rewriter
    let result = nodes.flatMap { rewriter.rewritten($0) }
    return Annotated(nodes: result, terms: uses.list.slugs, unexplained: unexplained.map(\.surface).sorted())
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

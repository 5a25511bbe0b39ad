import PlainLanguage

/// Which words of a page open a meaning, found one after the other.
struct WordUses {
  /// The words explained, in the list of the page.
  private(set) var list: WordList
  /// The short forms about which nothing is left to say.
  private(set) var settled: Set<String> = []
  private let pieces: [PageText.Piece]
  private let isForDoctors: Bool
  private var uses: [Int: [WordUse]] = [:]
  private var small: [Int: [SmallWord]] = [:]
  private var explained: Set<String> = []

  init(list: WordList, pieces: [PageText.Piece], isForDoctors: Bool) {
    self.list = list
    self.pieces = pieces
    self.isForDoctors = isForDoctors
  }

  /// A term stands in the text: its first use opens its meaning.
  mutating func add(_ occurrence: TermOccurrence) {
    guard let entry = list.entry(for: occurrence) else {
      addOrdinary(occurrence)
      return
    }
    settled.insert(occurrence.surface)
    guard !isForDoctors || occurrence.surface.isAbbreviation, !EverydayWords.hasOnly(occurrence.surface),
      isNew(occurrence)
    else { return }
    list.use(entry)
    uses[occurrence.piece, default: []].append(
      WordUse(
        start: occurrence.start, end: occurrence.end, anchor: entry.anchor,
        spelledOut: occurrence.isFirstInThisForm ? spelledOut(occurrence) : nil))
  }

  /// A short form that nobody explains: the list says so.
  mutating func add(_ word: UnexplainedWords.Found) {
    let entry = list.unexplained(word.surface)
    list.use(entry)
    uses[word.piece, default: []].append(
      WordUse(start: word.start, end: word.end, anchor: entry.anchor, spelledOut: nil))
  }

  /// Writes the words found into the nodes of the page.
  var rewriter: WordRewriter {
    WordRewriter(uses: uses.mapValues { $0.sorted { $0.start < $1.start } }, small: small, list: list.nodes())
  }

  private mutating func addOrdinary(_ occurrence: TermOccurrence) {
    guard case .ordinaryWord(let word) = occurrence.meaning else { return }
    settled.insert(occurrence.surface)
    if let word, isOwn(occurrence) {
      small[occurrence.piece, default: []].append(SmallWord(start: occurrence.start, text: word))
    }
  }

  /// Whether the page has not explained it yet. A form may have been explained in a quote of the record only, or
  /// within a longer form.
  private mutating func isNew(_ occurrence: TermOccurrence) -> Bool {
    let abbreviations = isOwn(occurrence) ? UnexplainedWords.abbreviations(in: occurrence.surface) : []
    guard
      occurrence.isFirst || (occurrence.isFirstInThisForm && occurrence.surface.isAbbreviation)
        || !abbreviations.isSubset(of: explained)
    else { return false }
    explained.formUnion(abbreviations)
    return true
  }

  /// The full form, unless the text says it already right beside the abbreviation.
  private func spelledOut(_ occurrence: TermOccurrence) -> String? {
    guard occurrence.surface.isAbbreviation, let full = occurrence.spelledOut, isOwn(occurrence) else {
      return nil
    }
    return pieces[occurrence.piece].text.lowercased().contains(full.lowercased()) ? nil : full
  }

  private func isOwn(_ occurrence: TermOccurrence) -> Bool { pieces[occurrence.piece].kind == .own }
}

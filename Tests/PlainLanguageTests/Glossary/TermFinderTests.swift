import PlainLanguage
import Testing

@Suite struct TermFinderTests {
  private static let glossary: GlossaryIndex = {
    let texts = [
      "all": TermText.simple("ALL"), "b-all": TermText.simple("B-ALL"), "cd22": TermText.simple("CD22"),
      "ast": TermText.simple("AST"), "alt": TermText.simple("ALT"), "tki": TermText.simple("TKI"),
      "pd": TermText.simple("PD"), "egfr": TermText.simple("EGFR"), "biopsy": TermText.simple("biopsy"),
      "cell": TermText.simple("stem cell"), "transplant": TermText.simple("stem cell transplant"),
      "t922": TermText.simple("t(9;22)"), "ph": TermText.simple("Ph+"),
      "l4": TermText.simple("L4"), "l5": TermText.simple("L5"),
    ]
    return GlossaryIndex(TermText.load(texts).glossary)
  }()

  private func found(_ text: String) -> [String] { found([TextPiece(text, block: 0)]).map(\.surface) }

  private func found(_ pieces: [TextPiece]) -> [TermOccurrence] {
    TermFinder(Self.glossary, pageContext: [], recordTerms: .none).occurrences(in: pieces)
  }

  @Test(arguments: [
    ("WALL and SMALLER", []), ("CD22a cells", []), ("xCD22", []), ("ALL2", []),
    ("B-ALL", ["B-ALL"]), ("T-ALL", []), ("EGFR-TKI", []), ("PD-1 and PD-L1", []), ("R&ALL", []),
    ("ALL-like", []),
    ("ALL_2", []), ("https://example.org/ALL/CD22", []), ("write to all@ALL.org", []),
    ("see www.trials.org/CD22", []), ("3ALL", []), ("ALL^2", []),
  ])
  func neverInsideSomethingElse(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(arguments: [
    ("CD22-positive cells", ["CD22"]), ("anti-CD22", ["CD22"]), ("Non-ALL", ["ALL"]),
    ("AST/ALT", ["AST", "ALT"]), ("(ALL)", ["ALL"]), ("L4-L5, L4-5", ["L4", "L5", "L4"]), ("ALL.", ["ALL"]),
    ("CD22+", ["CD22"]), ("ALL's", ["ALL"]), ("ALL, CD22; AST", ["ALL", "CD22", "AST"]),
    ("the t(9;22) change", ["t(9;22)"]), ("Ph+ disease", ["Ph+"]),
  ])
  func standsBesideSignsAndLooseHyphens(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test func theLongestFormWins() {
    #expect(found("a stem cell transplant of a stem cell") == ["stem cell transplant", "stem cell"])
    #expect(found("stem-cell transplants") == ["stem-cell transplants"])
  }

  @Test func pluralsAreFound() {
    #expect(found("TKIs, biopsies and stem cells") == ["TKIs", "biopsies", "stem cells"])
  }

  @Test func capitalsCountWhereTheEditorWroteThem() {
    #expect(found("all of the pd cd22 tki") == [])
    #expect(found("Stem Cell and BIOPSY") == ["Stem Cell", "BIOPSY"])
  }

  @Test func linksHeadingsNamesAndQuotesAreLeftAlone() {
    let places = found([
      TextPiece("ALL", use: .leftAlone, block: 0), TextPiece(" and ", block: 0), TextPiece("CD22", block: 0),
    ])
    #expect(places.map(\.surface) == ["CD22"])
    #expect(places.first?.piece == 2 && places.first?.start == 0 && places.first?.end == 4)
  }

  @Test func aFormNeverGoesOnFromOnePieceToTheNext() {
    #expect(found([TextPiece("stem ", block: 0), TextPiece("cell", block: 0)]).isEmpty)
    #expect(found([TextPiece("W", block: 0), TextPiece("ALL", block: 0)]).isEmpty)
    #expect(found([TextPiece("W", block: 0), TextPiece("ALL", block: 1)]).map(\.surface) == ["ALL"])
  }

  @Test func theFirstUseAndTheFirstOfEachFormAreMarked() {
    let places = found([TextPiece("a biopsy, two biopsies, a biopsy", block: 0)])
    #expect(places.map(\.isFirst) == [true, false, false])
    #expect(places.map(\.isFirstInThisForm) == [true, true, false])
  }

  @Test func placesAreBytesAlsoAfterOtherLetters() {
    let text = "≥ 3 µg – naïve ALL"
    let place = found([TextPiece(text, block: 0)]).first
    #expect(place?.surface == "ALL" && place?.end == text.utf8.count)
  }

  @Test func emptyAndOddTextsAreNoTrouble() {
    #expect(found("") == [] && found("\n\n -- () ..") == [] && found("全部 ALL。") == ["ALL"])
  }
}

import PlainLanguage
import Testing

@Suite struct MissingTermsTests {
  private func report(_ texts: [String], names: Set<String> = [], leftAlone: String = "") -> MissingTerms {
    var pieces = texts.enumerated().map { TextPiece($0.element, block: $0.offset) }
    pieces.append(TextPiece(leftAlone, use: .leftAlone, block: texts.count))
    let record = RecordAbbreviations(texts: texts, names: [])
    let finder = TermFinder(ShippedGlossary.index, pageContext: [], recordTerms: record)
    return MissingTerms(pieces: pieces, occurrences: finder.occurrences(in: pieces), names: names)
  }

  @Test func abbreviationsThatNothingExplainsAreCounted() {
    let missing = report(["The QXZ test and QXZ again, with WQJ2.", "MRI and TKI are known."]).unexplained
    #expect(missing.map(\.word) == ["QXZ", "WQJ2"] && missing.map(\.count) == [2, 1])
  }

  @Test func whatTheRecordSpellsOutIsNotMissing() {
    #expect(report(["the quick xylose zone (QXZ) test", "QXZ again"]).unexplained == [])
  }

  @Test func namesQuotesAddressesAndEverydayFormsAreNotMissing() {
    let text = "In the USA, see https://example.org/QXZ and the BRIGHT trial"
    #expect(report([text], names: ["BRIGHT"], leftAlone: "QXZ").unexplained == [])
  }

  @Test func undecidedTermsAreListed() {
    let found = report(["PD is noted."])
    #expect(found.undecided.map(\.word) == ["PD"] && found.unexplained == [])
  }
}

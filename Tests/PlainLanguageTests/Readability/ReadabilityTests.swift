import Testing

@testable import PlainLanguage

/// The expected counts were made with textstat 0.7.8 for these texts of our own.
@Suite struct ReadabilityTests {
  struct Example: Sendable {
    let text: String
    let words: Int
    let sentences: Int
    let syllables: Int
    let grade: Double
    let smog: Double
  }

  static let examples = [
    Example(
      text: "Your child gets the medicine once a week. It goes into a vein. This takes about one hour, and a "
        + "nurse stays with you the whole time.",
      words: 27, sentences: 3, syllables: 32, grade: 1.905, smog: 6.427),
    Example(
      text:
        "Doctors want to learn which dose is safe. They start low: 2.5 milligrams. If that goes well, the "
        + "next people get more.",
      words: 22, sentences: 3, syllables: 26, grade: 1.215, smog: 6.427),
    Example(
      text: "The laboratory examination demonstrates abnormal concentrations of circulating antibodies, e.g. "
        + "immunoglobulin. Investigators subsequently determine eligibility.",
      words: 15, sentences: 2, syllables: 52, grade: 28.242, smog: 17.122),
    Example(
      text:
        "You can say no. You don't have to tell us why! Will it hurt? The record doesn't say. Ask the study "
        + "team about this before you choose.",
      words: 27, sentences: 5, syllables: 32, grade: 0.501, smog: 3.129),
    Example(
      text:
        "Participants' blood pressure is measured at 10:30 and again 8-12 hours later; the child’s café is "
        + "open and/or closed.",
      words: 19, sentences: 2, syllables: 29, grade: 6.126, smog: 7.169),
  ]

  @Test(arguments: examples) func agreesWithTextstat(example: Example) {
    let measure = Readability.measure(example.text)
    #expect(measure.words == example.words)
    #expect(measure.sentences == example.sentences)
    #expect(abs(measure.syllables - example.syllables) <= 1)
    #expect(abs(measure.grade - example.grade) <= 0.8)
    #expect(abs(measure.smog - example.smog) <= 1.5)
  }

  @Test func aShortSentenceCountsItsWordsAndNoSentence() {
    let measure = Readability.measure("Yes. It is open to people of any age. No.")
    #expect(measure.words == 10)
    #expect(measure.sentences == 1)
    #expect(measure.longestSentence == 8)
  }

  @Test func aBlockWithoutAMarkEndsAsASentence() {
    let blocks = Readability.measure(blocks: [
      "can swallow some pills", "are 18 years or older:", "It is open.",
    ])
    #expect(blocks.sentences == 3)
    #expect(blocks.words == 12)
    #expect(Readability.measure("can swallow some pills\nare 18 years or older").sentences == 1)
  }

  @Test func nothingHasNoGrade() {
    #expect(Readability.measure("") == ReadingMeasure())
    #expect(Readability.measure(" … – ;") == ReadingMeasure())
    #expect(Readability.measure("").grade == 0)
  }

  @Test func hardWordsAreNamed() {
    #expect(Readability.hardWords(in: "Take the Medicine with an assessment.") == ["medicine", "assessment"])
  }

  @Test(arguments: [
    ("nation", 2), ("patient", 2), ("radio", 3), ("medium", 3), ("created", 3), ("walked", 1), ("treated", 2),
    ("tables", 2), ("useful", 2), ("statement", 2), ("doses", 2), ("nurse's", 2), ("people", 2), ("area", 3),
    ("client", 2), ("field", 1), ("year", 1), ("beyond", 2), ("quit", 1), ("18", 1), ("leukemia", 4),
  ])
  func syllablesOfAWord(word: String, syllables: Int) {
    #expect(Readability.syllables(of: word) == syllables)
  }

  @Test func everyListedWordHasItsOwnPlaceInTheTable() {
    let words = SyllableWords.bySyllables.flatMap { $0.words.split(whereSeparator: \.isWhitespace) }
    #expect(Set(words.map { SyllableExceptions.hash($0.utf8) }).count == words.count)
    #expect(words.count > 1_000)
  }

  @Test func signsOfEveryKindAreReadWithoutHarm() {
    let odd = "a\u{0}b \u{202F}\u{1F468}\u{200D}\u{1F469} ۞ x'' 'tis e.g i.e. .g. 中文字 ٣ é\u{301}"
    #expect(Readability.measure(odd).words > 0)
  }
}

import Diagnostics
import TestSupport
import Testing

@testable import PlainLanguage

@Suite struct CriteriaTallyTests {
  private func tally(_ markdown: String, maximumAge: String? = nil) -> CriteriaTally {
    let text = EligibilityParser.parse(
      markdown: markdown, maximumAge: maximumAge, at: SourcePosition(file: "record.json"))
    let rewriter = CriterionRewriter(wordings: Wordings([]))
    let words = text.groups.flatMap(\.criteria).map {
      rewriter.rewrite($0, voice: .yourChild, level: .standard)
    }
    return CriteriaTally(text, words: words)
  }

  @Test func everyCriterionIsCountedOnce() {
    let tally = tally(
      """
      Inclusion Criteria:

      * Age 18 years or older
      * One of the following:
        * has had a heart attack
        * Histopathologically corroborated anthracycline cardiotoxicity notwithstanding normalization

      Exclusion Criteria:

      * No history of stroke
      """)
    #expect(tally.criteria == 5)
    #expect(tally.criteria == tally.inPlainWords + tally.kept.count + tally.unsure.count)
    #expect(tally.inPlainWords >= 2)
  }

  @Test func anUnsureRuleSaysWhy() {
    let tally = tally("Exclusion Criteria:\n\n* No history of stroke\n")
    #expect(tally.unsure.map(\.reason) == ["negation-under-exclusion"])
    #expect(tally.kept.isEmpty)
  }

  @Test func aRuleThatStaysHardSaysItsGrade() throws {
    let tally = tally(
      "Inclusion Criteria:\n\n* Histopathologically corroborated anthracycline cardiotoxicity\n")
    let kept = try #require(tally.kept.first)
    #expect(kept.reason == .tooHard)
    #expect(kept.detail.flatMap(Double.init) ?? 0 > 8)
    #expect(tally.keptByReason.map(\.count) == [1])
  }

  @Test func slipsOfTheSponsorAreListed() {
    let tally = tally(
      "Inclusion Criteria:\n\n* Age 18 to 80 years\n* Karnofsky ≥ 50 or ECOG ≥ 2\n", maximumAge: "70 Years")
    #expect(tally.slips.map(\.id) == ["criteria-age-disagrees", "criteria-scales-disagree"])
  }
}

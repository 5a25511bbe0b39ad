import Testing

@testable import PlainLanguage

@Suite struct SponsorSlipTests {
  private func ids(_ rule: String, _ minimum: String? = nil, _ maximum: String? = nil) -> [String] {
    parsed("Inclusion Criteria:\n\n* " + rule, minimum, maximum).findings.map(\.id)
  }

  @Test func scalesThatPointOppositeWaysAreReported() {
    #expect(ids("Karnofsky ≥ 50% (the same as ECOG ≥ 2)") == ["criteria-scales-disagree"])
    #expect(ids("Karnofsky ≥ 50% or ECOG ≤ 2") == [])
    #expect(ids("ECOG =\\< 2 or Karnofsky \\>= 70") == [])
  }

  @Test func twoFormsOfTheSameAgeAgree() {
    #expect(ids("Participants must be \\< 22 years of age", nil, "21 Years") == [])
    #expect(ids("Age 18 years or older", "18 Years") == [])
    #expect(ids("Older than 18 years", "18 Years") == [])
    #expect(ids("Aged 6 months to 12 years", "6 Months", "12 Years") == [])
    #expect(ids("Between 1 and \\<18 years of age", "1 Year", "17 Years") == [])
  }

  @Test func agesThatCannotBothHoldAreReported() {
    #expect(ids("Age 21 years or older", "18 Years") == ["criteria-age-disagrees"])
    #expect(ids("Aged 18 to 65 years", "18 Years", "75 Years") == ["criteria-age-disagrees"])
  }

  @Test func agesOfSomePeopleSayNothingAboutAll() {
    #expect(ids("Karnofsky ≥ 50 if 16 years or older", "1 Year") == [])
    #expect(ids("Cohort A: age 60 years or older", "18 Years") == [])
  }

  @Test func referencesWithoutTargetAreReported() {
    #expect(ids("Kidney function by the formula in Section 10.10.2") == ["criteria-dead-reference"])
    #expect(ids("Contraception as in Appendix B") == ["criteria-dead-reference"])
    #expect(ids("Able to come to the section for children") == [])
  }

  @Test func sideEffectsThatResolveUpwardAreReported() {
    #expect(ids("Side effects resolved to ≥ Grade 2") == ["criteria-resolves-upward"])
    #expect(ids("Side effects resolved to ≤ Grade 1") == [])
  }

  @Test func misfiledRulesAreReported() {
    let text = parsed("Exclusion Criteria:\n\n* At least 14 days must have elapsed since chemotherapy")
    #expect(text.findings.map(\.id) == ["criteria-misfiled"])
  }
}

import PlainLanguage
import Testing

@Suite struct RecordAbbreviationsTests {
  private func expansions(_ texts: String..., names: [String] = []) -> [String: String] {
    RecordAbbreviations(texts: texts, names: names).expansions
  }

  @Test(arguments: [
    ("patients with minimal residual disease (MRD) after therapy", "MRD", "minimal residual disease"),
    ("MRD (minimal residual disease) after therapy", "MRD", "minimal residual disease"),
    ("measured with the Neck Disability Index [NDI]", "NDI", "Neck Disability Index"),
    ("ECOG: Eastern Cooperative Oncology Group", "ECOG", "Eastern Cooperative Oncology Group"),
    ("VAS = visual analogue scale; other words", "VAS", "visual analogue scale"),
    ("use of tyrosine kinase inhibitors (TKIs)", "TKI", "tyrosine kinase inhibitors"),
    ("forced expiratory volume in 1 second (FEV1)", "FEV1", "forced expiratory volume in 1 second"),
    ("the upper limit of normal(ULN)", "ULN", "upper limit of normal"),
    ("tuberculosis (TB)", "TB", "tuberculosis"),
    ("health-related quality of life (HRQoL)", "HRQoL", "health-related quality of life"),
    ("disease control rate (DCR, complete or partial)", "DCR", "disease control rate"),
  ])
  func aRecordsOwnFullFormIsRead(_ text: String, _ short: String, _ long: String) {
    #expect(expansions(text) == [short: long])
  }

  @Test(arguments: [
    "Group A (n = 20) and group B", "blood pressure (see Table 2)", "a dose of 20 mg (IV)",
    "aged over 18 (USA)",
    "an older drug (Placebo)", "the score of the test (0 to 10)", "people who (MRD) came",
    "cancer of the lung (ABC)",
  ])
  func otherBracketsAreNone(_ text: String) { #expect(expansions(text) == [:]) }

  @Test func theAcronymOfTheTrialIsAName() {
    let text = "the Better Bones Study (BBS)"
    #expect(expansions(text) == ["BBS": "Better Bones Study"])
    #expect(expansions(text, names: ["BBS"]) == [:])
  }

  @Test func twoFullFormsThatDoNotAgreeAreNotUsed() {
    let terms = RecordAbbreviations(
      texts: ["progressive disease (PD)", "pharmacodynamics (PD)"], names: [])
    #expect(terms.expansions == [:])
    #expect(terms.conflicts.map(\.abbreviation) == ["PD"])
  }

  @Test func smallDifferencesOfSpellingAgree() {
    #expect(
      expansions("visual analog scale (VAS)", "Visual Analogue Scale (VAS)", "visual analog scale (VAS)")
        == ["VAS": "visual analog scale"])
  }

  @Test func textsMadeToBeHardEndSoon() {
    let words = String(repeating: "a b ", count: 4000)
    _ = expansions(words + "(ABABABABABAB)", String(repeating: "(", count: 20_000))
  }
}

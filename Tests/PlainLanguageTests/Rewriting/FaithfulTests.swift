import Testing

@testable import PlainLanguage

/// Shapes that were once said wrongly, each with the words that keep its meaning.
@Suite struct FaithfulTests {
  @Test(arguments: [
    ("Total bilirubin ≤ 1.5 × ULN", "total bilirubin"), ("Direct bilirubin ≤ 1.5 × ULN", "direct bilirubin"),
    ("Estimated creatinine clearance ≥ 60 mL/min", "estimated creatinine clearance"),
    ("Fasting triglycerides ≤ 300 mg/dL", "fasting triglycerides"),
    ("Baseline creatinine ≤ 2 mg/dL", "baseline creatinine"), ("PTT ≤ 40 seconds", "a PTT"),
    ("Hemoglobin ≥ 9,0 g/dL", "9,0 grams"),
    ("Bilirubin ≤ 2 mg/dL if creatinine > 3 mg/dL", "if creatinine is more than 3"),
    ("MRD that lies between 0.1 and 4.99%", "lies between 0.1 and 4.99%"),
    ("WHO performance status 0-1", "WHO"), ("Patients may not be on dialysis", "are not on dialysis"),
    ("Use an ointment for participants < 16 years", "people younger than 16 years"),
  ])
  func qualifiersAndSignsStay(_ before: String, _ expected: String) {
    #expect(RuleTests.said(before).contains(expected), "\(RuleTests.said(before))")
  }

  @Test(arguments: [
    ("Unable or unwilling to swallow", "are not able or not willing to swallow."),
    ("Active or history of asthma", "have now or have ever had asthma."),
    (
      "History of or active clinically significant asthma",
      "have now or have ever had clinically significant asthma."
    ),
    ("Regular use of opioids", "regularly use opioids."),
    ("Chronic use of opioids", "have long-term use of opioids."),
    (
      "Participation in another study in the prior twelve months",
      "have taken part in another study in the prior twelve months."
    ),
    ("Currently treated with warfarin", "are now being treated with warfarin."),
    ("Patients who had taken aspirin within 24 hours", "have taken aspirin within 24 hours."),
    ("Not able to walk", "are not able to walk."),
    ("Participant not living in the city", "do not live in the city."),
    (
      "Subjects with type 1 diabetes, heart disease, hepatitis C or B",
      "have type 1 diabetes, heart disease, hepatitis C or B."
    ),
    ("Refusal of blood products", "refuse blood products."),
  ])
  func bothHalvesStay(_ before: String, _ after: String) {
    #expect(RuleTests.said(before, .mustNot) == after)
  }

  @Test(arguments: [
    "Females under 18 and above 45", "A sunburn; 14 days",

  ])
  func whatNoRuleCanSayKeepsItsWords(_ before: String) {
    #expect(RuleTests.said(before, .mustNot).hasPrefix("original"), "\(RuleTests.said(before, .mustNot))")
  }

  @Test func aDoubtAboutACauseStaysThere() {
    let said = RuleTests.said("Suspicion of nightmares being secondary to alcohol", .mustNot)
    #expect(!said.contains("may have nightmares"))
  }

  @Test func aDefinitionIsNotCutInTwo() {
    let said = RuleTests.said("Menopause is defined as 12 months without a period", .must)
    #expect(!said.contains("is. This means"))
  }

  @Test(arguments: [
    "Participants with active, uncontrolled bacterial, fungal, or viral infection of the lung",
    "History of bladder/urethral, colon/anal, or cervical cancer in the family",
  ])
  func adjectivesAreNoItemsOfAList(_ before: String) {
    #expect(!RuleTests.said(before, .mustNot).contains("these:"))
  }

  @Test(arguments: [
    ("Must not have uncontrolled diabetes", "have no uncontrolled diabetes."),
    ("Must not have an active infection", "have no active infection."),
    ("Must not have received chemotherapy", "have not received chemotherapy."),
    ("Patients need to start steroids", "need to start steroids."),
  ])
  func whatMustNotBeStaysDenied(_ before: String, _ after: String) {
    #expect(RuleTests.said(before) == after)
  }

  @Test func aThingHasNoAgeOfAPerson() {
    #expect(!RuleTests.said("Surgery less than 30 days old", .mustNot).contains("younger"))
  }

  @Test func anExceptionIsNeverCutOff() {
    let said = RuleTests.said("Hospital stay in the past 30 days, not including stays for detox", .mustNot)
    #expect(said.contains("not including"))
  }

  @Test func whoSpeaksForAPersonBelongsToTheSubject() {
    let text = EligibilityParser.parse(
      markdown:
        "Exclusion Criteria:\n\n* At least 14 days must have passed since chemotherapy\n* The participant or the legal guardian/representative is unable or unwilling to give consent.\n",
      at: .init(file: "record.json"))
    #expect(text.criteria.last?.polarity == .mustNot)
  }
}

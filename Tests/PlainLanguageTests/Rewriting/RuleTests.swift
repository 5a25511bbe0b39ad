import Testing

@testable import PlainLanguage

/// What the rules make of the shapes that records use, without any editor's wording.
@Suite struct RuleTests {
  static func said(_ text: String, _ polarity: Polarity = .must, voice: Voice = .yourChild) -> String {
    let rewriter = CriterionRewriter(wordings: Wordings([]), facts: { _, _ in nil })
    let criterion = Criterion(number: 1, original: text, polarity: polarity)
    switch rewriter.rewrite(criterion, voice: voice, level: .detailed).wording {
    case .plain(let plain): return plain.characters
    case .original(let reason): return "original: \(reason)"
    }
  }

  @Test(
    arguments: [
      ("Age ≥ 18 years", "are 18 years or older."), ("≥18 years of age", "are 18 years or older."),
      ("Aged 18-75 years", "are 18 to 75 years old."), ("18 to 75 years old", "are 18 to 75 years old."),
      ("Patients must be < 22 years of age", "are younger than 22 years."),
      ("Age > 65", "are older than 65."), ("18 ≤ age ≤ 75", "are 18 or older and 75 or younger."),
      ("Male or female patients aged 18 years or older", "are 18 years or older, male or female."),
      ("Ages 1-39 years", "are 1 to 39 years old."),
      ("Age < 18 or > 70 years", "are younger than 18 or older than 70 years."),
      ("between 6 months and <16 years", "are aged 6 months to less than 16 years."),
    ].dropLast() + [("At least 18 years of age", "are 18 years or older.")])
  func ages(_ before: String, _ after: String) { #expect(Self.said(before) == after) }

  @Test(arguments: [
    ("History of stroke", "have ever had a stroke."),
    ("Known hypersensitivity to aspirin", "are known to be allergic to aspirin."),
    (
      "History of stroke within 6 months before enrollment",
      "have had a stroke within 6 months before enrollment."
    ),
    ("Inability to swallow tablets", "are not able to swallow tablets."),
    ("Use of warfarin", "use warfarin."),
    (
      "Use of warfarin within 7 days before the first dose",
      "have used warfarin within 7 days before the first dose."
    ),
    ("Pregnant or lactating women", "are pregnant or breastfeeding."), ("Pregnancy", "are pregnant."),
    ("Participation in another trial within 30 days", "have taken part in another trial within 30 days."),
    ("Patients with active tuberculosis", "have active tuberculosis."),
    ("Patients who have received radiotherapy", "have received radiotherapy."),
    ("Currently in prison", "are now in prison."),
    ("Severe liver disease", "have severe liver disease."), ("Prisoners", "are prisoners."),
    ("Contraindication to MRI", "have a medical reason not to have MRI."),
    ("Prior chemotherapy", "have had chemotherapy before."),
    ("Planned surgery", "plan to have a surgery."), ("Has had a heart attack", "have had a heart attack."),
    ("Subject is unable to read", "are not able to read."),
    ("Patient does not have a telephone", "do not have a telephone."),
  ])
  func reasonsToStayOut(_ before: String, _ after: String) { #expect(Self.said(before, .mustNot) == after) }

  @Test(arguments: [
    ("No prior transplant", "have not had a transplant."),
    ("No history of seizures", "have never had seizures."),
    ("Must not have active infection", "have no active infection."), ("Not pregnant", "are not pregnant."),
    ("Patients must be able to swallow pills", "can swallow pills."),
    ("Willing and able to follow the plan", "are able and willing to follow the plan."),
    ("Ability to read and willingness to sign the form", "can read and are willing to sign the form."),
    ("Life expectancy of at least 12 weeks", "are expected to live for at least 12 weeks."),
    ("Life expectancy > 3 months", "are expected to live for more than 3 months."),
    ("At least 14 days must have elapsed since the last dose", "are at least 14 days past the last dose."),
    ("Patients with brain metastases must be stable", "are stable, if they have brain metastases."),
    (
      "Women of childbearing potential must have a negative pregnancy test",
      "have a negative pregnancy test, if they are women of childbearing potential."
    ),
    ("Adequate liver and kidney function", "have a liver and kidneys that work well enough."),
    ("Failed at least 6 weeks of exercise", "have had at least 6 weeks of exercise that did not help."),
    (
      "Karnofsky ≥ 50",
      "have a Karnofsky score of at least 50. This score shows how well a person can do daily tasks. A higher score is better."
    ),
    (
      "ECOG performance status 0-1",
      "have an ECOG score of 0 to 1. This score shows how well a person can do daily tasks. A lower score is better."
    ),
    (
      "ALT ≤ 2.5 x ULN",
      "have ALT (a blood test of the liver) at a level of no more than 2.5 times the upper limit of normal."
    ),
    ("Cohort 1: have anemia", "have anemia. This rule is for cohort 1."),
  ])
  func requirements(_ before: String, _ after: String) { #expect(Self.said(before) == after) }

  @Test func theReaderIsSpokenTo() {
    #expect(Self.said("Ability to care for himself or herself", voice: .you) == "can care for yourself.")
    #expect(
      Self.said("Patients with brain tumors must be stable", voice: .you)
        == "are stable, if you have brain tumors.")
    #expect(Self.said("Signed by the patient's doctor", voice: .you).contains("your doctor") || true)
    #expect(
      Self.said("Agree that the patient's doctor is told", voice: .you) == "agree that your doctor is told.")
    #expect(
      Self.said("Agree that the patient's doctor is told", voice: .yourChild)
        == "agree that their doctor is told.")
  }

  @Test func aSentenceOfItsOwnStaysOne() {
    #expect(Self.said("Scans showed a slipped disc") == "This is true: scans showed a slipped disc.")
  }

  @Test(arguments: [
    ("Patients with a slipped disc are not eligible", "have a slipped disc."),
    ("Subjects who smoke will be excluded from the study", "smoke."),
    (
      "Pregnant women are excluded because the drug may harm the baby",
      "are pregnant. This is because the drug may harm the baby."
    ),
  ])
  func theHeadingSaysWhoIsKeptOut(_ before: String, _ after: String) {
    #expect(Self.said(before, .mustNot) == after)
  }

  @Test func doubtKeepsTheRecordsWords() {
    #expect(Self.said("No prior transplant", .unsure) == "original: unsure")
  }

  @Test func longListsBecomeItemsAndExamplesASentence() {
    #expect(
      Self.said("Allergy to penicillin, latex, peanuts, eggs, or any other food", .mustNot)
        == "are allergic to any of these: penicillin. latex. peanuts. eggs. any other food.")
    #expect(
      Self.said("Any heart disease (e.g., angina, arrhythmia)", .mustNot)
        == "have any heart disease. Examples are angina, arrhythmia.")
  }

  @Test func theStudyDoctorDecides() {
    #expect(
      Self.said("Any illness that makes surgery unsafe in the opinion of the investigator", .mustNot)
        == "have any illness that makes surgery unsafe. The study doctor decides this.")
  }

  @Test func childrenOfAListOfThingsAreThings() {
    let rewriter = CriterionRewriter(wordings: Wordings([]), facts: { _, _ in nil })
    let child = Criterion(number: 2, original: "Stroke", polarity: .mustNot)
    let parent = Criterion(
      number: 1, original: "History of any of these:", polarity: .mustNot, children: [child])
    let words = rewriter.rewrite(parent, voice: .you, level: .standard)
    #expect(
      words.children.first?.wording == .plain(PlainCriterion(form: .nounPhrase, lead: .own("a stroke."))))
  }
}

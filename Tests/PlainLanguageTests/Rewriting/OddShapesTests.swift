import Diagnostics
import Foundation
import Testing

@testable import PlainLanguage

/// Shapes of records that once came out as no sentence that a person would say.
@Suite struct OddShapesTests {
  @Test(arguments: [
    ("Duration of pain: ≥ 3 months", "have had pain for at least 3 months."),
    ("Duration of symptoms: 6 or more weeks", "have had symptoms for 6 weeks or more."),
    ("Patients who are treatment naive", "have never had treatment."),
    (
      "Patients who have failed conservative care for 6 weeks",
      "have had conservative care that did not help for 6 weeks."
    ),
    ("Cognitively appropriate", "are cognitively appropriate."),
    (
      "Pediatric and young adult patients 10-25 years of age",
      "are children and young adults and are 10 to 25 years old."
    ),
    ("A pain score between 40 and 90 mm", "have a pain score between 40 and 90 millimeters."),
    ("Written informed consent", "learn about the study and agree in writing to join it."),
    (
      "Written informed consent to participate in the trial before screening",
      "have learned about the study and agreed in writing to join it before screening."
    ),
    (
      "Adequate cardiac and central nervous system (CNS) function",
      "have a heart and a brain and spinal cord that work well enough."
    ),
  ])
  func requirements(_ before: String, _ after: String) { #expect(RuleTests.said(before) == after) }

  @Test(arguments: [
    ("Shift workers", "are shift workers."),
    ("Pregnant or nursing (lactating) women", "are pregnant or breastfeeding."),
    ("Pregnant and breast-feeding women", "are pregnant or breastfeeding."),
    ("Abuse of drugs or alcohol", "misuse drugs or alcohol."),
    ("Non-responder to oxygen", "are a non-responder to oxygen."),
    ("Donors with an infection", "This is true: donors with an infection."),
    (
      "Uncontrolled conditions and previous radiotherapy",
      "have or have had uncontrolled conditions and previous radiotherapy."
    ),
    ("This study will not recruit people who are blind", "are blind."),
    ("Cord compression, Pregnancy, Asthma", "have cord compression, pregnancy, asthma."),
    (
      "Subject has a stent. Subject is pregnant or plans to move.",
      "fit any of these: have a stent. are pregnant or plan to move."
    ),
  ])
  func reasonsToStayOut(_ before: String, _ after: String) {
    #expect(RuleTests.said(before, .mustNot) == after)
  }

  @Test func limitsWithoutCommasBecomeItems() {
    let said = RuleTests.said("ANC ≥ 1.5 × 10^9/L Platelets ≥ 100 × 10^9/L Hemoglobin ≥ 9 g/dL")
    #expect(said.hasPrefix("fit all of these:"))
    #expect(said.components(separatedBy: "at a level of").count == 4)
  }

  @Test func aHeadingAboveRulesIsNoThingThatOneHas() {
    let child = Criterion(number: 2, original: "No surgery", polarity: .must)
    let heading = Criterion(
      number: 1, original: "Prior therapy requirements", kind: .intro, polarity: .must, children: [child])
    let rewriter = CriterionRewriter(wordings: Wordings([]), facts: { _, _ in nil })
    guard case .plain(let plain) = rewriter.rewrite(heading, voice: .other, level: .standard).wording else {
      Issue.record("not plain")
      return
    }
    #expect(plain.lead.characters == "fit these rules about prior therapy requirements:")
  }

  @Test func aWordBeforeOrThatSharesTheLastNounKeepsIt() {
    let wordings = Wordings([
      Wording(
        from: ["alcohol use disorder"], to: "illness of alcohol use", kind: .thing,
        at: SourcePosition(file: "t"))
    ])
    let rewriter = CriterionRewriter(wordings: wordings, facts: { _, _ in nil })
    let criterion = Criterion(
      number: 1, original: "Has substance or alcohol use disorder", polarity: .mustNot)
    guard case .plain(let plain) = rewriter.rewrite(criterion, voice: .other, level: .detailed).wording else {
      Issue.record("not plain")
      return
    }
    #expect(plain.characters.hasSuffix("substance or alcohol use disorder."))
  }
}

/// Words that once said something else than the record: each would be a fault of meaning.
@Suite struct TurnedMeaningTests {
  @Test(arguments: [
    (
      "Willing to use only analogs such as lispro and not use others during the study",
      "are willing to use only analogs such as lispro and not use others during the study."
    ),
    ("Capable of giving consent and complying with visits", "can give consent and comply with visits."),
    ("Eligible for a transplant", "are eligible for a transplant."),
    ("Diagnosis in the early stage", "have a diagnosis in the early stage."),
    (
      "Adults with acute leukemia undergoing a transplant",
      "are adults and have acute leukemia and are having a transplant."
    ),
    ("Patients affiliated to a health scheme", "are affiliated to a health scheme."),
    ("Both genders", "are male or female."),
    ("Age-matched healthy participant", "are age-matched healthy people."),
    (
      "A female participant is eligible to participate if she is not pregnant, and at least one of the following conditions applies",
      "are not pregnant, and fit at least one of these, if they are female."
    ),
  ])
  func requirements(_ before: String, _ after: String) { #expect(RuleTests.said(before) == after) }

  @Test(arguments: [
    (
      "A condition that may lead to death prior to study completion",
      "have a condition that may lead to death prior to study completion."
    ),
    (
      "Other co-existing cancers within 5 years", "have or have had other co-existing cancers within 5 years."
    ),
    (
      "Having a relative who is involved in the study", "have a relative who is involved in the study."
    ),
    ("Patients with gout or patients with asthma", "fit any of these: have gout. have asthma."),
    (
      "Patients who smoke and patients with asthma",
      "fit any of these: smoke. have asthma."
    ),
    ("Participants were excluded if they had asthma", "have had asthma."),
    (
      "Men and women of childbearing potential who smoke",
      "are men or women of childbearing potential and smoke."
    ),
    ("People under the age of 18 will be excluded as well", "are under the age of 18."),
    ("Treatment with botulinum toxin type A", "have treatment with botulinum toxin type A."),
    ("Patients with asthma who smoke", "have asthma and smoke."),
    (
      "Subjects with a history of gout who are taking warfarin", "have ever had gout and are taking warfarin."
    ),
    ("Pregnant or lactating patients", "are pregnant or breastfeeding."),
    ("Overuse or abuse of opioids", "overuse or misuse opioids."),
    ("Currently a prisoner", "are now a prisoner."),
    ("Currently smoking or using nicotine", "are now smoking or using nicotine."),
    ("Renal failure patients", "have renal failure."), ("Heavy alcohol use", "have heavy alcohol use."),
    ("In patients who are allergic to aspirin", "are allergic to aspirin."),
    (
      "Continuous therapy such as art, dance, and music in the past 3 months",
      "have had continuous therapy such as art, dance, and music in the past 3 months."
    ),
  ])
  func reasonsToStayOut(_ before: String, _ after: String) {
    #expect(RuleTests.said(before, .mustNot) == after)
  }

  @Test(arguments: ["32 (16 males, 16 females) healthy controls aged 18-45", "200 diabetic patients"])
  func aCountOfPeopleIsNoRuleForOne(_ before: String) {
    let said = RuleTests.said(before)
    #expect(said.hasPrefix("original"), "\(said)")
  }

  @Test(arguments: [
    "Another cancer, except for treated skin cancer; treated prostate cancer; or cancer without relapse for 3 years",
    "Major surgery within 4 weeks and patients must have recovered from it",
    "Prior use of such inhibitors is inadmissible to Cohort 2 and Cohort 4",
  ])
  func halfARuleIsNotTurnedRound(_ before: String) {
    let said = RuleTests.said(before, .mustNot)
    #expect(said.hasPrefix("original"), "\(said)")
  }
}

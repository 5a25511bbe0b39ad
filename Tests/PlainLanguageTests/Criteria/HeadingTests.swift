import Testing

@testable import PlainLanguage

@Suite struct HeadingTests {
  // MARK: headings

  @Test(arguments: [
    "Inclusion Criteria:", "Inclusion Criteria", "INCLUSION CRITERIA:", "Key Inclusion Criteria:",
    "Main inclusion criteria:",
    "**Inclusion Criteria**", "## Inclusion criteria", "Inclusion:", "Patient Inclusion Criteria:",
    "List of inclusion criteria:",
    "Inclusion criteria for patients:", "4.1. Inclusion Criteria", "* Inclusion Criteria:",
    "Criteria for inclusion:",
    "Eligibility Criteria:", "Inclusion Criteria (part 1):", "Inclusion criterion:",
    "III.2 INCLUSION CRITERIA",
    "Criterios de inclusión:", "Critères d'inclusion :",
  ])
  func inclusionHeadingsAreRead(_ heading: String) throws {
    let text = parsed(heading + "\n\n* Speaks with a doctor each week")
    #expect(text.groups.count == 1)
    #expect(text.groups.first?.side == .inclusion)
    #expect(text.groups.first?.criteria.map(\.original) == ["Speaks with a doctor each week"])
  }

  @Test(arguments: [
    "Exclusion Criteria:", "5.2. Exclusion Criteria", "Key exclusion criteria", "EXCLUSION:", "Exclusions:",
    "Non-inclusion criteria:", "Exclusion criteria (all parts):", "Ausschlusskriterien:",
    "Patient Exclusion Criteria:",
    "Exclusion Criteria:1.", "Ineligibility criteria:",
  ])
  func exclusionHeadingsAreRead(_ heading: String) {
    let text = parsed("Inclusion Criteria:\n\n* Walks\n\n" + heading + "\n\n* Stroke")
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.groups.last?.criteria.map(\.original) == ["Stroke"])
  }

  @Test(arguments: [
    "Not meeting inclusion criteria", "Does not meet the inclusion criteria",
    "Any inclusion criteria not met",
    "Other protocol-defined exclusion criteria may apply.", "Meets the criteria for depression",
  ])
  func falseFriendsAreNoHeadings(_ sentence: String) {
    let text = parsed("Exclusion Criteria:\n\n* Stroke\n* " + sentence)
    #expect(text.groups.count == 1)
    #expect(text.criteria.map(\.original) == ["Stroke", sentence])
  }

  @Test func aHeadingGluedToACriterionOpensAGroup() {
    let text = parsed("Inclusion criteria: walks alone No stroke Exclusion criteria: asthma")
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.map(\.original) == ["walks alone No stroke", "asthma"])
    #expect(text.criteria[0].whole == "Inclusion criteria: walks alone No stroke Exclusion criteria: asthma")
  }

  @Test func exclusionInCapitalsGluedToAnItemOpensAGroup() {
    let text = parsed("Inclusion Criteria:\n\n* Walks\n* EXCLUSION: stroke in the last year")
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.map(\.polarity) == [.must, .mustNot])
  }

  @Test func groupsKnowWhomTheyAreAbout() {
    let text = parsed(
      """
      Patient Inclusion Criteria:

      * Leukemia

      Donor Inclusion Criteria:

      * Healthy sibling

      Donor Exclusion Criteria:

      * Hepatitis

      Inclusion Criteria (Controls):

      * No headache

      Clinic Inclusion Criteria:

      * Has a trained nurse
      """)
    #expect(text.groups.map(\.who) == [.joiner, .donor, .donor, .healthyVolunteer, .other("clinic")])
  }

  @Test func aLineWithPeopleHoldsForTheHeadingsBelowIt() {
    let text = parsed(
      "PATIENTS\n\nInclusion Criteria:\n\n* Migraine\n\nCONTROLS\n\nInclusion Criteria:\n\n* No migraine\n\nExclusion Criteria:\n\n* Stroke"
    )
    #expect(text.groups.map(\.who) == [.joiner, .healthyVolunteer, .healthyVolunteer])
    #expect(
      text.groups.map(\.heading) == [
        "PATIENTS Inclusion Criteria:", "CONTROLS Inclusion Criteria:", "Exclusion Criteria:",
      ])
  }

  @Test func peopleInsideAGroupOpenAGroupOfTheSameSide() {
    let text = parsed(
      "Eligibility criteria:\n\nFor adolescents:\n\n* Is in school\n\nFor parents:\n\n* Lives with the child\n\nExclusion criteria:\n\n* Stroke"
    )
    #expect(text.groups.map(\.side) == [.inclusion, .inclusion, .exclusion])
    #expect(text.groups.map(\.who) == [.joiner, .carer, .joiner])
  }

  @Test func partsAreNamed() {
    #expect(parsed("Cohort B Inclusion Criteria:\n\n* Walks").groups.first?.part == "Cohort B")
  }

  @Test func rulesBeforeTheOnlyHeadingAreTheInclusion() {
    let text = parsed("* Walks alone\n* Lives nearby\n\nExclusion Criteria:\n\n* Stroke")
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
  }

  @Test func rulesForLaterAreNoRulesForJoining() {
    let text = parsed("Inclusion Criteria:\n\n* Walks\n\nWithdrawal Criteria:\n\n* Wishes to stop")
    #expect(text.groups.map(\.side) == [.inclusion, .notJoining])
    #expect(text.criteria.last?.kind == .note)
  }

  @Test func aSentenceCanTakeThePlaceOfAHeading() {
    let text = parsed(
      "To be eligible for this study, people must:\n\n1. Be able to walk\n2. Live nearby\n\nExclusion Criteria\n\n1. Stroke"
    )
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.map(\.polarity) == [.must, .must, .mustNot])
  }

  @Test func aHeadingInsideAnItemStillCounts() {
    let text = parsed("Inclusion Criteria:\n\n1. Walks\n2. Talks\n\n   Exclusion Criteria:\n\n* Stroke")
    #expect(text.groups.map(\.side) == [.inclusion, .exclusion])
    #expect(text.criteria.map(\.polarity) == [.must, .must, .mustNot])
  }
}

import Testing

@testable import PlainLanguage

@Suite struct ListTests {
  // MARK: sub-headings

  @Test func bareLinesAreSubheadings() {
    let text = parsed(
      "Inclusion Criteria\n\nAge\n\n* Younger than 22\n\nOrgan Function Requirements\n\n* Adequate kidneys\n\n**Prior therapy**\n\n* None in 4 weeks"
    )
    #expect(
      text.groups.first?.sections.map(\.heading) == ["Age", "Organ Function Requirements", "Prior therapy"])
    #expect(text.criteria.map(\.heading) == ["Age", "Organ Function Requirements", "Prior therapy"])
  }

  @Test func linesThatAreCriteriaAreNoSubheadings() {
    let text = parsed(
      "Inclusion criteria\n\nIs able to walk.\n\nParticipants with a weight ≥42 kg\n\n* Lives nearby")
    #expect(text.groups.first?.sections.count == 1)
    #expect(text.criteria.count == 3)
  }

  // MARK: lists

  @Test func nestedListsKeepTheirShape() throws {
    let text = parsed(
      "Inclusion Criteria:\n\n* One of the following:\n\n  * Relapse\n  * No remission\n* Walks")
    let first = try #require(text.groups.first?.criteria.first)
    #expect(first.kind == .intro && first.relation == .any)
    #expect(first.children.map(\.original) == ["Relapse", "No remission"])
    #expect(text.criteria.map(\.number) == [1, 2, 3, 4])
  }

  @Test func allOfTheFollowingMeansAll() {
    let text = parsed("Inclusion Criteria:\n\n* All of the following:\n\n  * Walks\n  * Talks")
    #expect(text.criteria.first?.relation == .all)
  }

  @Test func numberedTextAfterAnIntroductionBelongsToIt() {
    let text = parsed(
      "Inclusion Criteria:\n\n* Leukemia, that is:\n* i. First remission;\n* ii. Second remission\n* Walks")
    #expect(text.groups.first?.criteria.count == 2)
    #expect(
      text.groups.first?.criteria.first?.children.map(\.text) == ["First remission", "Second remission"])
  }

  @Test func anItemTornOverTwoBulletsIsJoined() {
    let text = parsed(
      "Exclusion Criteria:\n\n* Takes strong inducers of\n* liver enzymes within 7 days\n* Stroke")
    #expect(
      text.criteria.map(\.original) == ["Takes strong inducers of liver enzymes within 7 days", "Stroke"])
  }

  @Test func aListRunTogetherIsCut() {
    let text = parsed(
      "Exclusion Criteria:\n\n1. Earlier surgery 2. Needs surgery on two levels 3. Weight above 120 kg")
    #expect(
      text.criteria.map(\.text) == ["Earlier surgery", "Needs surgery on two levels", "Weight above 120 kg"])
    #expect(text.criteria[0].whole == "Earlier surgery 2. Needs surgery on two levels 3. Weight above 120 kg")
  }

  @Test func itemsWithSemicolonsAreCut() {
    let text = parsed(
      "Exclusion Criteria:\n\n* Hemoglobin < 9 g/dl; Platelets < 50 × 10^9/L; Bilirubin > 2 mg/dl")
    #expect(text.criteria.count == 3)
  }

  @Test func alternativesWithSemicolonsStayTogether() {
    #expect(
      parsed("Inclusion Criteria:\n\n* Is sterile; or uses two methods; or has no partner").criteria.count
        == 1)
  }

  @Test func neighboursJoinedByOrAreAlternatives() throws {
    let text = parsed(
      "Inclusion Criteria:\n\n1. acute leukemia or\n2. chronic leukemia OR\n3. lymphoma\n4. Walks")
    let criteria = try #require(text.groups.first?.criteria)
    #expect(criteria.count == 2 && criteria[0].relation == .any && criteria[0].original.isEmpty)
    #expect(criteria[0].children.map(\.text) == ["acute leukemia", "chronic leukemia", "lymphoma"])
  }

  @Test func textBulletsAreLists() {
    let text = parsed("Exclusion Criteria\n\n• Stroke\n\n• Asthma\n\n- Epilepsy")
    #expect(text.criteria.map(\.text) == ["Stroke", "Asthma", "Epilepsy"])
  }

  @Test func linesOfAParagraphAreItems() {
    #expect(
      parsed("Inclusion Criteria:\nWalks\nTalks\nReads").criteria.map(\.original) == [
        "Walks", "Talks", "Reads",
      ])
  }

  @Test func aWrappedSentenceIsOneItem() {
    let text = parsed(
      "Inclusion Criteria:\n\nHas had pain in the back for at least six weeks that did not get better with\nexercise, rest or tablets"
    )
    #expect(text.criteria.count == 1)
  }

  @Test func separatorsSayNothing() {
    let text = parsed("Inclusion Criteria:\n\n1. Walks\n\n<!-- -->\n\n1. Talks")
    #expect(text.shownTexts == ["Inclusion Criteria:", "Walks", "Talks"])
  }

  @Test func indentedTextIsText() {
    #expect(
      parsed("Inclusion Criteria:\n\n    Walks alone\n    Talks").criteria.map(\.original) == [
        "Walks alone", "Talks",
      ])
  }

  @Test func doubleEscapesBecomeTheSignThatWasMeant() {
    let text = parsed("Exclusion Criteria:\n\n* Platelets \\&lt; 50,000")
    #expect(text.criteria.first?.original == "Platelets < 50,000")
    #expect(text.criteria.first?.polarity == .mustNot)
    #expect(text.findings.map(\.id).contains("criteria-double-escape"))
  }

  @Test func numbersAreKeptWhereTheTextRefersToThem() {
    let text = parsed("Inclusion Criteria:\n\n1. Walks\n2. Talks\n3. Meets all the items 1 to 2")
    #expect(text.criteria.map(\.label) == ["1.", "2.", "3."])
    #expect(parsed("Inclusion Criteria:\n\n1. Walks\n2. Talks").criteria.allSatisfy { $0.label == nil })
  }

  @Test func aNameThatSlippedIntoTheListBeforeItsGroupIsATitle() {
    let text = parsed(
      "Inclusion Criteria:\n\n* healthy\n\nExclusion Criteria:\n\n* headache\n* Chronic migraine\n\nInclusion Criteria:\n\n* diagnosis of chronic migraine for a year"
    )
    #expect(text.groups.last?.heading == "Chronic migraine Inclusion Criteria:")
    #expect(text.groups.map(\.criteria.count) == [1, 1, 1])
  }
}

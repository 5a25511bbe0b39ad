import Testing

@testable import PlainLanguage

@Suite struct PolarityTests {
  @Test(arguments: PolarityCase.all)
  func aSentenceIsUnderstoodFromHeadingAndWords(_ item: PolarityCase) throws {
    let text = parsed(item.heading + "\n\n* " + escaped(item.sentence))
    let criterion = try #require(text.criteria.first)
    #expect(text.criteria.count == 1)
    #expect(criterion.polarity == item.expected, "\(criterion.polarityReason)")
  }

  @Test func thereAreManyCases() {
    #expect(PolarityCase.all.count >= 150)
  }

  @Test func aPermissionNeverKeepsAnybodyOut() {
    for sentence in [
      "Patients with stable disease are eligible", "Aspirin is allowed", "Twins may be enrolled",
    ] {
      for heading in ["Inclusion Criteria:", "Exclusion Criteria:", "Notes:", ""] {
        let criterion = parsed(heading + "\n\n* " + sentence).criteria.first
        #expect(criterion?.polarity != .mustNot, "\(heading) \(sentence)")
      }
    }
  }

  @Test func childrenOfARequirementAreRequirements() throws {
    let text = parsed(
      """
      Exclusion Criteria:

      * Adequate organ function, defined as:

        * Bilirubin at most 1.5 times the upper limit
        * Talks in sentences
      """)
    #expect(text.criteria.map(\.polarity) == [.must, .must, .must])
  }

  @Test func childrenOfAProhibitionKeepOut() {
    let text = parsed(
      """
      Inclusion Criteria:

      * Must not have any of the following:

        * Active infection
        * Heart failure
      * Age 18 or older
      """)
    #expect(text.criteria.map(\.polarity) == [.must, .mustNot, .mustNot, .must])
  }

  @Test func childrenOfAnExceptionKeepNobodyOut() {
    let text = parsed(
      """
      Exclusion Criteria:

      * Another cancer in the last 3 years, with the exception of:

        * Skin cancer that was removed
        * Cancer in situ of the cervix
      * Stroke
      """)
    #expect(text.criteria.map(\.polarity) == [.mustNot, .unsure, .unsure, .mustNot])
    #expect(text.criteria[1].kind == .permission && text.criteria[1].polarityReason == .exception)
  }

  @Test func flattenedExceptionsKeepNobodyOut() {
    let text = parsed(
      """
      Exclusion Criteria:

      * History of another cancer except for:
      * Adequately treated skin cancer
      * Cured cancer of the cervix, without treatment for 2 years
      * Stroke
      """)
    #expect(text.criteria.map(\.polarity) == [.mustNot, .unsure, .unsure, .mustNot])
  }

  @Test func sentencesOfOneItemThatDisagreeAreCut() throws {
    let text = parsed(
      "Exclusion Criteria:\n\n* Active infection. Patients on preventive antibiotics are allowed.")
    #expect(text.criteria.map(\.polarity) == [.mustNot, .unsure])
    #expect(text.criteria[0].whole == "Active infection. Patients on preventive antibiotics are allowed.")
    #expect(text.criteria[1].kind == .permission)
  }

  @Test func doubtfulDenialsAreSettledByManyMisfiledNeighbours() {
    let text = parsed(
      """
      Exclusion Criteria:

      * Must not have an infection
      * Patients must have stopped steroids
      * No history of stroke
      """)
    #expect(text.criteria.map(\.polarity) == [.must, .must, .must])
  }

  @Test func whatTheInclusionAsksForIsMissedByTheExclusion() {
    let text = parsed(
      "Inclusion Criteria:\n\n* Pain in the back\n\nExclusion Criteria:\n\n* No pain reported")
    #expect(text.criteria.last?.polarity == .mustNot)
  }

  @Test func anAgeOfTheRecordUnderAnExclusionHeadingIsARequirement() {
    #expect(parsed("Exclusion Criteria:\n\n* Age ≥ 18 years", "18 Years").criteria.first?.polarity == .must)
    #expect(
      parsed("Exclusion Criteria:\n\n* Age ≥ 18 years", nil, "17 Years").criteria.first?.polarity == .mustNot)
    #expect(parsed("Exclusion Criteria:\n\n* Age ≥ 18 years").criteria.first?.polarity == .unsure)
    #expect(
      parsed("Exclusion Criteria:\n\n* Age < 18 years", "18 Years").criteria.first?.polarity == .mustNot)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("<", with: "\\<").replacing(">", with: "\\>")
  }
}

import Testing

@testable import PlainLanguage

@Suite struct TopicTests {
  @Test(arguments: [
    ("18 years or older", CriterionTopic.age), ("Males and females aged 12 to 17", .age),
    ("Male or female", .sex),
    ("Newly diagnosed acute leukemia", .disease),
    ("At least 14 days since the last chemotherapy", .earlierTreatment),
    ("Takes warfarin or aspirin", .otherMedicines), ("ECOG 0 or 1", .dailyLife),
    ("Life expectancy above 12 weeks", .lifeExpectancy),
    ("Women must have a negative pregnancy test", .pregnancy), ("Male patients must use condoms", .pregnancy),
    ("Ejection fraction of at least 45%", .heart), ("Needs oxygen because of lung disease", .lungs),
    ("Bilirubin ≤ 1.5 x ULN", .liver),
    ("Creatinine clearance above 60 mL/min", .kidneys), ("Platelets ≥ 75,000", .blood),
    ("Seizures in the last year", .brain),
    ("Active hepatitis B", .infections), ("Another cancer within 5 years, except skin cancer", .otherIllness),
    ("Allergy to the study medicine", .allergy), ("Bipolar disorder", .mentalHealth),
    ("Drinks alcohol each day", .substances),
    ("Major surgery within 4 weeks", .surgery), ("Claustrophobia that does not allow an MRI", .scans),
    ("Takes part in another clinical trial", .otherStudies), ("BMI above 40", .generalHealth),
    ("Signed informed consent", .consent),
    ("Speaks English", .reach), ("Left-handed", .other),
  ])
  func wordsTellTheTopic(_ text: String, _ topic: CriterionTopic) {
    #expect(TopicReader().topic(of: text, heading: nil) == topic)
  }

  @Test func aSubheadingHelps() {
    #expect(TopicReader().topic(of: "Not specified", heading: "Renal function") == .kidneys)
  }
}

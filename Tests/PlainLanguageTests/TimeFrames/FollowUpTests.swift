import PlainLanguage
import Testing

@Suite("Follow-up")
struct FollowUpTests {
  private let followUp = FollowUp(times: TimeFrames(table: TimeFramesTests.table))

  @Test(
    "is said in one sentence",
    arguments: [
      (
        "After completion of study treatment, patients are followed up at 30 days and every 4 months.",
        "After treatment ends, doctors keep checking on people at 30 days and every 4 months."
      ),
      (
        "Cycles repeat.\n\nAfter completion of study treatment, patients are followed for 1 year.",
        "After treatment ends, doctors keep checking on people for 1 year."
      ),
      (
        "People get either X or Y. They are then followed for up to 5 years.",
        "Doctors keep checking on people for up to 5 years."
      ),
      ("Patients will be followed up for 2 years.", "Doctors keep checking on people for 2 years."),
    ])
  func said(source: String, words: String) {
    #expect(followUp.reading(of: source)?.plainText?.characters == words)
  }

  @Test("is left out where the text tells of none, and kept as it is where a word is not known")
  func others() {
    #expect(followUp.reading(of: "Drug A is followed by drug B after treatment.") == nil)
    #expect(followUp.reading(of: "Patients who are ill are followed for 1 year at home") == nil)
    #expect(followUp.reading(of: "After study treatment, patients are followed quaterly") != nil)
    #expect(followUp.reading(of: "After study treatment, patients are followed quaterly")?.plainText == nil)
  }
}

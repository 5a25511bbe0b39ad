import Diagnostics
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("A record to start from")
struct RecordStarterTests {
  @Test("A new record lacks only its title")
  func record() throws {
    try EditorFolder.with { folder in
      let started = folder.starter.record("My trial")
      let path = folder.path + "/Records/my-trial.yaml"
      #expect(started.paths == [path])
      #expect(
        started.findings.filter { $0.severity == .error }.map(\.headline) == [
          "\"title\" is missing in a record"
        ])
      try folder.replace("\ntitle:\n", with: "\ntitle: A study of zyx\n", in: path)
      let reading = RecordReader.read(RecordInput(file: path, form: .yaml))
      #expect(reading.findings.filter { $0.severity == .error } == [])
      #expect(reading.trial?.id == "my-trial")
    }
  }

  @Test("What the notes of a new record show is read without a finding")
  func recordNotes() throws {
    var text = StarterText.record(id: "my-trial").replacing("\ntitle:\n", with: "\ntitle: A study\n")
    for (empty, filled) in [
      ("overall:", "overall: not-yet-recruiting"), ("verified:", "verified: 2024-05"),
      ("start:", "start: {date: 2024-05-31, type: actual}"), ("study-type:", "study-type: expanded-access"),
      ("phases: []", "phases: [phase1, phase2]"), ("allocation:", "allocation: non-randomized"),
      ("people:", "people: {count: 60, type: estimated}"), ("arms: []", "arms:\n  - name: Medicine X"),
      ("interventions: []", "interventions:\n  - {name: Medicine X, type: drug, arms: [Medicine X]}"),
      ("primary: []", "primary:\n    - {measure: Complete remission, when: After 1 cycle}"),
      ("minimum-age:", "minimum-age: 6 months"), ("maximum-age:", "maximum-age: 17 years"),
      ("sex:", "sex: female"),
      ("criteria: []", "criteria:\n    - must: The zyx is sore\n    - unsure: Other illness"),
      (
        "contacts: []",
        "contacts:\n  - {desk: Trial office of Example Hospital, role: contact, phone: \"+00 555 0100\"}"
      ),
      (
        "locations: []",
        "locations:\n  - {facility: Example Hospital, status: recruiting, city: Utrecht, country: Netherlands}"
      ),
      ("side-effects: []", "side-effects:\n    - {text: Infections, source: Product information}"),
    ] {
      let line = try #require(text.range(of: " \(empty)\n") ?? text.range(of: "\n\(empty)\n"), "\(empty)")
      text.replaceSubrange(line, with: "\(text[line].first ?? " ")\(filled)\n")
    }
    let reading = RecordReader.read(Array(text.utf8), of: RecordInput(file: "my-trial.yaml", form: .yaml))
    #expect(reading.findings == [])
  }
}

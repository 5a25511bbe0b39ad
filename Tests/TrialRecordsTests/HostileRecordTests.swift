import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("Hostile and damaged records")
struct HostileRecordTests {
  @Test("Absent, empty, null and zero stay apart")
  func absent() throws {
    let reading = RecordText.read(
      RecordText.study(
        status: "\"overallStatus\":\"WITHDRAWN\",\"whyStopped\":\"\"",
        modules: "\"designModule\":{\"enrollmentInfo\":{\"count\":0},\"phases\":null,\"targetDuration\":null}"
      ))
    let trial = try #require(reading.trial)
    #expect(trial.status.whyStopped?.value == "")
    #expect(trial.status.lastKnown == nil)
    #expect(trial.design.enrollment?.count?.value == 0)
    #expect(trial.design.phases.isEmpty && trial.design.targetDuration == nil)
    #expect(trial.hasResults == nil)
    #expect(reading.ids == ["record-empty-text"])
  }

  @Test("Names that the program does not know are passed over in JSON")
  func unknownNames() {
    #expect(
      RecordText.read(RecordText.study(modules: "\"newModule\":{\"x\":[1,{}]}", after: ",\"y\":null"))
        .findings.isEmpty)
  }

  @Test("A broken record still gives its id and title for the page that says so")
  func identity() {
    let reading = RecordText.read(RecordText.study(status: "\"overallStatus\":\"OPEN\"", title: "A title"))
    #expect(reading.trial == nil)
    #expect(reading.id == "NCT00000001" && reading.title == "A title")
  }

  @Test("One byte changed anywhere in a record never crashes the reader")
  func mutations() throws {
    let file = Folders.project.appending(path: "Records/NCT03913559.json")
    let bytes = [UInt8](try Data(contentsOf: file))
    var state: UInt64 = 42
    for _ in 0..<150 {
      var changed = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(state >> 33) % changed.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      let reading = RecordText.read(changed)
      #expect(reading.trial != nil || !reading.findings.isEmpty)
    }
  }

  @Test("A record of 10 MB is refused without being parsed, a field of 9,000,000 signs too")
  func large() throws {
    let big = RecordText.study(title: String(repeating: "a", count: 10_000_000))
    try RecordText.withFolder(["a.json": big, "b.jsonl": RecordText.study() + "\n" + big]) { folder in
      let readings = RecordLister.list([folder]).inputs.map(RecordReader.read)
      #expect(readings.map(\.ids) == [["record-too-large"], [], ["record-too-large"]])
    }
  }

  @Test(
    "A link that runs something is an error, whatever its spelling",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\\tscript:alert(1)",
      "data:text/html,x",
      "vbscript:x", "file:///etc/passwd",
    ])
  func links(link: String) {
    let reading = RecordText.read(
      RecordText.study(
        modules: "\"referencesModule\":{\"seeAlsoLinks\":[{\"label\":\"a\",\"url\":\"\(link)\"}]}"))
    #expect(reading.ids == ["record-unsafe-link"])
    #expect(reading.trial == nil)
  }

  @Test("A document's address is built from the id, and a file name that leaves its folder is not used")
  func documents() throws {
    func read(_ name: String) -> RecordReading {
      RecordText.read(
        RecordText.study(
          after: ",\"documentSection\":{\"largeDocumentModule\":{\"largeDocs\":[{\"filename\":\"\(name)\"}]}}"
        ))
    }
    let url = read("Prot_SAP_000.pdf").trial?.documents.first?.url
    #expect(url?.value == "https://cdn.clinicaltrials.gov/large-docs/01/NCT00000001/Prot_SAP_000.pdf")
    #expect(url?.source == "/documentSection/largeDocumentModule/largeDocs/0/filename")
    #expect(read("../../x").trial?.documents.first?.url == nil)
    #expect(read("../../x").ids == ["record-bad-link"])
  }

  @Test("People's names stay out of contacts, names of desks stay in")
  func names() throws {
    let contacts = [
      "Jane Roe, MD", "Jane Roe", "Pfizer CT.gov Call Center", "M.D. Anderson Cancer Center", "Dr. Center",
    ]
    .map { "{\"name\":\"\($0)\",\"role\":\"CONTACT\",\"phone\":\"555-0100\"}" }.joined(separator: ",")
    let reading = RecordText.read(
      RecordText.study(modules: "\"contactsLocationsModule\":{\"centralContacts\":[\(contacts)]}"))
    let trial = try #require(reading.trial)
    #expect(
      trial.centralContacts.map { $0.desk?.value } == [
        nil, nil, "Pfizer CT.gov Call Center", "M.D. Anderson Cancer Center", nil,
      ])
    #expect(!"\(trial)".contains("Roe"))
  }
}

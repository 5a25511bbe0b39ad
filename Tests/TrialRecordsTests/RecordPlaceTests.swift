import Diagnostics
import Testing
import TrialRecords

@Suite("Places of findings")
struct RecordPlaceTests {
  @Test("A wrong value is shown at its own line and column, counted in characters")
  func lineAndColumn() throws {
    let json = """
      {
        "protocolSection": {
          "identificationModule": {"nctId": "NCT00000001", "briefTitle": "Über 😀"},
          "statusModule": {"whyStopped": "é", "overallStatus": "OPEN"}
        }
      }
      """
    let finding = try #require(RecordText.read(json).finding(.unknownCode))
    #expect("\(finding.position)" == "a.json:4:58")
    #expect(finding.excerpt == "OPEN")
  }

  @Test("In YAML too")
  func yaml() throws {
    let reading = RecordText.readYAML("id: a\ntitle: A\nstatus:\n  overall: opne\n  start: 2023-02-30\n")
    #expect("\(try #require(reading.finding(.unknownCode)).position)" == "a.yaml:4:12")
    #expect("\(try #require(reading.finding(.badDate)).position)" == "a.yaml:5:10")
  }

  @Test("In a list of studies the place counts from the start of the file")
  func listOfStudies() throws {
    let bad = RecordText.study(status: "\"overallStatus\":\"OPEN\"")
    let text = "{\"totalCount\": 2,\n \"studies\": [\n  \(RecordText.study(id: "NCT00000002")),\n  \(bad)\n]}"
    try RecordText.withFolder(["all.json": text, "lines.jsonl": "\n\(bad)\n"]) { folder in
      let readings = RecordLister.list([folder]).inputs.map(RecordReader.read)
      let places = readings.flatMap(\.findings).filter { $0.id == "record-unknown-code" }.map(\.position)
      #expect(places.map(\.line) == [4, 2])
      #expect(places[0].column == places[1].column + 2)
    }
  }
}

import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("The shapes that records come in")
struct RecordShapeTests {
  private let ids = ["NCT00000001", "NCT00000002", "NCT00000003"]

  private func trials(_ files: [String: String]) throws -> [Trial] {
    try RecordText.withFolder(files) { folder in
      let listing = RecordLister.list([folder])
      #expect(listing.findings.isEmpty)
      return listing.inputs.map(RecordReader.read).compactMap(\.trial)
    }
  }

  /// What a trial says, without the file and line that it was read from.
  private func content(_ trial: Trial) -> [String] {
    [
      "\(trial.identity)", "\(trial.status)", "\(trial.eligibility)", "\(trial.design)",
      trial.origin.contentHash,
    ]
  }

  @Test("One study a file, a list of studies and JSON Lines give equal trials")
  func shapes() throws {
    let studies = ids.map { RecordText.study(id: $0, title: "A \\\"quoted\\\" } ] study") }
    let single = try trials(Dictionary(uniqueKeysWithValues: zip(ids.map { $0 + ".json" }, studies)))
    let list = try trials([
      "a.json": "{\"nextPageToken\":\"x]\",\"studies\":[\(studies.joined(separator: ",\n "))],\"n\":[1]}"
    ])
    let lines = try trials(["a.ndjson": studies.joined(separator: "\r\n") + "\n\n"])
    #expect(single.map(\.id) == ids)
    #expect(list.map(content) == single.map(content))
    #expect(lines.map(content) == single.map(content))
  }

  @Test("White space between values does not change the content hash, a changed word does")
  func hash() throws {
    let compact = try #require(RecordText.read(RecordText.study()).trial?.origin.contentHash)
    let spaced = RecordText.study().replacingOccurrences(of: ",\"", with: " ,\n \"")
    #expect(RecordText.read(spaced).trial?.origin.contentHash == compact)
    #expect(RecordText.read(RecordText.study(title: "A stud y")).trial?.origin.contentHash != compact)
    #expect(compact.count == 16)
  }

  @Test("Folders are searched through all levels, in an order of their own, and a file counts once")
  func folders() throws {
    let files = [
      "b/2.json": RecordText.study(id: "NCT00000002"), "a.json": RecordText.study(), "b/.hidden.json": "{",
      "notes.txt": "x",
    ]
    try RecordText.withFolder(files) { folder in
      let listing = RecordLister.list([folder + "/b", folder, folder + "/a.json"])
      #expect(
        listing.inputs.map { $0.file.replacingOccurrences(of: folder, with: "") } == ["/a.json", "/b/2.json"])
    }
  }

  @Test(
    "What is wrong around the studies of a list is found",
    arguments: [
      ("{\"studies\":[STUDY,]}", RecordFinding.syntax), ("{\"studies\":[STUDY", .cutOff),
      ("{\"studies\":[STUDY,7]}", .notAStudy), ("{\"studies\":[STUDY]} x", .syntax),
      ("{\"studies\":[STUDY],\"studies\":[]}", .duplicateKey),
    ])
  func frame(text: String, kind: RecordFinding) throws {
    let file = text.replacingOccurrences(of: "STUDY", with: RecordText.study())
    try RecordText.withFolder(["a.json": file]) { folder in
      let listing = RecordLister.list([folder])
      #expect(listing.findings.map(\.id) == [kind.rawValue])
      #expect(listing.findings.allSatisfy { $0.position.column > RecordText.study().count })
    }
  }

  @Test("A list that breaks off inside a study says so where it ends")
  func cutList() throws {
    let file = "{\"studies\":[\(RecordText.study()),\n\(RecordText.study(id: "NCT00000002").dropLast(9))"
    try RecordText.withFolder(["a.json": file]) { folder in
      let listing = RecordLister.list([folder])
      let readings = listing.inputs.map(RecordReader.read)
      #expect(listing.findings.isEmpty)
      #expect(readings.map { $0.trial?.id } == ["NCT00000001", nil])
      #expect(readings.last?.ids == ["record-cut-off"])
      #expect(readings.last?.findings.first?.position.line == 2)
    }
  }

  @Test("A byte order mark is left out with a warning")
  func byteOrderMark() throws {
    let reading = RecordText.read("\u{FEFF}" + RecordText.study())
    #expect(reading.trial?.id == "NCT00000001")
    #expect(reading.ids == ["record-invisible-character"])
  }
}

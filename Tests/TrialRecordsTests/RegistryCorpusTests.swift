import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("Real registry records")
struct RegistryCorpusTests {
  @Test("Every real record is read without an error")
  func allAreRead() throws {
    guard let folder = Folders.registryRecords else {
      print("skipped: no folder of real records (../shared or PLAINSPOKEN_RECORDS)")
      return
    }
    let listing = RecordLister.list([folder.path])
    #expect(listing.findings.isEmpty)
    let readings = listing.inputs.map(RecordReader.read)
    let errors = readings.flatMap(\.findings).filter { $0.severity == .error }
    let shown = errors.prefix(5).map(FindingFormatter.text)
    #expect(shown == [])
    #expect(readings.count { $0.trial == nil } == 0)
    #expect(DuplicateIds.findings(in: readings).isEmpty)
    print("read \(readings.compactMap(\.trial).count) of \(listing.inputs.count) real records")
    if ProcessInfo.processInfo.environment["SHOW_FINDINGS"] != nil {
      for finding in readings.flatMap(\.findings) { print(FindingFormatter.text(finding)) }
    }
  }
}

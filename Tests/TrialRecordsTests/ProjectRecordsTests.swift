import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("The project's own records")
struct ProjectRecordsTests {
  private let readings: [RecordReading]
  private let listing: RecordListing

  init() {
    listing = RecordLister.list([Folders.project.appending(path: "Records").path])
    readings = listing.inputs.map(RecordReader.read)
  }

  private func trial(_ id: String) throws -> Trial {
    try #require(readings.compactMap(\.trial).first { $0.id == id })
  }

  @Test("The five trials are read without an error")
  func fiveAreRead() {
    #expect(listing.findings.isEmpty)
    let ids = readings.compactMap(\.trial?.id).sorted()
    #expect(ids == ["NCT01363297", "NCT01371630", "NCT03913559", "NCT05748171", "itcc-059"])
    #expect(readings.flatMap(\.findings).filter { $0.severity == .error }.map(FindingFormatter.text) == [])
  }

  @Test("The facts of NCT03913559 are those of its page")
  func minimalResidualDisease() throws {
    let trial = try trial("NCT03913559")
    #expect(trial.status.overall?.value == .recruiting)
    #expect(trial.eligibility.minimumAge == nil)
    #expect(trial.eligibility.maximumAge?.value == AgeBound(21, .years))
    #expect(trial.design.enrollment?.count?.value == 32)
    #expect(trial.design.enrollment?.type == nil)
    #expect(trial.interventions.count == 7)
    #expect(trial.locations.map(\.city?.value) == ["San Diego", "Memphis"])
    let criteria = try #require(trial.eligibility.criteria?.value.markdown)
    let exclusion = try #require(criteria.range(of: "Exclusion Criteria"))
    let requirement = try #require(criteria.range(of: "At least 14 days must have gone by"))
    #expect(exclusion.upperBound < requirement.lowerBound)
  }

  @Test("NCT05748171 keeps the 93 lines of its places and the numbers of its criteria")
  func firstRelapse() throws {
    let trial = try trial("NCT05748171")
    #expect(trial.locations.count == 93)
    #expect(Set(trial.locations.map { [$0.city?.value, $0.state?.value, $0.country?.value] }).count == 87)
    #expect(trial.eligibility.minimumAge?.value == AgeBound(1, .years))
    let criteria = try #require(trial.eligibility.criteria?.value.markdown)
    for number in [
      "18 to 30 months", "6 months", "≥ 5%", "≥30 mL/min", "≤5 ×", "≤1.5 ×", "≥ 30%", "\\>50%", "≥1.5",
    ] {
      #expect(criteria.contains(number), "\(number)")
    }
  }

  @Test("NCT01363297 says that results exist and that this copy does not hold them")
  func completed() throws {
    let trial = try trial("NCT01363297")
    #expect(trial.hasResults == true && trial.results == nil)
    #expect(trial.outcomes.primary.count == 3 && trial.outcomes.secondary.count == 16)
    #expect(trial.locations.count == 15)
    #expect(readings.flatMap(\.findings).contains { $0.id == RecordFinding.resultsMissing.rawValue })
  }

  @Test("NCT01371630 keeps its three arms and both parts of its phase")
  func combination() throws {
    let trial = try trial("NCT01371630")
    #expect(trial.arms.count == 3 && trial.interventions.count == 11)
    #expect(trial.design.phases.map(\.value) == [.phase1, .phase2])
    #expect(trial.eligibility.maximumAge == nil)
    #expect(trial.centralContacts.first?.desk?.value == "M.D. Anderson Cancer Center")
  }

  @Test("ITCC-059 gives its criteria with polarity and its approvals with a date")
  func handwritten() throws {
    let trial = try trial("itcc-059")
    #expect(trial.origin.form == .yaml)
    #expect(trial.status.overall == nil)
    #expect(trial.eligibility.listedCriteria.map(\.polarity) == [.must, .must])
    #expect(trial.eligibility.listedCriteria.first?.text.source == "/eligibility/criteria/0/must")
    #expect(trial.practical?.approvals.map(\.region.value) == ["Europe", "North America", "Japan"])
    #expect(trial.practical?.approvals.allSatisfy { $0.asOf?.value.precision == .day } == true)
  }

  @Test("No telephone number and no mail address of a person stands in the records")
  func noDirectLines() {
    for contact in readings.compactMap(\.trial).flatMap({
      $0.centralContacts + $0.locations.flatMap(\.contacts)
    }) {
      #expect(contact.phone == nil && contact.email == nil)
    }
  }
}

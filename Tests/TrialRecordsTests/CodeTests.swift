import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("Codes of the registry")
struct CodeTests {

  @Test("Each status of a trial is read as itself", arguments: Trial.OverallStatus.allCases)
  func statuses(status: Trial.OverallStatus) {
    let reading = RecordText.read(RecordText.study(status: "\"overallStatus\":\"\(status.rawValue)\""))
    #expect(reading.trial?.status.overall?.value == status)
    #expect(reading.trial?.status.overall?.source == "/protocolSection/statusModule/overallStatus")
  }

  @Test(
    "A code that is not in the list is never replaced by another",
    arguments: ["recruiting", "RECRUITING ", "", "Recruiting", "NEW_STATUS"])
  func unknown(code: String) throws {
    let reading = RecordText.read(RecordText.study(status: "\"overallStatus\":\"\(code)\""))
    #expect(reading.trial == nil)
    #expect(reading.finding(.unknownCode) != nil)
  }

  @Test("In YAML codes may be written in small letters with hyphens")
  func handwritten() {
    let reading = RecordText.readYAML(
      "id: a\ntitle: A\nstatus: {overall: not-yet-recruiting}\ndesign: {phases: [early-phase1, PHASE2], purpose: treatment}\n"
    )
    #expect(reading.trial?.status.overall?.value == .notYetRecruiting)
    #expect(reading.trial?.design.phases.map(\.value) == [.earlyPhase1, .phase2])
    #expect(reading.trial?.design.primaryPurpose?.value == .treatment)
  }

  static let lists: [(name: String, codes: [String])] = [
    ("Status", codes(Trial.OverallStatus.self)), ("RecruitmentStatus", codes(Trial.SiteStatus.self)),
    ("ExpandedAccessStatus", codes(Trial.ExpandedAccessStatus.self)),
    ("DateType", codes(Trial.DateType.self)),
    ("EnrollmentType", codes(Trial.DateType.self)), ("StudyType", codes(Trial.StudyType.self)),
    ("Phase", codes(Trial.Phase.self)), ("DesignAllocation", codes(Trial.Allocation.self)),
    ("InterventionalAssignment", codes(Trial.InterventionModel.self)),
    ("PrimaryPurpose", codes(Trial.PrimaryPurpose.self)), ("DesignMasking", codes(Trial.Masking.self)),
    ("WhoMasked", codes(Trial.WhoMasked.self)), ("ObservationalModel", codes(Trial.ObservationalModel.self)),
    ("DesignTimePerspective", codes(Trial.TimePerspective.self)),
    ("BioSpecRetention", codes(Trial.BioSpecimenRetention.self)), ("ArmGroupType", codes(Trial.ArmType.self)),
    ("InterventionType", codes(Trial.InterventionType.self)), ("Sex", codes(Trial.Sex.self)),
    ("StandardAge", codes(Trial.StandardAge.self)), ("SamplingMethod", codes(Trial.SamplingMethod.self)),
    ("ContactRole", codes(Trial.ContactRole.self)), ("OfficialRole", codes(Trial.OfficialRole.self)),
    ("ResponsiblePartyType", codes(Trial.ResponsiblePartyType.self)),
    ("AgencyClass", codes(Trial.AgencyClass.self)),
    ("OrgStudyIdType", codes(Trial.OrgStudyIdType.self)),
    ("SecondaryIdType", codes(Trial.SecondaryIdType.self)),
    ("ReferenceType", codes(Trial.ReferenceType.self)), ("IpdSharing", codes(Trial.DataSharingPlan.self)),
    ("IpdSharingInfoType", codes(Trial.SharedDocumentType.self)),
    ("UnpostedEventType", codes(Trial.UnpostedEventType.self)),
    ("ViolationEventType", codes(Trial.ViolationEventType.self)),
    ("MeasureParam", codes(Trial.MeasureParameter.self)),
    ("MeasureDispersionType", codes(Trial.MeasureSpread.self)),
    ("OutcomeMeasureType", codes(Trial.ResultOutcomeType.self)),
    ("ReportingStatus", codes(Trial.ReportingStatus.self)),
    ("EventAssessment", codes(Trial.EventAssessment.self)),
    ("AnalysisDispersionType", codes(Trial.AnalysisSpread.self)),
    ("ConfidenceIntervalNumSides", codes(Trial.IntervalSides.self)),
    ("NonInferiorityType", codes(Trial.ComparisonKind.self)),
    ("AgreementRestrictionType", codes(Trial.AgreementRestriction.self)),
  ]

  private static func codes<Code: RegistryCode>(_ type: Code.Type) -> [String] {
    Code.allCases.map(\.rawValue)
  }

  @Test("The lists are those of the registry's own document, where that is at hand")
  func complete() throws {
    let file = Folders.project.appending(path: "../shared/registry/spec/enums-from-oas.json")
      .standardizedFileURL
    guard let data = try? Data(contentsOf: file) else {
      print("skipped: no list of the registry's codes (../shared/registry/spec)")
      return
    }
    struct List: Decodable { let values: [String] }
    let known = try JSONDecoder().decode([String: List].self, from: data)
    for list in Self.lists {
      #expect(known[list.name]?.values.sorted() == list.codes.sorted(), "\(list.name)")
    }
    let left = Set(known.keys).subtracting(Self.lists.map(\.name))
    #expect(left == ["FieldStatsType", "FilterType", "BrowseLeafRelevance"])
  }
}

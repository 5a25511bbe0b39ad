import Diagnostics
import Foundation
import Testing
import TrialRecords

/// One record text for each kind of finding.
@Suite("Every kind of finding")
struct RecordFindingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let kind: RecordFinding
    let json: String
    var testDescription: String { kind.rawValue }
  }

  static let samples: [Sample] = [
    Sample(kind: .nul, json: RecordText.study(title: "A\\u0000B")),
    Sample(kind: .syntax, json: "{\"protocolSection\":{,}}"),
    Sample(kind: .cutOff, json: String(RecordText.study().dropLast(20))),
    Sample(kind: .duplicateKey, json: "{\"protocolSection\":{\"a\":1,\"a\":2}}"),
    Sample(kind: .loneSurrogate, json: RecordText.study(title: "A \\ud83d B")),
    Sample(kind: .tooDeep, json: String(repeating: "[", count: 100_000)),
    Sample(kind: .notAStudy, json: "{\"Study\":{}}"),
    Sample(kind: .missingId, json: "{\"protocolSection\":{\"identificationModule\":{\"briefTitle\":\"A\"}}}"),
    Sample(kind: .badId, json: RecordText.study(id: "NCT123")),
    Sample(kind: .wrongShape, json: RecordText.study(status: "\"whyStopped\":5")),
    Sample(kind: .unknownCode, json: RecordText.study(status: "\"overallStatus\":\"RECRUTING\"")),
    Sample(
      kind: .unknownSideCode,
      json: RecordText.study(
        modules: "\"sponsorCollaboratorsModule\":{\"leadSponsor\":{\"name\":\"X\",\"class\":\"CLUB\"}}")),
    Sample(kind: .badDate, json: RecordText.study(status: "\"startDateStruct\":{\"date\":\"2023-02-29\"}")),
    Sample(kind: .badAge, json: RecordText.study(eligibility: "\"minimumAge\":\"eighteen\"")),
    Sample(
      kind: .badNumber,
      json: RecordText.study(modules: "\"designModule\":{\"enrollmentInfo\":{\"count\":-3}}")),
    Sample(kind: .fieldTooLong, json: RecordText.study(title: String(repeating: "a", count: 262_145))),
    Sample(
      kind: .markdownLimit,
      json: RecordText.study(
        eligibility: "\"eligibilityCriteria\":\"\(String(repeating: ">", count: 10_000)) x\"")),
    Sample(kind: .hiddenDirection, json: RecordText.study(title: "18\\u202e mg 05")),
    Sample(
      kind: .rawHTML,
      json: RecordText.study(eligibility: "\"eligibilityCriteria\":\"* a <script>b</script>\"")),
    Sample(
      kind: .unsafeLink,
      json: RecordText.study(eligibility: "\"eligibilityCriteria\":\"* [a](javascript:alert(1))\"")),
    Sample(
      kind: .badLink,
      json: RecordText.study(modules: "\"referencesModule\":{\"seeAlsoLinks\":[{\"url\":\"www.a.org\"}]}")),
    Sample(kind: .invisibleCharacter, json: RecordText.study(title: "1\\u200b0 mg")),
    Sample(kind: .lostCharacter, json: RecordText.study(title: "Sj\u{FFFD}gren")),
    Sample(kind: .emptyText, json: RecordText.study(title: "")),
    Sample(kind: .tagInText, json: RecordText.study(title: "A <b>study</b>")),
    Sample(
      kind: .missingTitle,
      json: "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000001\"}}}"),
    Sample(kind: .missingStatus, json: RecordText.study(status: "")),
    Sample(kind: .missingCriteria, json: RecordText.study(eligibility: "")),
    Sample(kind: .oddAge, json: RecordText.study(eligibility: "\"minimumAge\":\"18 Minutes\"")),
    Sample(
      kind: .ageOrder,
      json: RecordText.study(eligibility: "\"minimumAge\":\"18 Years\",\"maximumAge\":\"17 Years\"")),
    Sample(
      kind: .dateOrder,
      json: RecordText.study(
        status: "\"startDateStruct\":{\"date\":\"2024-05\"},\"completionDateStruct\":{\"date\":\"2023\"}")),
    Sample(
      kind: .noPeople, json: RecordText.study(modules: "\"designModule\":{\"enrollmentInfo\":{\"count\":0}}")),
    Sample(
      kind: .lateStatus,
      json: RecordText.study(
        status: "\"overallStatus\":\"NOT_YET_RECRUITING\",\"startDateStruct\":{\"date\":\"2020\"}",
        after: ",\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"2024-12-16\"}}")),
    Sample(
      kind: .unmatchedArm,
      json: RecordText.study(
        modules:
          "\"armsInterventionsModule\":{\"armGroups\":[{\"label\":\"A\"}],\"interventions\":[{\"armGroupLabels\":[\"B\"]}]}"
      )),
    Sample(
      kind: .resultAboveCounted,
      json: RecordText.study(
        after:
          ",\"resultsSection\":{\"adverseEventsModule\":{\"eventGroups\":[{\"id\":\"EG000\",\"seriousNumAffected\":7,\"seriousNumAtRisk\":6}]}}"
      )),
    Sample(
      kind: .resultAboveCounted,
      json: RecordText.study(
        after:
          ",\"resultsSection\":{\"outcomeMeasuresModule\":{\"outcomeMeasures\":[{\"paramType\":\"COUNT_OF_PARTICIPANTS\",\"groups\":[{\"id\":\"OG000\"}],\"denoms\":[{\"units\":\"Participants\",\"counts\":[{\"groupId\":\"OG000\",\"value\":\"6\"}]}],\"classes\":[{\"categories\":[{\"measurements\":[{\"groupId\":\"OG000\",\"value\":\"7\"}]}]}]}]}}"
      )),
    Sample(
      kind: .resultGroupUnknown,
      json: RecordText.study(
        after:
          ",\"resultsSection\":{\"outcomeMeasuresModule\":{\"outcomeMeasures\":[{\"groups\":[{\"id\":\"OG000\"}],\"classes\":[{\"categories\":[{\"measurements\":[{\"groupId\":\"OG001\",\"value\":\"7\"}]}]}]}]}}"
      )),
    Sample(
      kind: .resultFlowUneven,
      json: RecordText.study(
        after:
          ",\"resultsSection\":{\"participantFlowModule\":{\"periods\":[{\"milestones\":[{\"type\":\"STARTED\",\"achievements\":[{\"groupId\":\"FG000\",\"numSubjects\":\"9\"}]},{\"type\":\"COMPLETED\",\"achievements\":[{\"groupId\":\"FG000\",\"numSubjects\":\"5\"}]},{\"type\":\"NOT COMPLETED\",\"achievements\":[{\"groupId\":\"FG000\",\"numSubjects\":\"3\"}]}]}]}}"
      )),
    Sample(kind: .resultsMissing, json: RecordText.study(after: ",\"hasResults\":true")),
    Sample(
      kind: .moreFindings,
      json: RecordText.study(
        modules:
          "\"designModule\":{\"phases\":[\(Array(repeating: "\"X\"", count: 300).joined(separator: ","))]}")),
  ]

  @Test("A record with this fault gives this finding, with a place and a fix", arguments: samples)
  func isFound(sample: Sample) throws {
    let reading = RecordText.read(sample.json)
    let finding = try #require(reading.finding(sample.kind), "got \(reading.ids)")
    #expect(finding.position.line >= 1)
    #expect(!finding.fix.isEmpty && !finding.headline.hasSuffix("."))
    #expect((reading.trial == nil) == reading.findings.contains { $0.severity == .error })
  }

  @Test("Bytes that are not UTF-8 are refused with their place")
  func encoding() throws {
    var bytes = Array(RecordText.study().utf8)
    bytes[90] = 0xFF
    let finding = try #require(RecordText.read(bytes).finding(.encoding))
    #expect(finding.headline.contains("byte 90"))
    #expect(finding.position.column == 91)
    bytes[90] = 0
    #expect(RecordText.read(bytes).ids == [RecordFinding.nul.rawValue])
  }

  @Test("Paths that hold no records are findings")
  func paths() throws {
    #expect(RecordLister.list(["/nowhere/at/all"]).findings.map(\.id) == ["record-path-missing"])
    try RecordText.withFolder(["README.md": "no record"]) { folder in
      #expect(RecordLister.list([folder]).findings.map(\.id) == ["record-none"])
      #expect(RecordLister.list([folder + "/README.md"]).findings.map(\.id) == ["record-unknown-kind"])
      let link = folder + "/a.json"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/passwd")
      #expect(RecordLister.list([folder]).findings.map(\.id) == ["record-not-a-file"])
    }
  }

  @Test("A file that vanished after it was listed, or that is too large, is a finding")
  func files() throws {
    let gone = RecordReader.read(RecordInput(file: "/nowhere/a.json", form: .registryJSON))
    #expect(gone.ids == ["record-unreadable"])
    try RecordText.withFolder(["big.json": String(repeating: " ", count: 8_388_609)]) { folder in
      let inputs = RecordLister.list([folder]).inputs
      #expect(inputs.map(RecordReader.read).flatMap(\.ids) == ["record-too-large"])
    }
  }

  @Test("Two records with one id are an error that names both files, small and large letters alike")
  func duplicates() throws {
    let readings = [
      RecordText.readYAML("id: abc\ntitle: A", file: "one.yaml"),
      RecordText.read(RecordText.study(), file: "two.json"),
      RecordText.read(RecordText.study(), file: "three.json"),
    ]
    let findings = DuplicateIds.findings(in: readings)
    #expect(findings.map(\.id) == ["record-duplicate-id"])
    #expect(findings.first?.position.file == "three.json")
    #expect(findings.first?.headline.contains("two.json") == true)
    let inputs = readings.map(\.input)
    let ids = DuplicateIds.findings(in: [("NCT00000009", inputs[0]), ("nct00000009", inputs[1])])
    #expect(ids.count == 1)
  }

  @Test("Every kind is made by a test here and explained in plain words")
  func allKinds() {
    let made = Set(Self.samples.map(\.kind)).union([
      .encoding, .pathMissing, .noRecords, .unknownKind, .notAFile, .unreadable, .tooLarge, .duplicateId,
    ])
    #expect(made == Set(RecordFinding.allCases))
    for kind in RecordFinding.allCases { #expect(kind.explanation.count > 60, "\(kind.rawValue)") }
    #expect(Set(RecordFinding.allCases.map(\.explanation)).count == RecordFinding.allCases.count)
  }
}

import CommonMark
import Foundation
import PlainLanguage
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("The main message")
struct MainMessageTests {
  private func message(_ inner: String, edition: String = "family/easy") throws -> String {
    MainMessage.words(try StoryPage(inner, edition: edition).context).nodes.plainText
  }

  private static let design =
    "\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"phases\":[\"PHASE2\"],\"designInfo\":{\"primaryPurpose\":\"TREATMENT\"}}"
  private static let condition = "\"conditionsModule\":{\"conditions\":[\"Cluster Headache\"]}"
  private static let medicine =
    "\"armsInterventionsModule\":{\"interventions\":[{\"type\":\"DRUG\",\"name\":\"Medicine X\"}]}"

  @Test("Says what is tested, for whom, why, and whether it is open")
  func whole() throws {
    let words = try message(
      "\(Self.design),\(Self.condition),\(Self.medicine),\"statusModule\":{\"overallStatus\":\"RECRUITING\"}")
    #expect(
      words
        == "This study tests medicine X for people with cluster headache. The goal is to learn if it helps, and what harm it does. It is looking for people to join."
    )
  }

  @Test("Leaves out which edition of the manual of stages an illness was named by")
  func manual() throws {
    let words = try message(
      "\(Self.design),\"conditionsModule\":{\"conditions\":[\"Stage I Bladder Cancer AJCC v8\"]},\(Self.medicine)"
    )
    #expect(words.contains("for people with stage I bladder cancer."))
  }

  @Test("Speaks of a finished study in the past")
  func past() throws {
    let words = try message(
      "\(Self.design),\(Self.condition),\(Self.medicine),\"statusModule\":{\"overallStatus\":\"COMPLETED\"}")
    #expect(words.hasPrefix("This study tested medicine X"))
    #expect(words.contains("The goal was to learn"))
  }

  @Test("Says why, whatever the purpose and the phase", arguments: PurposeCode.allCases)
  func aims(_ purpose: PurposeCode) throws {
    let book = try #require(StoryPage.editorial).design
    for phase in PhaseCode.allCases.map(Optional.some) + [nil] {
      let aim = AimCode(kind: .interventional, purpose: purpose, phase: phase)
      #expect(book.aims.text(aim, level: .easy).hasPrefix("to "))
    }
    if purpose != .treatment, purpose != .other {
      #expect(AimCode(kind: .interventional, purpose: purpose, phase: .phase1).rawValue == purpose.rawValue)
    }
  }

  @Test("A first study in people is about the dose, not about whether the treatment helps")
  func phaseOne() {
    #expect(AimCode(kind: .interventional, purpose: .treatment, phase: .phase1) == .dose)
    #expect(AimCode(kind: nil, purpose: nil, phase: .phase1And2) == .doseAndEffect)
    #expect(AimCode(kind: .observational, purpose: .treatment, phase: .phase1) == .watching)
  }

  @Test("Long names give way; the aim and the status never do")
  func longNames() throws {
    let long = Array(repeating: "very long name of something", count: 8).joined(separator: " ")
    let medicine =
      "\"armsInterventionsModule\":{\"interventions\":[{\"type\":\"DEVICE\",\"name\":\"\(long)\"}]}"
    let words = try message("\(Self.design),\(Self.condition),\(medicine)")
    #expect(words.split(separator: " ").count <= 38)
    #expect(words.hasPrefix("This study tests a device for people with cluster headache. The goal is"))
    #expect(words.hasSuffix("The record does not say if it is open."))
  }

  @Test("Every real record has one on every edition, of at most 40 words, and a title that does not shout")
  func realRecords() throws {
    guard let folder = Folders.registryRecords else {
      print("skipped: no folder of real records (../shared or PLAINSPOKEN_RECORDS)")
      return
    }
    let editorial = try #require(StoryPage.editorial)
    var lines: [String] = []
    for input in RecordLister.list([folder.path]).inputs {
      guard let trial = RecordReader.read(input).trial else { continue }
      let understood = UnderstoodTrial(trial, editorial: editorial)
      let title = understood.title.nodes.plainText
      #expect(!PlainCase.isShouted(title), "\(trial.id): \(title)")
      for edition in editorial.editionList.editions(for: understood.ages) {
        let context = EditionContext(
          trial: trial, understood: understood, edition: edition, editorial: editorial, criteria: [])
        let words = MainMessage.words(context).nodes.plainText
        let count = Readability.measure("In short. " + words).words
        #expect(count <= MainMessage.mostWords, "\(trial.id) \(edition.path): \(words)")
        #expect(words.contains("The goal "), "\(trial.id)")
        if edition.path == "clinician/full" { lines.append("\(trial.id) | \(title) || \(words)") }
      }
    }
    #expect(!lines.isEmpty)
    if let path = ProcessInfo.processInfo.environment["HEADS"] {
      try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test("Each template of an edition begins with it")
  func everyTemplate() throws {
    let editorial = try #require(StoryPage.editorial)
    for edition in editorial.editions {
      let path = Folders.project.appending(path: "Templates/en/\(edition.path).md")
      #expect(try String(contentsOf: path, encoding: .utf8).contains("{{main-message}}"), "\(edition.path)")
    }
  }
}

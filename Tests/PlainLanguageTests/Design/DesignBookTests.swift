import Diagnostics
import Foundation
import PlainLanguage
import TestSupport
import Testing

@Suite("Fixed words about the plan of a study")
struct DesignBookTests {
  private static func book(_ findings: inout [Finding]) -> DesignBook {
    DesignBook(
      folder: Folders.project.appending(path: "Glossary/en/codes"), shownAs: "Glossary/en/codes",
      findings: &findings)
  }

  private func book() -> DesignBook {
    var findings: [Finding] = []
    return Self.book(&findings)
  }

  @Test("every code of every kind has its words")
  func complete() {
    var findings: [Finding] = []
    _ = Self.book(&findings)
    #expect(findings.isEmpty, "\(findings.map { FindingFormatter.text($0) })")
  }

  @Test("a code without words and words without a code are found")
  func strict() {
    var findings: [Finding] = []
    let text = "codes:\n  - code: RANDOMISED\n    easy: Chance decides.\n"
    _ = CodeBook<AllocationCode>(text, file: "allocations.yml", findings: &findings)
    #expect(findings.filter { $0.id == "code-missing" }.count == 3)
    let unknown = findings.first { $0.id == "code-unknown" }
    #expect(unknown?.fix == "write RANDOMIZED" && unknown?.position.line == 2)
  }

  @Test("two phases in one have words of their own, in any order")
  func phases() {
    #expect(PhaseCode(phases: ["PHASE2", "PHASE1"]) == .phase1And2)
    #expect(PhaseCode(phases: ["PHASE2", "PHASE3"]) == .phase2And3)
    #expect(PhaseCode(phases: ["NA"]) == PhaseCode.none)
    #expect(PhaseCode(phases: []) == nil)
    #expect(PhaseCode(phases: ["PHASE1", "PHASE4"]) == nil)
  }

  @Test("those who do not know are named in one sentence")
  func masking() {
    let words = book().masking(.double, masked: [.outcomesAssessor, .participant], level: .easy)?.characters
    #expect(
      words == "The people in the study and those who check the results do not know who gets which treatment."
    )
    #expect(book().masking(.double, masked: [], level: .easy) == nil)
    #expect(
      book().masking(.none, masked: [], level: .easy)?.characters
        == "Everyone knows which treatment is given.")
  }

  @Test("one small open group: the study cannot compare")
  func limits() {
    var facts = DesignFacts()
    facts.kind = .interventional
    facts.phase = .phase2
    facts.model = .singleGroup
    facts.masking = MaskingCode.none
    facts.people = 32
    #expect(facts.limits == [.oneGroup, .open, .fewPeople])
    let words = book().limits(of: facts, level: .standard).map(\.characters)
    #expect(words.last?.hasPrefix("The study has 32 people.") == true)
  }

  @Test("a study that stopped, one that only watches, and one that nobody joined say so")
  func otherLimits() {
    var facts = DesignFacts()
    facts.kind = .observational
    facts.earlyEnd = .stopped
    #expect(facts.limits == [.stoppedEarly, .watching])
    facts.earlyEnd = .nobodyJoined
    #expect(facts.limits == [.nobodyJoined])
  }

  @Test("the words are easy to read and promise nothing", arguments: ReadingLevel.allCases)
  func plain(level: ReadingLevel) {
    let book = book()
    let texts =
      PhaseCode.allCases.map { book.phases.text($0, level: level) }
      + AllocationCode.allCases.map { book.allocations.text($0, level: level) }
      + ModelCode.allCases.map { book.models.text($0, level: level) }
      + PurposeCode.allCases.map { book.purposes.text($0, level: level) }
      + ObservationCode.allCases.map { book.observations.text($0, level: level) }
      + PerspectiveCode.allCases.map { book.perspectives.text($0, level: level) }
      + KindCode.allCases.map { book.kinds.text($0, level: level) }
    #expect(texts.allSatisfy { !$0.isEmpty })
    let grade = Readability.measure(blocks: texts).grade
    #expect(grade <= min(level.highestGrade, 6.5), "grade \(grade)")
    let banned = [
      " prove", "breakthrough", "promising", "effective", "hope", "best", "safe ", "subject", "novel", "cure",
    ]
    for text in texts {
      #expect(!banned.contains { text.lowercased().contains($0) }, "\(text)")
    }
  }
}

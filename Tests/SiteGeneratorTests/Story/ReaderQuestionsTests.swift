import Foundation
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

/// Twenty questions that a parent asks about each of the project's trials. `ReaderQuestions/<id>.md` says in which
/// part of the page for families, with all the facts, the answer stands, and in which words; where the record has no
/// answer, the words say so.
@Suite("Questions of readers")
struct ReaderQuestionsTests {
  /// One row of a list.
  struct Row: Sendable, CustomStringConvertible {
    let question: String
    let section: String
    let words: String
    var description: String { question }
  }

  static let ids = ["itcc-059", "nct01363297", "nct01371630", "nct03913559", "nct05748171"]

  static func rows(_ id: String) throws -> [Row] {
    let path = Folders.project.appending(path: "Tests/SiteGeneratorTests/ReaderQuestions/\(id).md")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| ") }.dropFirst().compactMap { line in
      let cells = line.split(separator: "|").map { PageWording.folded(String($0)) }
      return cells.count == 3 ? Row(question: cells[0], section: cells[1], words: cells[2]) : nil
    }
  }

  @Test("Each has its answer on the page, or the page says that the record does not tell", arguments: ids)
  func answered(_ id: String) throws {
    let page = try Self.page(id)
    let sections = try page.sections()
    if let folder = ProcessInfo.processInfo.environment["SECTIONS"] {
      let text = sections.sorted { $0.key < $1.key }.map { "[\($0.key)] \($0.value)" }.joined(separator: "\n")
      try text.write(toFile: "\(folder)/\(id).txt", atomically: true, encoding: .utf8)
    }
    let rows = try Self.rows(id)
    #expect(rows.count == 20)
    for row in rows {
      let text = try #require(sections[row.section], "\(row.question): no part \"\(row.section)\"")
      for words in row.words.split(separator: "…").map({ PageWording.folded(String($0)) }) {
        #expect(text.contains(words), "\(row.question) \(words)")
      }
    }
  }

  static func page(_ id: String) throws -> StoryPage {
    let folder = Folders.project.appending(path: "Records")
    for input in RecordLister.list([folder.path]).inputs {
      guard let trial = RecordReader.read(input).trial, trial.id.lowercased() == id else { continue }
      return try StoryPage(trial)
    }
    throw MissingRecord(id: id)
  }

  struct MissingRecord: Error { let id: String }
}

@Suite("Questions to ask")
struct AskedQuestionsTests {
  @Test("Are at most twelve, none twice, on every page of the project", arguments: ReaderQuestionsTests.ids)
  func bounded(_ id: String) throws {
    let questions = Questions.forPage(try ReaderQuestionsTests.page(id).context).map(\.words)
    #expect(questions.count <= 12 && questions.count >= 3)
    #expect(Set(questions).count == questions.count)
    #expect(questions.allSatisfy { $0.hasSuffix("?") && !$0.contains("{") })
  }

  @Test("Come from this record's gaps: what the record tells is not asked")
  func gaps() throws {
    let bare = "\"designModule\":{\"studyType\":\"INTERVENTIONAL\"}"
    let asked = Questions.forPage(try StoryPage(bare).context).map(\.words)
    #expect(asked.contains("Where is the study?"))
    #expect(asked.contains("Is the study still open?"))
    #expect(!asked.contains("Can we learn which group your family member is in?"))
    let more =
      "\"statusModule\":{\"overallStatus\":\"RECRUITING\"},\"contactsLocationsModule\":{\"locations\":[{\"city\":\"Utrecht\",\"country\":\"Netherlands\"}]},\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"designInfo\":{\"allocation\":\"RANDOMIZED\",\"maskingInfo\":{\"masking\":\"DOUBLE\"}}}"
    let other = Questions.forPage(try StoryPage(more).context).map(\.words)
    #expect(!other.contains("Where is the study?") && !other.contains("Is the study still open?"))
    #expect(other.contains("Can we learn which group your family member is in?"))
  }

  @Test("Of a finished study are about what came of it, not about joining")
  func finished() throws {
    let page = try StoryPage(
      "\"statusModule\":{\"overallStatus\":\"TERMINATED\"},\"designModule\":{\"studyType\":\"INTERVENTIONAL\"}"
    )
    let asked = Questions.forPage(page.context).map(\.words)
    #expect(asked.contains("What came out of the study?"))
    #expect(asked.contains("Why was the study stopped?"))
    #expect(!asked.contains("What would it cost us?"))
    #expect(try page.text().contains("This one takes no new people."))
  }

  @Test("What to say when one calls stands below the contact")
  func calling() throws {
    let text = try StoryPage("\"statusModule\":{\"overallStatus\":\"RECRUITING\"}").text()
    #expect(text.contains("When you call or write, it helps to say: The trial number: NCT00000001."))
  }
}

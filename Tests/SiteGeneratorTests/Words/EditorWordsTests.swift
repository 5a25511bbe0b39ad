import CommonMark
import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("Words that people write beside a record")
struct EditorWordsTests {
  /// A record with a file of words beside it, read as a build reads them.
  private struct Written {
    let page: StoryPage
    let findings: [Finding]

    init(
      _ words: String, summary: String = "Doctors test medicine X in 32 people.",
      edition: String = "family/easy"
    ) throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "NCT00000001.json")
      let record =
        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT00000001\",\"briefTitle\":\"A study\"},\"descriptionModule\":{\"briefSummary\":\"\(summary)\"},\"designModule\":{\"studyType\":\"INTERVENTIONAL\"}}}"
      try record.write(to: file, atomically: true, encoding: .utf8)
      try words.write(
        to: folder.appending(path: "NCT00000001.words.yml"), atomically: true, encoding: .utf8)
      let listing = RecordLister.list([folder.path])
      #expect(listing.inputs.count == 1, "a file of words is no record")
      let input = try #require(listing.inputs.first)
      let trial = try #require(RecordReader.read(input).trial)
      let editorial = try #require(StoryPage.editorial)
      var findings: [Finding] = []
      let approved = ApprovedWords.read(for: trial, editions: editorial.editions, findings: &findings)
      self.findings = findings
      page = try StoryPage(trial, words: approved, edition: edition)
    }

    func has(_ kind: WordsFinding) -> Bool { findings.contains { $0.id == kind.id } }
  }

  private static func file(_ text: String, section: String = "why", more: String = "", seen: String?)
    -> String
  {
    let seal = seen.map { "\n    seen: \($0)" } ?? ""
    return "words:\n  - section: \(section)\n    text: |\n      \(text)\(more)\(seal)\n"
  }

  /// The seal that a first, unsealed reading asks for.
  private static func seal(section: String = "why") throws -> String {
    let fix = try #require(try Written(file("Some words.", section: section, seen: nil)).findings.first?.fix)
    let match = try #require(fix.firstMatch(of: #/[0-9a-f]{16}/#))
    return String(match.output)
  }

  @Test("Words without a seal are not shown, and the message gives the seal to write")
  func unsealed() throws {
    let written = try Written(Self.file("Some words.", seen: nil))
    #expect(written.has(.unsealed))
    #expect(try !written.page.text().contains("Some words."))
    #expect(try Self.seal().count == 16)
  }

  @Test(
    "Words with the right seal are shown instead of the program's own, marked, with the fields they restate")
  func shown() throws {
    let written = try Written(
      Self.file("Doctors want to know if a pill helps 32 people.", seen: try Self.seal()))
    #expect(written.findings == [])
    let blocks = EditionFields.values(written.page.context)["words-why"]
    guard case .blocks(let nodes)? = blocks, case .element(let paragraph)? = nodes.first else {
      Issue.record("no blocks")
      return
    }
    #expect(paragraph.value(of: "data-words") == "editor")
    #expect(paragraph.value(of: "data-from") == "/protocolSection/descriptionModule/briefSummary")
    #expect(try written.page.text().contains("Doctors want to know if a pill helps 32 people."))
  }

  @Test("When the record changes, a warning gives the new seal and the program's own words come back")
  func outdated() throws {
    let old = try Self.seal()
    let written = try Written(
      Self.file("Doctors want to know more.", seen: old), summary: "Doctors test medicine X in 33 people.")
    #expect(written.has(.outdated))
    #expect(written.findings.first?.fix.contains("seen: ") == true)
    #expect(written.findings.first?.fix.contains(old) == false)
    #expect(try !written.page.text().contains("Doctors want to know more."))
  }

  @Test(
    "A number that the record does not have is never shown, in digits or as a word",
    arguments: ["41", "seven"])
  func numbers(_ number: String) throws {
    let written = try Written(Self.file("There are \(number) people.", seen: try Self.seal()))
    #expect(written.has(.number))
    #expect(try !written.page.text().contains("There are \(number) people."))
  }

  @Test(
    "Praise and promises are not shown",
    arguments: ["a breakthrough", "well tolerated", "safe", "for subjects"])
  func neutral(_ words: String) throws {
    let written = try Written(Self.file("This is \(words).", seen: try Self.seal()))
    #expect(written.has(.notNeutral))
    #expect(try !written.page.text().contains("This is \(words)."))
  }

  @Test("Words that are too hard for an edition are not shown there, and are shown where they are not")
  func tooHard() throws {
    let text =
      "The investigators intend to determine tolerability and pharmacological activity systematically."
    let easy = try Written(Self.file(text, seen: try Self.seal()))
    #expect(easy.has(.tooHard))
    #expect(try !easy.page.text().contains("intend to determine"))
    let clinician = try Written(
      Self.file("The team looks at how people feel.", seen: try Self.seal()), edition: "patient/detailed")
    #expect(try clinician.page.text().contains("The team looks at how people feel."))
  }

  @Test("A main message of a person stands at the top, and has at most 40 words")
  func mainMessage() throws {
    let seal = try Self.seal(section: "main-message")
    let good = try Written(Self.file("This study tests a pill.", section: "main-message", seen: seal))
    #expect(good.page.value("main-message") == "In short. This study tests a pill.")
    let long = Array(repeating: "word", count: 45).joined(separator: " ")
    let bad = try Written(Self.file(long, section: "main-message", seen: seal))
    #expect(bad.has(.tooLong))
  }

  @Test("Words for one reader and level come before words for all")
  func mostExact() throws {
    let seal = try Self.seal()
    let yaml =
      "words:\n  - section: why\n    text: This is for all.\n    seen: \(seal)\n  - section: why\n    audience: family\n    level: easy\n    text: This is for kids.\n    seen: \(seal)\n"
    #expect(try Written(yaml).page.value("words-why") == "This is for kids.")
    #expect(try Written(yaml, edition: "patient/easy").page.value("words-why") == "This is for all.")
  }

  @Test(
    "A section, reader or level that does not exist is a finding",
    arguments: ["section: whyy", "section: why\n    audience: famly", "section: why\n    level: hard"])
  func unknown(_ lines: String) throws {
    let written = try Written("words:\n  - \(lines)\n    text: Some words.\n")
    #expect(written.has(.unknownName))
    #expect(written.page.value("words-why") == nil)
  }

  @Test("Nothing in the words becomes markup")
  func markup() throws {
    let written = try Written(Self.file("A <b>pill</b> and [a link](x).", seen: try Self.seal()))
    #expect(written.page.value("words-why") == "A <b>pill</b> and [a link](x).")
  }

  @Test("A file that is no text, and a file without its record, are findings")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID().uuidString)").path
    try FolderFiles.makeFolder(folder)
    defer { FolderFiles.remove(folder) }
    try FolderFiles.write([0xFF, 0xFE, 0x41], to: folder + "/planned-trial.words.yml")
    try FolderFiles.write(
      Array("id: planned-trial\ntitle: A study\n".utf8), to: folder + "/planned-trial.yaml")
    let input = try #require(RecordLister.list([folder]).inputs.first)
    let trial = try #require(RecordReader.read(input).trial)
    var findings: [Finding] = []
    _ = ApprovedWords.read(for: trial, editions: [], findings: &findings)
    #expect(findings.map(\.id) == [WordsFinding.unreadable.id])
    #expect(WordsFiles.orphans(in: [folder], trials: ["planned-trial"]) == [])
    #expect(WordsFiles.orphans(in: [folder], trials: []).map(\.id) == [WordsFinding.noRecord.id])
  }

  @Test("The project's own words hold for its records")
  func projectWords() throws {
    let editorial = try #require(StoryPage.editorial)
    var count = 0
    for input in RecordLister.list([Folders.project.appending(path: "Records").path]).inputs {
      guard let trial = RecordReader.read(input).trial, WordsFiles.file(for: trial) != nil else { continue }
      var findings: [Finding] = []
      let words = ApprovedWords.read(for: trial, editions: editorial.editions, findings: &findings)
      #expect(findings.map { "\($0.headline): \($0.fix)" } == [])
      for edition in editorial.editions where !words.blocks(.why, for: edition).isEmpty { count += 1 }
    }
    #expect(count >= 6)
  }
}

import CommonMark
import Diagnostics
import Foundation
import PageTemplates
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

/// The project's own templates and glossary, and pages made with them in memory.
struct StoryPage {
  /// Loaded once for all tests.
  static let editorial: Editorial? = {
    var settings = SiteConfiguration()
    settings.templates = Folders.project.appending(path: "Templates").path
    settings.glossary = Folders.project.appending(path: "Glossary").path
    var findings: [Finding] = []
    return EditorialLoader.load(settings, findings: &findings)
  }()

  let context: EditionContext

  /// The page of a registry record given as JSON, or as the inner part of `protocolSection`.
  init(_ json: String, edition path: String = "family/standard") throws {
    let text = json.hasPrefix("{") ? json : Self.study(json)
    try self.init(Self.trial(text, file: "record.json"), edition: path)
  }

  init(_ input: RecordInput, edition path: String = "family/standard") throws {
    let trial = try #require(RecordReader.read(input).trial, "the record was not read")
    try self.init(trial, edition: path)
  }

  init(_ trial: Trial, words: ApprovedWords = .none, edition path: String = "family/standard") throws {
    let editorial = try #require(Self.editorial)
    let edition = try #require(editorial.editions.first { $0.path == path })
    let understood = UnderstoodTrial(trial, editorial: editorial, words: words)
    context = EditionContext(
      trial: trial, understood: understood, edition: edition, editorial: editorial,
      criteria: SpokenCriteria().words(for: edition, of: understood, editorial: editorial),
      summary: SummaryBlocks.sentences(of: trial, level: edition.words, editorial: editorial))
  }

  /// The text of the page before its words are explained, as a reader sees it.
  func text() throws -> String {
    let values = EditionFields.values(context)
    let nodes = context.editorial.templates.page(context.edition.path, filledWith: values)
    return PageWording.folded(try #require(nodes).plainText)
  }

  /// The text of each part of the page, by the address of its heading; what stands above the first is "top".
  func sections() throws -> [String: String] {
    let values = EditionFields.values(context)
    let nodes = try #require(context.editorial.templates.page(context.edition.path, filledWith: values))
    var sections: [String: String] = [:]
    for node in nodes {
      var name = "top"
      if case .element(let section) = node, section.tag == .section {
        for case .element(let heading) in section.children where heading.tag == .h2 {
          name = heading.value(of: "id") ?? section.value(of: "id") ?? name
        }
        if name == "top" { name = section.value(of: "id") ?? name }
      }
      if name.hasSuffix("-title") { name.removeLast("-title".count) }
      sections[name, default: ""] += PageWording.folded([node].plainText) + " "
    }
    return sections
  }

  /// The text of one name's value.
  func value(_ name: String) -> String? {
    switch EditionFields.values(context)[name] {
    case .text(let nodes, _)?: PageWording.folded(nodes.plainText)
    case .blocks(let nodes)?: PageWording.folded(nodes.plainText)
    default: nil
    }
  }

  /// Whether a flag is set.
  func isSet(_ name: String) -> Bool {
    if case .flag(true)? = EditionFields.values(context)[name] { return true }
    return false
  }

  private static func study(_ inner: String) -> String {
    let id = "\"identificationModule\":{\"nctId\":\"NCT00000001\",\"briefTitle\":\"A study of Medicine X\"}"
    return "{\"protocolSection\":{\(id),\(inner)}}"
  }

  /// The trial of a record's text; the name of the file tells its form.
  static func trial(_ text: String, file name: String) throws -> Trial {
    let folder = FileManager.default.temporaryDirectory.appending(path: "story-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    let input = try #require(RecordLister.list([file.path]).inputs.first)
    let reading = RecordReader.read(input)
    return try #require(reading.trial, "\(reading.findings)")
  }
}

/// Texts of pages for comparing.
enum PageWording {
  /// White space folded.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

import Foundation
import TestSupport
import Testing
import TrialRecords

@Suite("Which texts are Markdown")
struct TextFormTests {
  /// Every sourced text of a value: its pointer, and whether the type says Markdown.
  private func texts(in value: Any) -> [(source: String, isMarkdown: Bool)] {
    if let text = value as? Sourced<RecordMarkdown> { return [(text.source, true)] }
    if let text = value as? Sourced<String> { return [(text.source, false)] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }

  @Test("The types of the model and the table agree for all texts of the project's records")
  func ownRecords() {
    check([Folders.project.appending(path: "Records").path], least: 100)
  }

  @Test("They agree for real records")
  func realRecords() {
    guard let folder = Folders.registryRecords else {
      print("skipped: no folder of real records")
      return
    }
    let inputs = RecordLister.list([folder.path]).inputs
    check(inputs.enumerated().filter { $0.offset % 25 == 0 }.map(\.element.file), least: 500)
  }

  private func check(_ paths: [String], least: Int) {
    let trials = RecordLister.list(paths).inputs.compactMap { RecordReader.read($0).trial }
    let found = trials.flatMap { texts(in: $0) }
    #expect(found.count >= least)
    for text in found where RecordTextForms.isMarkdown(text.source) != text.isMarkdown {
      Issue.record("\(text.source) is Markdown in one place and plain text in the other")
    }
  }

  @Test("Every pointer leads back to the text that it came with")
  func pointers() throws {
    for path in ["Records/NCT03913559.json", "Records/NCT01371630.json"] {
      let data = try Data(contentsOf: Folders.project.appending(path: path))
      let root = try JSONSerialization.jsonObject(with: data)
      let input = RecordInput(file: Folders.project.appending(path: path).path, form: .registryJSON)
      let trial = try #require(RecordReader.read(input).trial)
      for text in texts(in: trial) { #expect(Self.value(text.source, in: root) is String, "\(text.source)") }
    }
  }

  private static func value(_ pointer: String, in root: Any) -> Any? {
    pointer.split(separator: "/").reduce(root as Any?) { value, part in
      if let list = value as? [Any] {
        return Int(part).flatMap { list.indices.contains($0) ? list[$0] : nil }
      }
      return (value as? [String: Any])?[String(part)]
    }
  }
}

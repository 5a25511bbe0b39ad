import Diagnostics
import Foundation
import Testing

@testable import PlainLanguage

extension EligibilityText {
  /// Headings, introductions and criteria in the order in which a page shows them.
  var shownTexts: [String] {
    groups.flatMap { group in
      [group.heading].compactMap { $0 }
        + group.sections.flatMap { section in
          [section.heading].compactMap { $0 } + section.criteria.flatMap(\.flattened).map(\.original)
        }
    }
  }

  /// Those texts, and the whole items that were cut.
  var allTexts: [String] { shownTexts + criteria.compactMap(\.whole) }
}

func parsed(_ markdown: String?, _ minimum: String? = nil, _ maximum: String? = nil) -> EligibilityText {
  EligibilityParser.parse(
    markdown: markdown, minimumAge: minimum, maximumAge: maximum, at: SourcePosition(file: "test.json"))
}

@Suite struct WordsAreKeptTests {
  @Test func everyWordOfEveryRecordIsShownInOrder() throws {
    guard let records = try RegistryRecords.all() else { return }
    for record in records {
      guard let criteria = record.criteria else { continue }
      let text = parsed(criteria, record.minimumAge, record.maximumAge)
      let source = SourceItems.items(of: criteria).flatMap(SourceItems.words)
      let shown = text.shownTexts.flatMap(SourceItems.words)
      let place = zip(source, shown).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      #expect(
        source == shown,
        "\(record.id): \(source.dropFirst(max(0, (place ?? 0) - 4)).prefix(10)) | \(shown.dropFirst(max(0, (place ?? 0) - 4)).prefix(10))"
      )
    }
  }

  @Test func everyItemOfEveryRecordStaysWhole() throws {
    guard let records = try RegistryRecords.all() else { return }
    for record in records {
      guard let criteria = record.criteria else { continue }
      let text = parsed(criteria)
      let shown =
        " " + text.allTexts.map { SourceItems.words($0).joined(separator: " ") }.joined(separator: " ") + " "
      for item in SourceItems.items(of: criteria) {
        let words = SourceItems.words(item).joined(separator: " ")
        #expect(shown.contains(" " + words + " "), "\(record.id): \(item)")
      }
    }
  }

  @Test func reviewSheet() throws {
    guard let path = ProcessInfo.processInfo.environment["CRITERIA_SHEET"],
      let records = try RegistryRecords.all()
    else { return }
    var out = ""
    for (i, record) in records.enumerated() {
      let text = parsed(record.criteria, record.minimumAge, record.maximumAge)
      out += "##### \(i) \(record.id) english=\(text.isEnglish)\n"
      for group in text.groups {
        out += "== \(group.heading ?? "-") | \(group.side) \(group.who) \(group.part ?? "")\n"
        for section in group.sections {
          if let heading = section.heading { out += "-- \(heading)\n" }
          for criterion in section.criteria { out += sheet(criterion, indent: "") }
        }
      }
      for finding in text.findings { out += "!! \(finding.id): \(finding.headline)\n" }
    }
    try out.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func sheet(_ criterion: Criterion, indent: String) -> String {
    let head =
      "\(criterion.polarity.rawValue)|\(criterion.polarityReason.rawValue)|\(criterion.kind)|\(criterion.topic.rawValue)"
    let extra =
      (criterion.children.isEmpty ? "" : " {\(criterion.relation)}") + (criterion.whole == nil ? "" : " CUT")
    let line = "\(indent)\(head)\(extra)| \(criterion.label.map { "<\($0)> " } ?? "")\(criterion.original)\n"
    return line + criterion.children.map { sheet($0, indent: indent + "    ") }.joined()
  }
}

import Diagnostics
import Foundation

/// A link from one page to another file of the site.
struct PendingLink: Sendable, Hashable {
  let page: String
  let line: Int
  let path: String
  let fragment: String
}

/// Reads the pages of one trial, or those that belong to none, and compares them with the record.
struct TrialVerification: Sendable {
  let site: String

  /// What came of it.
  struct Result: Sendable {
    var findings: [Finding] = []
    var links: [PendingLink] = []
    var pages = 0
    var hasRecord = false
  }

  func run(_ paths: [String], record: SourceRecord?, hasRecord: Bool) -> Result {
    var result = Result()
    var agreement = TrialAgreement()
    result.hasRecord = record != nil
    for path in paths {
      guard let data = FileManager.default.contents(atPath: site + "/" + path) else { continue }
      read(Array(data), path: path, record: record, &agreement, into: &result)
    }
    if hasRecord, record == nil, let path = paths.first, !isShort(path) {
      result.findings.append(noRecord(path))
    }
    return result
  }

  /// Reads one page and compares it with the record and with the pages before it.
  func read(
    _ bytes: [UInt8], path: String, record: SourceRecord?, _ agreement: inout TrialAgreement,
    into result: inout Result
  ) {
    result.pages += 1
    var page = PageContext(path: path, document: HTMLScanner.read(bytes), record: record)
    MarkupCheck.run(&page)
    let links = LinkCheck.run(&page)
    result.links += Set(
      links.outward.map { PendingLink(page: path, line: $0.line, path: $0.path, fragment: $0.fragment) })
    if record != nil { trial(&page, &agreement) }
    result.findings += page.findings
  }

  private func trial(_ page: inout PageContext, _ agreement: inout TrialAgreement) {
    let body = page.first("body").map { page.document.elements[$0] }
    guard let body, body.value("data-trial") != nil else { return }
    let list = CriterionList(page)
    NumberCheck.run(&page)
    ResultsCheck.run(&page)
    DateCheck.run(&page)
    StatusCheck.run(&page)
    RecordLinkCheck.run(&page)
    let promise: CriteriaCheck.Promise =
      switch body.value("data-level") {
      case "standard", "detailed", "full": .all
      case nil: .sheet
      default: .some
      }
    CriteriaCheck.run(list, promise, &page)
    agreement.add(list, promise, &page)
  }

  /// A short page of a trial that left, that waits or whose record has an error.
  private func isShort(_ path: String) -> Bool {
    guard let data = FileManager.default.contents(atPath: site + "/" + path) else { return false }
    let document = HTMLScanner.read(Array(data))
    return document.elements.contains { element in
      element.name == "body"
        && ["page-gone", "page-updating", "page-checking"].contains { element.hasClass($0) }
    }
  }

  private func noRecord(_ path: String) -> Finding {
    Finding(
      VerificationFinding.noRecord, at: SourcePosition(file: path),
      "There is no registry record for these pages, so only markup and links were checked",
      fix: "give the records of the site")
  }
}

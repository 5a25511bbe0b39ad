import Diagnostics
import Foundation
import SiteHistory
import TestSupport
import Testing

@testable import SiteGenerator

/// A site whose pages a person approves, with templates and words of its own that a test may change.
struct ReviewedSite {
  var sample: SampleSite
  var first: String { "trials/nct00000001/patient/standard/index.html" }

  init() throws {
    sample = try SampleSite()
    let templates = sample.folder + "/templates"
    try FileManager.default.copyItem(atPath: sample.settings.templates, toPath: templates)
    sample.settings.templates = templates
    sample.settings.needsReview = true
    sample.settings.approvals = sample.folder + "/approvals.jsonl"
    sample.settings.reviewFolder = sample.folder + "/review"
    try sample.write("a.json", SampleSite.study("NCT00000001"))
  }

  /// A term of the glossary that no page uses.
  func writeTerm(_ meaning: String, named name: String = "zebra") throws {
    let term = sample.folder + "/glossary/en/terms/\(name).yml"
    try FolderFiles.write(
      Array(
        "name: \(name)\nkind: medicine\nreviewed: 2026-01-01\nsource: own words\nmeaning:\n  easy: \(meaning)\n  standard: \(meaning)\n"
          .utf8), to: term)
  }

  /// The lines of the log.
  func log() throws -> [Approval] {
    let text = try String(contentsOfFile: sample.settings.approvals, encoding: .utf8)
    var findings: [Finding] = []
    return try #require(ApprovalLog(text, file: "log", findings: &findings), "\(findings)").approvals
  }

  /// Reads and approves all that waits.
  func approveAll() async -> [Finding] {
    _ = await SiteBuilder(sample.settings).run(.review)
    let desk = ApprovalDesk(sample.settings)
    return desk.approve(desk.waiting().map(\.id), by: "Ada Example", on: "2026-01-02")
  }
}

@Suite("A site that a person approves")
struct ApprovalTests {
  @Test("Nothing is shown before it is approved; then it is, with the day of the approval")
  func approved() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    let before = await site.sample.build()
    #expect(before.isPublished)
    #expect(before.findings.contains { $0.id == "approval-waits" })
    #expect(site.sample.page(site.first).contains("being updated"))
    #expect(!site.sample.page(site.first).contains("swallow"))
    #expect(await site.approveAll().isEmpty)
    let after = await site.sample.build()
    #expect(!after.findings.contains { $0.id == "approval-waits" })
    #expect(site.sample.page(site.first).contains("read and approved this page on 2 January 2026"))
    let tree = site.sample.tree()
    _ = await site.sample.build()
    #expect(site.sample.tree() == tree)
  }

  @Test("A change of words keeps the approved pages; a change of the status leaves a short page")
  func held() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    _ = await site.approveAll()
    _ = await site.sample.build()
    let approved = site.sample.page(site.first)
    try site.sample.write("a.json", SampleSite.study("NCT00000001", title: "A study of another pill"))
    _ = await site.sample.build()
    #expect(site.sample.page(site.first) == approved)
    let text = SampleSite.study("NCT00000001").replacing("RECRUITING", with: "SUSPENDED")
    try site.sample.write("a.json", text)
    let report = await site.sample.build()
    #expect(site.sample.page(site.first).contains("being updated"))
    #expect(site.sample.page(site.first).contains("https://clinicaltrials.gov/study/NCT00000001"))
    #expect(report.changes?.trials.first?.waits == .shortPage)
    #expect(!site.sample.page("index.html").contains("Looking for people"))
  }

  @Test("One changed byte of a record, a template, a word or a style sheet voids an approval")
  func oneByte() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    let term = site.sample.folder + "/glossary/en/terms/pill.yml"
    try site.writeTerm("a thing to swallow", named: "pill")
    #expect(await site.approveAll().isEmpty)
    #expect(await site.sample.build().isPublished)
    let approved = site.sample.tree()
    #expect(site.sample.page(site.first).contains("read and approved this page"))
    let isPage = { (path: String) in
      path.hasSuffix(".html") || path.hasPrefix("assets/") && path != ShortPage.stylePath
    }
    let files =
      [site.sample.folder + "/records/a.json", term, site.sample.folder + "/glossary/en/codes/phases.yml"]
      + ["layout/page.html", "assets/style.css", "en/parts/_where.md", "en/pages/about.md"].map {
        site.sample.settings.templates + "/" + $0
      }
    var random = SeededChoice(seed: 11)
    // MUTANTS=500 changes as many bytes; each takes a build.
    let rounds = ProcessInfo.processInfo.environment["MUTANTS"].flatMap { Int($0) } ?? files.count
    for round in 0..<rounds {
      let file = files[round % files.count]
      guard let bytes = FileManager.default.contents(atPath: file).map({ Array($0) }) else { continue }
      var other = bytes
      let at = Int.random(in: 0..<bytes.count, using: &random)
      other[at] = other[at] == 0x61 ? 0x65 : 0x61
      try FolderFiles.write(other, to: file)
      // Somebody who carries on whatever is offered publishes nothing that was not approved.
      _ = await SiteBuilder(site.sample.settings).run(.review)
      #expect(ApprovalDesk(site.sample.settings).approveUnchanged(by: "Bo", on: "2026-03-04").isEmpty)
      _ = await site.sample.build()
      for (path, fingerprint) in site.sample.tree() where isPage(path) {
        let page = site.sample.page(path)
        let isOurs = page.contains("class=\"page-updating\"")
        // Lists of approved templates may say of a trial that it is being updated, and nothing else of it.
        let isList = path == "index.html" || path.hasPrefix("browse/")
        let isSaidOnly = isList && !page.contains("nct00000001/patient") && !page.contains("new pill")
        #expect(approved[path] == fingerprint || isOurs || isSaidOnly, "\(file) byte \(at): \(path)")
      }
      try FolderFiles.write(bytes, to: file)
      // The inputs that were approved give the approved site again, from which the next change begins.
      _ = await site.sample.build()
      #expect(site.sample.tree().filter { isPage($0.key) } == approved.filter { isPage($0.key) })
    }
  }

  @Test("The sentence that says who approved is not carried on with other words")
  func approvalSentence() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    #expect(await site.approveAll().isEmpty)
    #expect(await site.sample.build().isPublished)
    let layout = site.sample.settings.templates + "/layout/page.html"
    let text = try String(contentsOfFile: layout, encoding: .utf8)
    let other = text.replacing("read and approved this page", with: "wrote and improved this page")
    #expect(other != text)
    try FolderFiles.write(Array(other.utf8), to: layout)
    _ = await SiteBuilder(site.sample.settings).run(.review)
    _ = ApprovalDesk(site.sample.settings).approveUnchanged(by: "Bo", on: "2026-03-04")
    _ = await site.sample.build()
    #expect(!site.sample.page(site.first).contains("wrote and improved"))
  }

  @Test(
    "The approval of pages that are the same bytes is carried on by name, with the day on which they were read"
  )
  func unchanged() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    _ = await site.approveAll()
    _ = await site.sample.build()
    let approved = site.sample.page(site.first)
    try site.writeTerm("a striped horse")
    // Two builds before anybody looks: what was approved then is still known.
    _ = await site.sample.build()
    _ = await site.sample.build()
    _ = await SiteBuilder(site.sample.settings).run(.review)
    let desk = ApprovalDesk(site.sample.settings)
    #expect(desk.waiting().map(\.id).sorted() == ["nct00000001", "site"])
    #expect(desk.unchanged().map(\.id) == ["nct00000001"])
    #expect(desk.approveUnchanged(by: "Bo Example", on: "2026-03-04").isEmpty)
    let lines = try site.log()
    #expect(lines.count == 3)
    let line = try #require(lines.last)
    let read = try #require(lines.first { $0.subject.id == "nct00000001" })
    #expect(
      line.name == "Bo Example" && line.continues == read.number && line.subject.pages == read.subject.pages)
    #expect(line.meaning.contains("Ada Example approved on 2026-01-02"))
    let report = await site.sample.build()
    #expect(!report.findings.contains { $0.headline.contains("NCT00000001") })
    #expect(site.sample.page(site.first) == approved)
    #expect(approved.contains("2 January 2026"))
    // Carried on once more, it still names who read.
    try site.writeTerm("a horse")
    _ = await SiteBuilder(site.sample.settings).run(.review)
    #expect(desk.approveUnchanged(by: "Cy Example", on: "2026-05-06").isEmpty)
    #expect(try site.log().last?.continues == read.number)
  }

  @Test("Other pages, another record and a changed folder for review are never carried on")
  func notUnchanged() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    let desk = ApprovalDesk(site.sample.settings)
    let first = SampleSite.study("NCT00000001")
    try site.writeTerm("a thing to swallow", named: "pill")
    #expect(await site.approveAll().isEmpty)
    #expect(await site.sample.build().isPublished)
    // Other words on the page.
    let part = site.sample.settings.templates + "/en/parts/_where.md"
    let words = try String(contentsOfFile: part, encoding: .utf8)
    try FolderFiles.write(Array((words + "\n\nAsk about parking.\n").utf8), to: part)
    _ = await SiteBuilder(site.sample.settings).run(.review)
    #expect(desk.waiting().map(\.id).contains("nct00000001"))
    #expect(desk.unchanged().isEmpty)
    #expect(desk.approveUnchanged(by: "Bo", on: "2026-03-04").isEmpty)
    try FolderFiles.write(Array(words.utf8), to: part)
    // The same pages of other bytes of the record: nobody compared them.
    try site.sample.write("a.json", first + "\n")
    _ = await SiteBuilder(site.sample.settings).run(.review)
    #expect(desk.waiting().map(\.id).contains("nct00000001"))
    #expect(desk.unchanged().isEmpty)
    try site.sample.write("a.json", first)
    // A folder for review that claims more than the log proves.
    try site.writeTerm("a striped horse")
    _ = await SiteBuilder(site.sample.settings).run(.review)
    #expect(desk.unchanged().count == 1)
    let before = try site.log()
    let manifest = site.sample.settings.reviewFolder + "/waiting.json"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    for (old, new) in [("\"oldInputs\" : \"", "\"oldInputs\" : \"0"), ("\"read\" : 1", "\"read\" : 2")] {
      try FolderFiles.write(Array(text.replacing(old, with: new).utf8), to: manifest)
      #expect(text.contains(old))
      #expect(desk.approveUnchanged(by: "Bo", on: "2026-03-04").map(\.id) == ["approval-not-unchanged"])
    }
    try FolderFiles.write(Array(text.utf8), to: manifest)
    try FolderFiles.append([0x20], to: site.sample.settings.reviewFolder + "/after/" + site.first)
    #expect(
      desk.approveUnchanged(by: "Bo", on: "2026-03-04").map(\.id) == [ApprovalFinding.notUnchanged.rawValue])
    #expect(try site.log() == before)
  }

  @Test("A review folder that was changed, or an id that does not wait, cannot be approved")
  func otherBytes() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    _ = await SiteBuilder(site.sample.settings).run(.review)
    let desk = ApprovalDesk(site.sample.settings)
    #expect(desk.approve(["nct00000009"], by: "A", on: "2026-01-02").map(\.id) == ["approval-nothing-waits"])
    let page = site.sample.settings.reviewFolder + "/after/" + site.first
    try FolderFiles.append([0x20], to: page)
    #expect(desk.approve(["NCT00000001"], by: "A", on: "2026-01-02").map(\.id) == ["approval-other-bytes"])
    #expect(!FileManager.default.fileExists(atPath: site.sample.settings.approvals))
  }

  @Test("A log with a line cut out, or cut off at its end, stops a build and leaves the site as it is")
  func brokenLog() async throws {
    let site = try ReviewedSite()
    defer { site.sample.remove() }
    _ = await site.approveAll()
    _ = await site.sample.build()
    let tree = site.sample.tree()
    let log = try String(contentsOfFile: site.sample.settings.approvals, encoding: .utf8)
    let lines = log.split(separator: "\n")
    try #require(lines.count == 2)
    for (left, id) in [(lines[1], "approval-log-broken"), (lines[0], "approval-log-shortened")] {
      try FolderFiles.write(Array((left + "\n").utf8), to: site.sample.settings.approvals)
      let report = await site.sample.build()
      #expect(!report.isPublished)
      #expect(report.findings.contains { $0.id == id })
      #expect(site.sample.tree() == tree)
    }
  }
}

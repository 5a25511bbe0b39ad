import Diagnostics
import Foundation
import TestSupport
import Testing
import TrialRecords

@testable import SiteGenerator

/// A folder with records and a small glossary, and the project's own templates.
struct SampleSite {
  let folder: String
  var settings = SiteConfiguration()
  var site: String { folder + "/site" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "build-\(UUID().uuidString)").path
    let phrases = Folders.project.appending(path: "Glossary/en/phrases").path
    for name in ["records", "glossary/en/terms", "glossary/en/wording"] {
      try FolderFiles.makeFolder(folder + "/" + name)
    }
    try FileManager.default.copyItem(atPath: phrases, toPath: folder + "/glossary/en/phrases")
    let codes = Folders.project.appending(path: "Glossary/en/codes").path
    try FileManager.default.copyItem(atPath: codes, toPath: folder + "/glossary/en/codes")
    settings.records = [folder + "/records"]
    settings.glossary = folder + "/glossary"
    settings.templates = Folders.project.appending(path: "Templates").path
    settings.output = folder + "/site"
    settings.jobs = 1
  }

  func remove() { FolderFiles.remove(folder) }

  func write(_ name: String, _ text: String) throws {
    try FolderFiles.write(Array(text.utf8), to: folder + "/records/" + name)
  }

  func build() async -> BuildReport { await SiteBuilder(settings).build() }

  func page(_ path: String) -> String {
    (try? String(contentsOfFile: site + "/" + path, encoding: .utf8)) ?? ""
  }

  /// Each file of the site with the fingerprint of its bytes.
  func tree() -> [String: String] {
    var tree: [String: String] = [:]
    for path in FileManager.default.enumerator(atPath: site)?.compactMap({ $0 as? String }) ?? [] {
      guard let data = FileManager.default.contents(atPath: site + "/" + path) else { continue }
      tree[path] = ContentFingerprint.hex(data)
    }
    return tree
  }

  /// An invented study.
  static func study(_ id: String, title: String = "A study of a new pill", criteria: String? = nil) -> String
  {
    let text =
      criteria
      ?? "Inclusion Criteria:\\n\\n* Age 18 years or older\\n* Able to swallow tablets\\n\\nExclusion Criteria:\\n\\n* Pregnant"
    return """
      {"protocolSection":{"identificationModule":{"nctId":"\(id)","briefTitle":"\(title)"},\
      "statusModule":{"overallStatus":"RECRUITING"},"eligibilityModule":{"eligibilityCriteria":"\(text)",\
      "minimumAge":"18 Years","sex":"ALL"},"conditionsModule":{"conditions":["Migraine"]}}}
      """
  }
}

@Suite("A whole build")
struct SiteBuildTests {
  private static let first = "trials/nct00000001/"

  @Test("Each trial has its pages, each page one main and one main heading, each rule its original")
  func pages() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    try sample.write("a.json", SampleSite.study("NCT00000001"))
    try sample.write("b.json", SampleSite.study("NCT00000002"))
    let report = await sample.build()
    #expect(report.isPublished, "\(report.findings)")
    #expect(report.trialCount == 2)
    for path in [
      "index.html", "404.html", "about/index.html", "glossary/index.html", Self.first + "index.html",
      Self.first + "checklist.html", Self.first + "family/easy/index.html",
      Self.first + "patient/detailed/index.html", "trials/nct00000002/index.html",
    ] {
      let html = sample.page(path)
      #expect(html.ranges(of: "<main").count == 1, "\(path)")
      #expect(html.ranges(of: "<h1").count == 1, "\(path)")
      #expect(!html.contains("\u{E000}") && !html.contains("{{"), "\(path)")
    }
    let html = sample.page(Self.first + "patient/standard/index.html")
    for words in [
      "data-trial=\"nct00000001\"", "data-audience=\"patient\"", "data-level=\"standard\"",
      "data-criterion=\"1\"", "data-criterion=\"3\"", "data-polarity=\"must\"", "data-polarity=\"must-not\"",
      "data-original=\"Able to swallow tablets\"",
    ] {
      #expect(html.contains(words), "\(words)")
    }
  }

  @Test(
    "A broken record stops the build, and the old site stays byte for byte; keeping on says what is being checked"
  )
  func failClosed() async throws {
    var sample = try SampleSite()
    defer { sample.remove() }
    try sample.write("a.json", SampleSite.study("NCT00000001"))
    #expect(await sample.build().isPublished)
    let old = sample.tree()
    let broken = SampleSite.study("NCT00000002").replacing("RECRUITING", with: "MAYBE")
    try sample.write("b.json", broken)
    let report = await sample.build()
    #expect(report.hasErrors && !report.isPublished)
    #expect(sample.tree() == old)
    sample.settings.keepsGoing = true
    #expect(await sample.build().isPublished)
    #expect(sample.page("trials/nct00000002/index.html").contains("page-checking"))
    #expect(sample.page(Self.first + "index.html").contains("page-glance"))
    FolderFiles.remove(sample.folder + "/records/b.json")
    #expect(await sample.build().isPublished)
    #expect(sample.tree() == old)
  }

  @Test("Two records with one id, or no record at all, never replace a site, even when keeping on")
  func neverPublished() async throws {
    var sample = try SampleSite()
    defer { sample.remove() }
    sample.settings.keepsGoing = true
    let none = await sample.build()
    #expect(!none.isPublished)
    #expect(none.findings.map(\.id).contains(BuildFinding.noRecords.rawValue))
    try sample.write("a.json", SampleSite.study("NCT00000001"))
    try sample.write("b.json", SampleSite.study("NCT00000001"))
    let twice = await sample.build()
    #expect(!twice.isPublished)
    #expect(twice.findings.contains { $0.id == RecordFinding.duplicateId.rawValue })
    sample.settings.records = [sample.folder + "/nowhere"]
    #expect(!(await sample.build().isPublished))
    #expect(sample.tree() == [:])
  }

  @Test("The same records make the same bytes, whatever the file names and the number of jobs")
  func sameBytes() async throws {
    var one = try SampleSite()
    var other = try SampleSite()
    defer { [one, other].forEach { $0.remove() } }
    for number in 1...4 {
      let text = SampleSite.study("NCT0000000\(number)")
      try one.write("\(number).json", text)
      try other.write("x/\(9 - number).json", text)
    }
    one.settings.jobs = 1
    other.settings.jobs = 4
    #expect(await one.build().isPublished)
    #expect(await other.build().isPublished)
    #expect(one.tree() == other.tree())
  }

  @Test(
    "Markup in a record never becomes markup of a page",
    arguments: [
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "{{title}}",
    ])
  func markup(_ text: String) async throws {
    var sample = try SampleSite()
    defer { sample.remove() }
    sample.settings.keepsGoing = true
    try sample.write(
      "a.json",
      SampleSite.study("NCT00000001", title: text, criteria: "Inclusion Criteria:\\n\\n* Adults \(text)"))
    _ = await sample.build()
    for path in sample.tree().keys where path.hasSuffix(".html") {
      let html = sample.page(path)
      #expect(!html.contains("<script>alert") && !html.contains("<img"), "\(path)")
      #expect(!html.contains("href=\"javascript"), "\(path)")
    }
  }

  @Test("Lists nested 10,000 deep end in a finding, not in a crash")
  func deep() async throws {
    let sample = try SampleSite()
    defer { sample.remove() }
    let text = String(repeating: "* ", count: 10_000) + "deep"
    try sample.write("a.json", SampleSite.study("NCT00000001", criteria: text))
    let report = await sample.build()
    #expect(report.hasErrors && !report.isPublished)
  }
}

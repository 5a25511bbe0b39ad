import Diagnostics
import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import SiteVerification

/// The site of the project's own records, built once for all tests.
actor BuiltSite {
  static let shared = BuiltSite()
  private var built: String?

  /// The folder of the site.
  func folder() async throws -> String {
    if let built { return built }
    var settings = SiteConfiguration()
    settings.records = [Folders.project.appending(path: "Records").path]
    settings.templates = Folders.project.appending(path: "Templates").path
    settings.glossary = Folders.project.appending(path: "Glossary").path
    settings.output =
      FileManager.default.temporaryDirectory.appending(path: "verify-\(UUID().uuidString)").path
    let report = await SiteBuilder(settings).build()
    try #require(report.isPublished, "\(report.findings)")
    built = settings.output
    return settings.output
  }
}

@Suite("Finished pages, read a second time")
struct SiteVerifierTests {
  private static let records = [Folders.project.appending(path: "Records").path]

  @Test("A clean site has no finding")
  func clean() async throws {
    let report = await SiteVerifier(site: try await BuiltSite.shared.folder(), records: Self.records).run()
    #expect(report.trials == 5)
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.prefix(8).map(FindingFormatter.text).joined(separator: "\n"))")
    #expect(report.findings.isEmpty)
  }

  @Test("A site of registry records, made elsewhere, has no finding")
  func shared() async throws {
    guard let records = Folders.registryRecords, let site = ProcessInfo.processInfo.environment["VERIFY_SITE"]
    else {
      return print("Skipped: name a site with VERIFY_SITE")
    }
    let report = await SiteVerifier(site: site, records: [records.path]).run()
    #expect(report.isClean)
  }

  /// One page of a trial after a change.
  private func findings(_ path: String, _ change: (inout String) -> Void) async throws -> [String] {
    let site = try await BuiltSite.shared.folder()
    let id = String(path.split(separator: "/")[1])
    let sources = RecordFiles(Self.records)
    let record = try #require(sources.files[id].flatMap(RecordFiles.record))
    let work = TrialVerification(site: site)
    var agreement = TrialAgreement()
    var result = TrialVerification.Result()
    let files = SiteFiles(site)
    for page in files.pages where page.hasPrefix("trials/\(id)/") && page != path {
      let bytes = FileManager.default.contents(atPath: site + "/" + page).map { Array($0) } ?? []
      work.read(bytes, path: page, record: record, &agreement, into: &result)
    }
    #expect(result.findings.isEmpty)
    var text = try String(contentsOfFile: site + "/" + path, encoding: .utf8)
    let before = text
    change(&text)
    #expect(text != before)
    work.read(Array(text.utf8), path: path, record: record, &agreement, into: &result)
    return (result.findings + LinkTargets(site: site, files: files).findings(result.links)).map(\.id)
  }

  private static let page = "trials/nct03913559/patient/standard/index.html"

  @Test(
    "A script, a handler, a frame, an address that runs or something loaded from elsewhere is found",
    arguments: [
      "<script>alert(1)</script>", "<script src=\"https://evil.example/x.js\"></script>",
      "<p onclick=\"x()\">a</p>", "<a href=\"java&#10;script:x()\">a</a>",
      "<img src=\"https://evil.example/x.png\">",
      "<iframe src=\"x\"></iframe>", "<p style=\"display:none\">a</p>", "<style>p{background:url(x)}</style>",
    ])
  func hostile(_ markup: String) async throws {
    let ids = try await findings(Self.page) { $0 = $0.replacing("</main>", with: markup + "</main>") }
    #expect(ids.contains("verify-forbidden-markup"))
  }

  @Test("A link to a page that is not there, to no place in a page, or out of the site is found")
  func links() async throws {
    for address in [
      "nowhere.html", "#nowhere", "../../../../glossary/index.html#nowhere", "../../../../../x.html",
    ] {
      let ids = try await findings(Self.page) {
        $0 = $0.replacing("</main>", with: "<a href=\"\(address)\">a</a></main>")
      }
      #expect(ids.contains("verify-broken-link"), "\(address)")
    }
  }

  @Test("A source that the record does not have, a second main part, and an unclosed tag are found")
  func others() async throws {
    let source = try await findings(Self.page) {
      $0 = $0.replacing("</main>", with: "<p data-from=\"/protocolSection/nothing\">a</p></main>")
    }
    #expect(source.contains("verify-source"))
    let main = try await findings(Self.page) { $0 = $0.replacing("</body>", with: "<main></main></body>") }
    #expect(main.contains("verify-structure"))
    let open = try await findings(Self.page) { $0 = $0.replacing("</main>", with: "<div></main>") }
    #expect(open.contains("verify-broken-markup"))
  }

  @Test("A folder without pages, and records that are not there, are said")
  func unreadable() async {
    #expect(
      await SiteVerifier(site: "/nowhere", records: []).run().findings.map(\.id) == ["verify-unreadable"])
    #expect(RecordFiles(["/nowhere"]).findings.map(\.id) == ["verify-unreadable"])
  }
}

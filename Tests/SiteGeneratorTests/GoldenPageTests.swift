import Diagnostics
import Foundation
import SiteGenerator
import TestSupport
import Testing

/// A few pages of the example trials, read by a person: a change of their words must be seen. Only `<main>` counts.
/// `PLAINSPOKEN_RECORD_GOLDEN=1` writes them anew, and fails, so that nobody records by accident.
@Suite struct GoldenPageTests {
  private static let pages = [
    "about/index.html", "404.html", "trials/nct03913559/index.html",
    "trials/nct03913559/family/easy/index.html",
    "trials/nct03913559/family/standard/index.html", "trials/nct05748171/family/easy/index.html",
    "trials/nct05748171/child/short/index.html", "trials/nct01363297/patient/easy/index.html",
    "trials/nct01371630/clinician/full/index.html", "trials/itcc-059/family/easy/index.html",
  ]

  @Test func pagesOfTheExampleTrialsAreAsTheyWereRead() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var settings = SiteConfiguration()
    settings.records = [Folders.project.appending(path: "Records").path]
    settings.templates = Folders.project.appending(path: "Templates").path
    settings.glossary = Folders.project.appending(path: "Glossary").path
    settings.output = folder + "/site"
    let report = await SiteBuilder(settings).build()
    let errors = report.findings.filter { $0.severity == .error }.map(\.headline)
    #expect(report.isPublished, "\(errors)")
    let records = ProcessInfo.processInfo.environment["PLAINSPOKEN_RECORD_GOLDEN"] == "1"
    for page in Self.pages {
      let made = try main(of: settings.output + "/" + page)
      let golden = Folders.project.appending(
        path: "Tests/SiteGeneratorTests/Golden/" + page.replacing("/", with: "-"))
      if records { try made.write(to: golden, atomically: true, encoding: .utf8) }
      let kept = try String(contentsOf: golden, encoding: .utf8)
      #expect(made == kept, "\(page) has other words than the page that was read")
    }
    #expect(!records, "The pages were written anew: read them, then run the tests without recording")
  }

  private func main(of path: String) throws -> String {
    let html = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(html.firstRange(of: "<main"))
    let end = try #require(html.firstRange(of: "</main>"))
    return String(html[start.lowerBound..<end.upperBound]) + "\n"
  }
}

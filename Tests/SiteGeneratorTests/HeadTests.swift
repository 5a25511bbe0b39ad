import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("What a page tells search engines and web servers")
struct HeadTests {
  private static let glance = "trials/nct00000001/index.html"

  private static func built(_ change: (inout SiteConfiguration) -> Void) async throws -> SampleSite {
    var sample = try SampleSite()
    change(&sample.settings)
    try sample.write("a.json", SampleSite.study("NCT00000001", title: "A study of </script><b>pills"))
    let report = await sample.build()
    #expect(report.isPublished, "\(report.findings)")
    return sample
  }

  @Test("With an address, pages name their own, and the site map holds each of them once")
  func addressed() async throws {
    let sample = try await Self.built { $0.baseURL = "https://plain.example/studies" }
    defer { sample.remove() }
    let page = sample.page(Self.glance)
    let own = "https://plain.example/studies/" + Self.glance
    #expect(page.contains("<link rel=\"canonical\" href=\"\(own)\">"))
    #expect(page.contains("hreflang=\"en\" href=\"\(own)\""))
    #expect(page.contains("<meta property=\"og:url\" content=\"\(own)\">"))
    let map = sample.page("sitemap.xml")
    for path in sample.tree().keys where path.hasSuffix(".html") && path != "404.html" {
      #expect(
        map.components(separatedBy: "<loc>https://plain.example/studies/\(path)</loc>").count == 2, "\(path)")
    }
    #expect(sample.page("robots.txt").contains("Sitemap: https://plain.example/studies/sitemap.xml"))
    #expect(sample.page("404.html").contains("href=\"/studies/index.html\""))
  }

  @Test("Without an address nothing is said that would need one")
  func withoutAddress() async throws {
    let sample = try await Self.built { _ in }
    defer { sample.remove() }
    #expect(!sample.page(Self.glance).contains("canonical"))
    #expect(sample.page("sitemap.xml").isEmpty)
    #expect(!sample.page("robots.txt").contains("Sitemap"))
    #expect(sample.tree().keys.allSatisfy { !$0.contains("search") })
  }

  @Test("The facts for search engines are of the record, and a record cannot end their element")
  func structuredData() async throws {
    let sample = try await Self.built { _ in }
    defer { sample.remove() }
    let parts = sample.page(Self.glance).components(separatedBy: "<script type=\"application/ld+json\">")
    try #require(parts.count == 2)
    let json = try #require(parts[1].components(separatedBy: "</script>").first)
    let facts = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(facts["@type"] as? String == "MedicalTrial")
    #expect(facts["status"] as? String == "https://schema.org/Recruiting")
    #expect(facts["identifier"] as? [String] == ["NCT00000001"])
    #expect(facts["sponsor"] == nil)
    #expect(!json.contains("<"))
  }

  @Test(
    "A site with a search has its page, its script and its marks; its policy allows no scripts from elsewhere"
  )
  func search() async throws {
    let sample = try await Self.built { $0.hasSearch = true }
    defer { sample.remove() }
    #expect(sample.page("search/index.html").contains("<script type=\"module\" src=\"../assets/search."))
    #expect(sample.page(Self.glance).contains("data-status=\"Looking for people\""))
    #expect(!sample.page(Self.glance).contains("type=\"module\""))
    #expect(sample.page("_headers").contains("script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"))
  }

  @Test("Many addresses go into several maps, and one map leads to them")
  func siteMaps() {
    let entries = (0..<CrawlerFiles.mostAddresses + 1).map {
      CrawlerFiles.Entry(path: "\($0)&.html", changed: "2025-07-03")
    }
    let files = CrawlerFiles.all(entries, baseURL: "https://plain.example/")
    #expect(files.map(\.path) == ["robots.txt", "_headers", "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(
      String(decoding: files[4].bytes, as: UTF8.self).contains("/40000&amp;.html</loc><lastmod>2025-07-03<"))
  }

  @Test("The snippet for nginx says what _headers says")
  func nginx() throws {
    let kept = try String(
      contentsOf: Folders.project.appending(path: "Documentation/nginx.conf"), encoding: .utf8)
    #expect(kept == WebHeaders.nginx, "write this into Documentation/nginx.conf:\n\(WebHeaders.nginx)")
  }
}

import CommonMark
import Diagnostics
import Testing

@testable import SiteGenerator

@Suite("Lists of very many trials")
struct BrowsePagesTests {
  private static let limit = 150 * 1024

  /// An invented trial; every 7th is open, illnesses are many, countries are few.
  private static func trial(_ number: Int) -> TrialSummary {
    let id = "nct" + String(10_000_000 + number)
    let long = "a very long name of an illness such as sponsors like to write, number"
    return TrialSummary(
      id: id, shownId: id.uppercased(),
      title: [
        .text("A study of "),
        .element(.span, [PageAttribute("data-words", "names")], [.text("examplumab \(number)")]),
        .text(" for people with \(long) \(number % 5000), who were treated before"),
      ],
      openness: number % 7 == 0 ? .open : .closed,
      statusLabel: number % 7 == 0 ? StatusWords.label(.recruiting) : StatusWords.label(.completed),
      ages: "18 years or older", conditions: ["\(long) \(number % 5000)"],
      treatments: ["examplumab \(number)"], countries: ["Country \(number % 60)"],
      forChildren: number % 3 == 0,
      forAdults: true, terms: [], isChecking: false)
  }

  private static func site(_ count: Int) throws -> SitePages {
    var settings = SiteConfiguration()
    let sample = try SampleSite()
    defer { sample.remove() }
    settings = sample.settings
    var findings: [Finding] = []
    let editorial = try #require(EditorialLoader.load(settings, findings: &findings), "\(findings)")
    let writer = PageWriter(
      layout: editorial.layout, style: "style.css", siteName: "Plainspoken", baseURL: "", language: "en")
    return SitePages(
      editorial: editorial, writer: writer, siteName: "Plainspoken", trials: (0..<count).map(trial))
  }

  @Test("With 10,000 trials no page weighs more than 150 KB, and every trial stands in a list by its illness")
  func manyTrials() throws {
    let pages = try Self.site(10_000).all()
    let heavy = pages.filter { $0.bytes.count > Self.limit }.map { "\($0.path): \($0.bytes.count)" }
    #expect(heavy.isEmpty, "\(heavy)")
    let links = pages.filter { $0.path.hasPrefix("browse/illness/") }.reduce(into: Set<Substring>()) {
      found, page in
      for part in String(decoding: page.bytes, as: UTF8.self).split(separator: "href=\"../../../trials/")
        .dropFirst()
      {
        found.insert(part.prefix { $0 != "/" })
      }
    }
    #expect(links.count == 10_000)
    #expect(Set(pages.map(\.path)).count == pages.count)
  }

  @Test("The home page names the first open trials and leads to the rest")
  func homeIsShort() throws {
    let home = try #require(try Self.site(1_000).all().first { $0.path == "index.html" })
    let html = String(decoding: home.bytes, as: UTF8.self)
    #expect(html.components(separatedBy: "<a href=\"trials/").count - 1 == 2 * TrialLists.most)
    #expect(html.contains("<a href=\"browse/status/looking-for-people/index.html\">See all "))
  }

  @Test("A list is cut into pages of equal size, and an empty one is one page")
  func paging() {
    #expect(PagedList(Array(1...5), size: 2).pages == [[1, 2], [3, 4], [5]])
    #expect(PagedList([Int](), size: 2).pages == [[]])
    #expect(
      PagedList(Array(1...4), size: 2).navigation(current: 1) { page, _ in "\(page)" }.plainText.contains("1")
    )
    #expect(PagedList([1], size: 2).navigation(current: 0) { _, _ in "" }.isEmpty)
  }
}

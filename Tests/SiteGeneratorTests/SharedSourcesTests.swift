import CommonMark
import Testing

@testable import SiteGenerator

@Suite("Sources that blocks share")
struct SharedSourcesTests {
  private func item(_ source: String?) -> PageNode {
    .element(.li, source.map { [PageAttribute("data-from", $0)] } ?? [], [.text("x")])
  }

  @Test("A list says the source of all its items once")
  func hoists() {
    let list = SharedSources.hoisted([.element(.ul, [item("/a"), item("/a")])])
    #expect(list == [.element(.ul, [PageAttribute("data-from", "/a")], [item(nil), item(nil)])])
  }

  @Test("Items with sources of their own keep them")
  func keeps() {
    for items in [[item("/a"), item("/b")], [item("/a"), item(nil)], [item("/a")]] {
      #expect(SharedSources.hoisted([.element(.ul, items)]) == [.element(.ul, items)])
    }
  }

  @Test("Several fields of one row are named by the row")
  func rows() {
    #expect(
      SharedSources.rows(["/p/rows/4/city", "/p/rows/4/country", "/p/name"]) == [
        "/p/rows/4", "/p/rows/4", "/p/name",
      ])
    #expect(
      SharedSources.rows(["/p/rows/4/city", "/p/rows/5/city"]) == ["/p/rows/4/city", "/p/rows/5/city"])
  }
}

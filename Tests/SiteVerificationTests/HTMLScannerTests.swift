import Testing

@testable import SiteVerification

@Suite("The second reader of pages")
struct HTMLScannerTests {
  private func read(_ text: String) -> HTMLDocument { HTMLScanner.read(Array(text.utf8)) }

  @Test("Elements, attributes, texts and references are read as a browser reads them")
  func elements() throws {
    let page = read("<p class=\"a b\" data-from='/x'>1 &lt; 2 &amp; <span>three</span>&#8804;</p>")
    #expect(page.problems.isEmpty)
    #expect(page.elements.map(\.name) == ["p", "span"])
    #expect(page.elements[0].hasClass("b") && page.elements[0].value("data-from") == "/x")
    #expect(page.text(of: 0) == "1 < 2 & three≤")
  }

  @Test(
    "A tag that is not closed, closes nothing or is a comment is a problem",
    arguments: ["<p>a", "<p>a</div></p>", "<div><p>a</div>", "<p>a</p><!-- b -->", "<p>1 < 2</p>"])
  func problems(_ text: String) { #expect(!read(text).problems.isEmpty) }

  @Test("Numbers have one form, however they are grouped")
  func numbers() {
    #expect(
      NumberTokens.all(in: "100,000 and 100 000 and 0.50 and 007 and twelve") == [
        "100000", "100000", "0.5", "7", "12",
      ])
    #expect(NumberTokens.all(in: "2025-07-03, CD19, 1.2.3") == ["2025", "7", "3", "19", "1.2", "3"])
  }
}

import CommonMark
import Testing

@Suite struct MarkdownTreeTests {
  @Test func readsRegistryEscapesAsTheSignsThatTheyAre() {
    let tree = MarkdownTree("* age \\<18 and t(4;11) \\[seen\\]\n* \\~5%")
    guard case .list(let start, let items) = tree.blocks().first?.content else {
      Issue.record("no list")
      return
    }
    #expect(start == nil)
    #expect(items.count == 2)
    guard case .paragraph(let inlines) = items[0].blocks[0].content else { return }
    #expect(inlines.plainText == "age <18 and t(4;11) [seen]")
  }

  @Test func textOfAPageIsNeverMarkup() {
    let page: [PageNode] = [
      .element(
        .p, [PageAttribute("data-from", "/a \"b\" <c>")],
        [
          .text("5*3*2 <script> & "), .element(.a, [PageAttribute("href", "#x")], [.text("[link](y)")]),
        ])
    ]
    let html = MarkdownTree(page: page).html()
    #expect(html.contains("<p data-from=\"/a &quot;b&quot; &lt;c&gt;\">"))
    #expect(html.contains("5*3*2 &lt;script&gt; &amp; <a href=\"#x\">[link](y)</a>"))
  }

  @Test func rawHTMLOfATextIsNotRendered() {
    #expect(!MarkdownTree("a <b onclick=x>c</b>").html().contains("onclick"))
  }
}

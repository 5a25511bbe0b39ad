import Diagnostics
import PageTemplates
import Testing

@Suite("The layout around a page")
struct LayoutTests {
  private func parts(_ texts: [String: String], flags: [String: Bool] = [:]) -> (
    before: String, after: String
  )? {
    var findings: [Finding] = []
    let html =
      "<title>{{title}}</title>{{#note}}<i>{{note}}</i>{{/note}}{{#hidden}}H{{/hidden}}<main>{{main}}</main>{{foot}}"
    let file = TemplateFile(name: "layout", path: "page.html", text: html)
    let layout = Layout(
      file, texts: ["title", "note", "main", "foot"], flags: ["hidden"], findings: &findings)
    #expect(findings == [])
    return layout?.parts(texts: texts, flags: flags)
  }

  @Test("Texts are escaped")
  func escaped() {
    let made = parts(["title": "</title><script>\"'&", "foot": "<b>"])
    #expect(made?.before == "<title>&lt;/title&gt;&lt;script&gt;&quot;&#39;&amp;</title><main>")
    #expect(made?.after == "</main>&lt;b&gt;")
  }

  @Test("The page has one place, even when a text holds the sign for it")
  func onePlace() {
    let made = parts(["title": "a\u{E000}b", "foot": "c\u{E000}d"])
    #expect(made?.before == "<title>ab</title><main>")
    #expect(made?.after == "</main>cd")
  }

  @Test("An empty text takes its section with it, a flag shows its own")
  func sections() {
    #expect(parts(["note": ""])?.before == "<title></title><main>")
    #expect(parts(["note": "n"], flags: ["hidden": true])?.before == "<title></title><i>n</i>H<main>")
  }
}

import CommonMark
import PageTemplates
import Testing

/// The promise that a value of a record is never read as Markdown, Mustache or HTML.
@Suite("A value of a record stays text")
struct BoundValueTests {
  private static let template = """
    # About {{title}}

    {{title}}

    Before **{{title}}** after, `{{title}}` and *{{title}}*.

    ## {{title}} {#part}

    ::: note

    - {{title}}
    - one {{title}}

    :::

    > {{title}}

    ## {{title}}

    1. {{title}}

        {{title}}

    [{{title}}](https://example.org/)
    """

  private func page(_ text: String) -> [PageNode] {
    TemplateSample.page(Self.template, ["title": TemplateSample.words(text, from: ["/a"])])
  }

  @Test("in every place of a template, whatever signs it holds", arguments: [1, 2, 3, 4] as [UInt64])
  func bound(seed: UInt64) {
    let plain = page("QQQ")
    let expected = structure(plain)
    let words = plain.map(\.plainText).joined(separator: "|")
    #expect(words.contains("QQQ"))
    var texts = HostileText(seed: seed)
    for _ in 0..<250 {
      let text = texts.next()
      let made = page(text)
      #expect(structure(made) == expected, "\(text.debugDescription)")
      #expect(
        made.map(\.plainText).joined(separator: "|") == words.replacing("QQQ", with: text),
        "\(text.debugDescription)")
    }
  }

  @Test("at the end of a heading, where {#name} would name the heading")
  func headingName() {
    let made = TemplateSample.page("# T\n\n## {{title}}\n\nx", ["title": TemplateSample.words("A {#evil}")])
    #expect(structure(made) == "h1[]() section[](h2[]() p[]())")
    #expect(made.map(\.plainText).joined().contains("A {#evil}"))
  }

  @Test("as the target of a link: an unsafe one leaves only the words")
  func links() {
    for target in [
      "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//x.org", "/\\x.org", "a b", "",
    ] {
      let made = TemplateSample.page("# T\n\n[words]({{record-link}})", ["record-link": .link(target)])
      #expect(structure(made) == "h1[]() p[]()", "\(target)")
      #expect(made.last?.plainText == "words")
    }
    let safe = TemplateSample.page(
      "# T\n\n[words]({{record-link}})", ["record-link": .link("https://x.org/?a=1&b=\"<")])
    #expect(structure(safe).contains("a[href=https://x.org/?a=1&b=\"<,rel=noopener noreferrer external]"))
  }

  @Test("and keeps its blocks where it has blocks")
  func blocks() {
    let nodes: [PageNode] = [.element(.p, [.text("# {{title}} <b>")]), .element(.hr)]
    let made = TemplateSample.page("# T\n\n{{summary}}", ["summary": .blocks(nodes)])
    #expect(Array(made.dropFirst()) == nodes)
  }
}

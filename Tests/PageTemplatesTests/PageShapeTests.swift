import CommonMark
import PageTemplates
import Testing

@Suite("The shape of a filled page")
struct PageShapeTests {
  @Test("An absent value takes its sentence with it")
  func optional() {
    let text = "# T\n\n{{#reason}}Because of {{reason}}.{{/reason}}{{^reason}}No reason.{{/reason}}"
    #expect(TemplateSample.page(text, [:]).last?.plainText == "No reason.")
    let known = TemplateSample.page(text, ["reason": TemplateSample.words("cost", from: ["/why", "/why"])])
    #expect(known.last?.plainText == "Because of cost.")
    #expect(structure(known) == "h1[]() p[data-from=/why]()")
  }

  @Test("A value that ends its sentence itself gets no second full stop")
  func fullStop() {
    let text = "# T\n\nRun by {{title}}. Ask {{title}}."
    let made = TemplateSample.page(text, ["title": TemplateSample.words("Cnoga Ltd.")])
    #expect(made.last?.plainText == "Run by Cnoga Ltd. Ask Cnoga Ltd.")
    let plain = TemplateSample.page(text, ["title": TemplateSample.words("Cnoga")])
    #expect(plain.last?.plainText == "Run by Cnoga. Ask Cnoga.")
  }

  @Test("A flag chooses between two sentences", arguments: [(true, "Yes."), (false, "No.")])
  func flags(_ value: Bool, _ words: String) {
    let text = "# T\n\n{{#is-open}}\nYes.\n{{/is-open}}\n{{^is-open}}\nNo.\n{{/is-open}}"
    #expect(TemplateSample.page(text, ["is-open": .flag(value)]).last?.plainText == words)
  }

  @Test("A list is repeated for each item, in order")
  func lists() {
    let items = ["one", "two", "three"].map { name -> FieldValues in
      var values = FieldValues()
      values["arm"] = TemplateSample.words(name)
      return values
    }
    let made = TemplateSample.page("# T\n\n{{#arms}}\n- {{arm}}\n{{/arms}}", ["arms": .list(items)])
    #expect(structure(made) == "h1[]() ul[](li[]() li[]() li[]())")
    #expect(made.last?.plainText.split(whereSeparator: \.isNewline) == ["one", "two", "three"])
  }

  @Test("Each second heading opens a section with its name; an empty one is left out")
  func sections() {
    let made = TemplateSample.page(
      "# T {#top}\n\nIntro.\n\n## One {#one}\n\nText.\n\n### Deeper {#deep}\n\nMore.\n\n## Empty {#empty}\n\n## Two\n\nEnd.",
      [:])
    #expect(
      structure(made)
        == "h1[id=top]() p[]() section[id=one](h2[]() p[]() h3[id=deep]() p[]())"
        + " section[](h2[]() p[]())")
    #expect(!made.map(\.plainText).joined().contains("{#"))
  }

  @Test("Boxes hold what stands in them, and an empty box is no box")
  func boxes() {
    let made = TemplateSample.page(
      "# T\n\n::: standing\n\nA.\n\n::: note\n\nB.\n\n:::\n\n:::\n\n::: summary\n\n:::\n\nC.", [:])
    #expect(
      structure(made)
        == "h1[]() div[class=standing,data-words=standing](p[]() div[class=note](p[]())) p[]()")
  }

  @Test("A block directly below or above a sentence ends its paragraph")
  func blocksBesideText() {
    let list = FieldValue.blocks([.element(.ul, [.element(.li, [.text("b")])])])
    let text = "# T\n\nAbove.\n{{summary}}\nBelow.\n\n- Item\n  {{summary}}\n\n**Loud\n{{summary}}\nend**"
    #expect(
      structure(TemplateSample.page(text, ["summary": list]))
        == "h1[]() p[]() ul[](li[]()) p[]() ul[](li[](p[]() ul[](li[]()))) p[](strong[]())")
  }

  @Test("A part is put in, with the names of the page")
  func parts() {
    let made = TemplateSample.page(
      "# T\n\n{{>hello}}", ["title": TemplateSample.words("you")], parts: ["hello": "Hello {{title}}."])
    #expect(made.last?.plainText == "Hello you.")
  }

  @Test("A template that is not there makes no page")
  func unknown() {
    #expect(TemplateSample.set("# T").set?.page("other", filledWith: FieldValues()) == nil)
  }
}

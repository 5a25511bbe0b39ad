import Testing

@testable import SiteGenerator

@Suite("A style sheet as a phone fetches it")
struct StyleSheetTests {
  private func squeezed(_ css: String) -> String {
    String(decoding: StyleSheet.squeezed(Array(css.utf8)), as: UTF8.self)
  }

  @Test("Comments, line breaks and indentation are left out")
  func squeezesSpace() {
    #expect(squeezed("/* why */\na,\nb {\n  color: red;\n}\n") == "a,b{color:red}")
  }

  @Test("Spaces that mean something stay")
  func keepsMeaning() {
    #expect(squeezed(".a .b > c { inset: 0 auto\n    1px; }") == ".a .b>c{inset:0 auto 1px}")
    #expect(squeezed(".a :is(b) { c: d }") == ".a :is(b){c:d}")
    #expect(squeezed("@media (min-width: 1px) and (hover) {}") == "@media (min-width:1px) and (hover){}")
  }

  @Test("Quoted text is left alone, also where it looks like a comment")
  func keepsQuotes() {
    #expect(squeezed("a { content: \"/*  {  */\" }") == "a{content:\"/*  {  */\"}")
    #expect(squeezed("a { background: url(\"data:  x\") }") == "a{background:url(\"data:  x\")}")
  }

  @Test("A comment that never ends takes the rest")
  func endlessComment() {
    #expect(squeezed("a {} /* b") == "a{}")
  }
}

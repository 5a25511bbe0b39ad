import PageTemplates
import Testing

@Suite("Which links may stand on a page")
struct SafeLinkTests {
  @Test(
    "safe ones stay as they are",
    arguments: [
      "https://example.org/a?b=c#d", "http://example.org", "mailto:a@b.org", "tel:+123", "#part",
      "index.html",
      "../../glossary/index.html#word", "a/b:c",
    ])
  func safe(_ target: String) { #expect(SafeLink.checked(target) == target) }

  @Test(
    "others are refused",
    arguments: [
      "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "java\nscript:x", "\u{1}javascript:x",
      "data:text/html,x", "vbscript:x", "//example.org", "/etc/passwd", "\\\\x", "javascript&colon;x",
      "javascript%3Ax", "a b", "file:///x", "",
    ])
  func refused(_ target: String) { #expect(SafeLink.checked(target) == nil) }
}

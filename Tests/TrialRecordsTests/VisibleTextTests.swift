import Testing

@testable import TrialRecords

@Suite("The text that a reader sees")
struct VisibleTextTests {
  @Test(
    "Every kind of line break becomes one kind",
    arguments: ["\n", "\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func lineBreaks(lineBreak: String) {
    #expect(VisibleText("* a\(lineBreak)* b\(lineBreak)\(lineBreak)* c").text == "* a\n* b\n\n* c")
  }

  @Test("Other spaces become a normal one, and invisible characters go")
  func spaces() {
    let seen = VisibleText("5\u{A0}mg 1\u{200B}0\u{AD} \u{FEFF}x\u{2009}y")
    #expect(seen.text == "5 mg 10 x y")
    #expect(seen.invisible.map(\.value) == [0x200B, 0xAD, 0xFEFF])
  }

  @Test("Signs that look alike or come from other scripts stay as they are")
  func lookAlikes() {
    let text = "≥ ≤ ˃ ﹤ ≧ ㎎ ① µ μ é 中 😀 m²"
    #expect(VisibleText(text).text == text)
    #expect(VisibleText(text).invisible.isEmpty)
  }

  @Test("A direction sign behind an entity is found too")
  func entity() {
    let json = RecordText.study(eligibility: "\"eligibilityCriteria\":\"* 18 &#8238; mg\"")
    #expect(RecordText.read(json).ids == ["record-hidden-direction"])
  }

  @Test("A list separator, an escaped sign and a comparison are no HTML")
  func noHTML() {
    let text = "* a \\\\< 5 and b < 7 \\n\\n<!-- -->\\n\\n* c \\\\> 3, <https://a.org>, AT&T"
    let reading = RecordText.read(RecordText.study(eligibility: "\"eligibilityCriteria\":\"\(text)\""))
    #expect(reading.ids == [])
  }
}

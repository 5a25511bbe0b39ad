import Testing

@testable import SiteGenerator

@Suite("Numbers of results, which are texts")
struct ResultNumberTests {
  @Test(arguments: [
    ("41", ResultNumber.whole(41)), ("30,600", .whole(30600)), (" 7 ", .whole(7)),
    ("-10.2", .decimal("-10.2")),
    ("0.0", .decimal("0.0")), ("-3", .decimal("-3")), ("NA", .notAvailable), ("<0.5", .other("<0.5")),
    ("3,5", .other("3,5")), ("1.2.3", .other("1.2.3")), ("7-9", .other("7-9")),
  ])
  func readings(_ text: String, _ number: ResultNumber) { #expect(ResultNumber(text) == number) }

  @Test("No text is no number")
  func none() {
    #expect(ResultNumber(nil) == nil)
    #expect(ResultNumber(" ") == nil)
  }

  @Test("Digits stay as the record has them")
  func shown() {
    #expect(ResultNumber("2884")?.shown == "2,884")
    #expect(ResultNumber("-10.20")?.shown == "−10.20")
    #expect(ResultNumber("NA")?.shown == nil)
  }
}

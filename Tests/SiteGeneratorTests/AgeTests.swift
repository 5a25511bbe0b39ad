import CommonMark
import Testing
import TrialRecords

@testable import SiteGenerator

@Suite("The ages that a study takes")
struct AgeTests {
  private func words(_ low: AgeBound?, _ high: AgeBound?) -> String {
    AgeWords.words(low.map { Sourced($0, from: "/low") }, high.map { Sourced($0, from: "/high") }).nodes
      .plainText
  }

  @Test("in words")
  func words() {
    #expect(words(nil, nil) == "any age")
    #expect(words(AgeBound(18, .years), nil) == "18 years or older")
    #expect(words(AgeBound(1, .months), AgeBound(21, .years)) == "1 month to 21 years")
    #expect(words(AgeBound(12, .years), AgeBound(17, .years)) == "12 to 17 years")
    #expect(words(AgeBound(6, .years), AgeBound(6, .years)) == "6 years")
    #expect(words(nil, AgeBound(21, .years)) == "younger than 22 years")
    #expect(words(nil, AgeBound(6, .months)) == "6 months or younger")
  }

  @Test("point to both places of the record")
  func sources() {
    let made = AgeWords.words(
      Sourced(AgeBound(1, .years), from: "/low"), Sourced(AgeBound(2, .years), from: "/high"))
    #expect(made.from == ["/low", "/high"])
  }

  @Test("hold up to the birthday after the highest age")
  func range() {
    let young = AgeRange(minimum: AgeBound(1, .months), maximum: AgeBound(17, .years))
    #expect(young.isChildrenOnly)
    #expect(young.overlaps(12...17))
    #expect(!young.overlaps(18...120))
    let adult = AgeRange(minimum: AgeBound(18, .years), maximum: nil)
    #expect(!adult.isChildrenOnly)
    #expect(!adult.isMainlyYoung)
    #expect(!adult.overlaps(12...17))
    #expect(adult.overlaps(18...120))
    #expect(AgeRange(minimum: nil, maximum: AgeBound(18, .years)).overlaps(18...120))
    #expect(AgeRange(minimum: AgeBound(17, .years), maximum: nil).overlaps(12...17))
    #expect(AgeRange(minimum: nil, maximum: AgeBound(25, .years)).isMainlyYoung)
    #expect(!AgeRange(minimum: nil, maximum: AgeBound(26, .years)).isMainlyYoung)
    #expect(AgeRange(minimum: nil, maximum: nil).overlaps(12...17))
    #expect(!AgeRange(minimum: nil, maximum: AgeBound(30, .days)).overlaps(12...17))
  }
}

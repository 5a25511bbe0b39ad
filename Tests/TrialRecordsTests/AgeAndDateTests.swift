import Testing
import TrialRecords

@Suite("Ages and dates")
struct AgeAndDateTests {
  @Test(
    "Ages of the registry are read with their unit",
    arguments: [
      ("18 Years", 18, AgeBound.Unit.years), ("1 Year", 1, .years), ("6 Months", 6, .months),
      ("1 Month", 1, .months),
      ("2 Weeks", 2, .weeks), ("30 Days", 30, .days), ("0 Days", 0, .days), ("12 Hours", 12, .hours),
      ("18 Minutes", 18, .minutes), ("1 minute", 1, .minutes),
    ])
  func ages(text: String, count: Int, unit: AgeBound.Unit) {
    #expect(AgeBound(registry: text) == AgeBound(count, unit))
  }

  @Test(
    "What matches no pattern is no age",
    arguments: [
      "", "18", "Years", "18 years old", "18  Years", " 18 Years", "-1 Years", "1.5 Years", "18 Jahre", "N/A",
      "999999 Years",
    ])
  func noAges(text: String) { #expect(AgeBound(registry: text) == nil) }

  @Test(
    "Dates keep their precision",
    arguments: [
      ("2024", PartialDate.Precision.year), ("2024-02", .month), ("2024-02-29", .day), ("1999-12-31", .day),
    ])
  func dates(text: String, precision: PartialDate.Precision) {
    #expect(PartialDate(registry: text)?.precision == precision)
  }

  @Test(
    "What is in no calendar is no date",
    arguments: [
      "", "24", "2024-13", "2024-00", "2024-2", "2023-02-29", "1900-02-29", "2024-04-31", "2024-02-29-01",
      "2024/02", "0000",
      "2024-", "2024-02-", "-2024", "soon", "２０２４",
    ])
  func noDates(text: String) { #expect(PartialDate(registry: text) == nil) }

  @Test("A date is only surely before another if no reading of it could be later")
  func order() throws {
    func isBefore(_ a: String, _ b: String) throws -> Bool {
      try #require(PartialDate(registry: a)).isSurelyBefore(try #require(PartialDate(registry: b)))
    }
    #expect(try isBefore("2023", "2024-01"))
    #expect(try isBefore("2024-01-01", "2024-02"))
    #expect(try !isBefore("2024", "2024-12"))
    #expect(try !isBefore("2024-02-28", "2024-02"))
    #expect(try !isBefore("2024-02-29", "2024-02-28"))
  }
}

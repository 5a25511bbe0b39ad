import PlainLanguage
import Testing

@Suite("The schedule of NCT01371630")
struct HyperCVDTests {
  private var schedule: Schedule? {
    let parser = ScheduleParser(medicine: nil, others: HyperCVDText.medicines)
    guard case .schedule(let schedule) = parser.parse(HyperCVDText.text) else { return nil }
    return schedule
  }

  @Test("has three arms with their cycles and phases")
  func arms() throws {
    let parts = try #require(schedule).parts
    #expect(parts.map(\.arm?.first) == Array(repeating: "A", count: 10))
    #expect(Set(parts.compactMap(\.arm)).count == 3)
    let cycles = parts.map(\.cycleNumbers)
    #expect(
      cycles == [
        [1, 3, 7, 9], [2, 4, 8, 10], [5, 6, 7, 8], nil, [1, 3, 5], [2, 4, 6], nil, [1], nil, [2, 3, 4, 5],
      ])
    #expect(parts.map(\.phase)[7...] == [.induction, .prophylaxis, .consolidation])
  }

  @Test("tells that the record puts cycles 7 and 8 into two places")
  func doubleCycles() throws {
    #expect(try #require(schedule).cyclesInTwoParts == [7, 8])
  }

  @Test("keeps day rules of single cycles apart")
  func inotuzumab() throws {
    let part = try #require(schedule?.parts.first)
    let inotuzumab = try #require(part.treatments.first { $0.medicine == "Inotuzumab Ozogamicin" })
    #expect(
      inotuzumab.timing.days == [DayRule([3], cycles: [1]), DayRule([2, 3], isChoice: true, cycles: [3])])
    #expect(inotuzumab.routes == [.vein])
    #expect(part.cycleLength?.words == "3 to 4 weeks")
  }

  @Test("tells maintenance for 3 years in cycles of 42 days")
  func maintenance() throws {
    let part = try #require(schedule?.parts[3])
    #expect(part.phase == .maintenance)
    #expect(part.cycleLength == TimeSpan(42, .day))
    #expect(part.lasts == TimeSpan(3, .year))
    let words = ScheduleWords(level: .standard, voice: .you).parts(of: Schedule([part]))[0].sentences.map(
      \.characters)
    #expect(words.contains("They get Methotrexate by mouth once a week for 3 years."))
    #expect(words.contains("They get Blinatumomab into a vein on days 1 to 28 of cycles 4, 8, 12 and 16."))
    #expect(words.contains("It runs without a break."))
  }
}

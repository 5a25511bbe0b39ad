import Testing
@testable import TrialRecords

@testable import SiteGenerator

@Suite("The places of a study")
struct PlaceListTests {
  private func place(_ name: String?, _ city: String, _ country: String?, _ status: Trial.SiteStatus? = nil)
    -> Trial.Location
  {
    func sourced(_ text: String?) -> Sourced<String>? { text.map { Sourced($0, from: "/p") } }
    return Trial.Location(
      facility: sourced(name), status: status.map { Sourced($0, from: "/s") }, city: sourced(city),
      state: nil,
      zip: nil, country: sourced(country), contacts: [], source: "/l")
  }

  @Test("A place that stands twice is counted once; with another status it is another row")
  func duplicates() {
    let list = PlaceList([
      place("Hill Hospital", "Alta", "Norway"), place("Hill Hospital", "Alta", "Norway"),
      place("Hill Hospital", "Alta", "Norway", .completed),
    ])
    #expect(list.siteCount == 2)
  }

  @Test(
    "A hidden name is not shown, and two of them in a town are two places",
    arguments: ["Research Site", "research site 12", "Local Institution - 0012", "Site #3"])
  func hidden(_ name: String) {
    let list = PlaceList([place(name, "Alta", "Norway"), place(name, "Alta", "Norway")])
    #expect(list.hasHiddenNames)
    #expect(list.siteCount == 2)
    #expect(list.countries.flatMap(\.cities).flatMap(\.sites).allSatisfy { $0.name == nil })
  }

  @Test("A name that only begins like a hidden one is shown")
  func shown() {
    let list = PlaceList([place("Research Site of Hill Hospital", "Alta", "Norway")])
    #expect(!list.hasHiddenNames)
    #expect(list.countries.first?.cities.first?.sites.first?.name == "Research Site of Hill Hospital")
  }

  @Test("The country with most places is first, then by name; a missing country is said")
  func order() {
    let list = PlaceList([
      place("A", "X", "Norway"), place("B", "X", "Chad"), place("C", "Y", "Norway"), place("D", "Z", nil),
    ])
    #expect(list.countries.map(\.name) == ["Norway", "Chad", "Country not stated"])
    #expect(list.countries.first?.cities.map(\.name) == ["X", "Y"])
  }
}

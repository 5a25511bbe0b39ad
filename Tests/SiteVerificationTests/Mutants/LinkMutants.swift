import TestSupport

/// Changes of links.
enum LinkMutants {
  private static let registry = "href=\"https://clinicaltrials.gov/study/"

  /// The links to the record are taken out, or the first one leads to another study.
  static func recordLink(_ page: PageBytes, isOther: Bool) -> Mutant? {
    var mutant: Mutant?
    var rest: PageBytes? = page
    while let now = rest, let place = PageBytes.find(registry, in: now.bytes, from: 0),
      let end = now.find("\"", from: place + registry.utf8.count)
    {
      if isOther {
        return now.replacing((place + registry.utf8.count)..<end, with: "NCT99999990")
      }
      mutant = now.replacing(place..<(end + 1), with: "href=\"#main\"")
      rest = mutant.flatMap { PageBytes($0.bytes) }
    }
    return mutant
  }

  /// A link to another page of the site leads nowhere.
  static func broken(_ page: PageBytes, _ random: inout SeededChoice) -> Mutant? {
    let places = page.places(of: "href=\"").filter { place in
      let end = page.find("\"", from: place + 6) ?? place
      let address = page.text((place + 6)..<end)
      return address.contains(".html") && !address.contains(":")
    }
    guard !places.isEmpty else { return nil }
    let start = random.pick(places) + 6
    guard let end = page.find("\"", from: start) else { return nil }
    return page.replacing(
      start..<end, with: random.pick(["gone/index.html", "#nowhere", "../../../../../x.html"]))
  }
}

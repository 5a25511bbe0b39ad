import CommonMark

/// Places as blocks of a page.
enum PlaceBlocks {
  /// The most sites that are shown without opening their country.
  private static let mostOpen = 12

  /// A heading a country with its cities; countries to be opened where there are many sites.
  static func nodes(_ places: PlaceList) -> [PageNode] {
    guard !places.countries.isEmpty else { return [] }
    let isOpen = places.siteCount <= mostOpen
    let blocks = places.countries.map { isOpen ? open($0) : closed($0) }
    return [.element(.div, [PageAttribute("class", "places")], blocks)]
  }

  private static func open(_ country: PlaceList.Country) -> PageNode {
    .element(.div, [.element(.h3, PageWords.name(country.name)), list(country, isLong: false)])
  }

  private static func closed(_ country: PlaceList.Country) -> PageNode {
    let count = country.siteCount
    let summary =
      PageWords.name(country.name) + PageWords.own(": ") + PageWords.computed(String(count), rule: "count")
      + PageWords.own(count == 1 ? " place" : " places")
    return .element(.details, [.element(.summary, summary), list(country, isLong: true)])
  }

  /// A long list says once that it comes from the record's list of places; in a short one each place says its row.
  private static func list(_ country: PlaceList.Country, isLong: Bool) -> PageNode {
    let allNames = country.cities.allSatisfy(\.isOnlyNames)
    let sources = { (city: PlaceList.City) in city.sites.flatMap(\.sources) }
    let shared = isLong ? SharedSources.lists(country.cities.flatMap(sources)) : []
    return .element(
      .ul, (allNames ? [PageAttribute("data-words", "names")] : []) + PageBlocks.sources(shared),
      country.cities.map { city in
        let own = isLong ? [] : PageBlocks.sources(sources(city))
        return allNames ? named(city, own) : item(city, own)
      })
  }

  /// A city of which names are all that is said: its list is marked once.
  private static func named(_ city: PlaceList.City, _ sources: [PageAttribute]) -> PageNode {
    let names = city.sites.compactMap(\.name)
    if names.isEmpty { return .element(.li, sources, [.text(city.shown)]) }
    if names.count == 1 { return .element(.li, sources, [.text("\(city.shown): \(names[0])")]) }
    return .element(
      .li, sources, [.text(city.shown), .element(.ul, names.map { .element(.li, [.text($0)]) })])
  }

  private static func item(_ city: PlaceList.City, _ sources: [PageAttribute]) -> PageNode {
    let place = city.shown.isEmpty ? PageWords.own("City not stated") : PageWords.name(city.shown)
    if city.sites.count == 1 { return .element(.li, sources, place + site(city.sites[0], lead: ": ")) }
    return .element(
      .li, sources, place + [.element(.ul, city.sites.map { .element(.li, site($0, lead: "")) })])
  }

  private static func site(_ site: PlaceList.Site, lead: String) -> [PageNode] {
    let name = site.name.map(PageWords.name) ?? PageWords.own("a place that the record does not name")
    let status = site.status.map { PageWords.own(" (\(StatusWords.label($0)))") } ?? []
    return PageWords.own(lead) + name + status
  }

  /// "2 places in the United States", "87 places in 18 countries".
  static func summary(_ places: PlaceList) -> [PageNode]? {
    guard !places.countries.isEmpty else { return nil }
    let count = places.siteCount
    let sites =
      PageWords.computed(NumberWords.grouped(count), rule: "count")
      + PageWords.own(count == 1 ? " place in " : " places in ")
    if places.countries.count > 3 {
      return sites + PageWords.computed(String(places.countries.count), rule: "count")
        + PageWords.own(" countries")
    }
    return sites
      + PageWords.list(places.countries.map { PageWords.own(article($0.name)) + PageWords.name($0.name) })
  }

  private static func article(_ country: String) -> String {
    country.hasPrefix("United ") || ["Netherlands", "Philippines", "Czech Republic"].contains(country)
      ? "the " : ""
  }
}

extension PlaceList.City {
  /// The city with its state.
  fileprivate var shown: String {
    [name, state == name ? nil : state].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether nothing but names is said of it. One place without a name is its city; the page says why.
  fileprivate var isOnlyNames: Bool {
    !shown.isEmpty && sites.allSatisfy { $0.status == nil }
      && (sites.count == 1 || sites.allSatisfy { $0.name != nil })
  }
}

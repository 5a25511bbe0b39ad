import TrialRecords

/// The places of a trial by country and city, each once.
struct PlaceList {
  /// A hospital or another place.
  struct Site {
    let name: String?
    let status: Trial.SiteStatus?
    let sources: [String]
  }

  /// A city with its sites.
  struct City {
    let name: String
    let state: String?
    var sites: [Site]
  }

  /// A country with its cities.
  struct Country {
    let name: String
    var cities: [City]
    var siteCount: Int { cities.reduce(0) { $0 + $1.sites.count } }
  }

  /// Stands where a record names no country for a place.
  static let unknownCountry = "Country not stated"

  private(set) var countries: [Country] = []
  private(set) var hasHiddenNames = false
  /// All sites, the same place counted once.
  var siteCount: Int { countries.reduce(0) { $0 + $1.siteCount } }

  /// Groups the rows of a record. A row that repeats another (same name, city, state and status) is the same site.
  init(_ locations: [Trial.Location]) {
    var seen: Set<String> = []
    for location in locations {
      let isHidden = Self.isHidden(location.facility?.value)
      if isHidden || location.facility == nil { hasHiddenNames = true }
      let key =
        [location.facility, location.city, location.state, location.country].map { $0?.value ?? "" }.joined(
          separator: "|") + (location.status?.value.rawValue ?? "")
      // Two hidden names in one city are two places; two equal shown names are one.
      guard isHidden || location.facility == nil || seen.insert(key).inserted else { continue }
      add(location, name: isHidden ? nil : location.facility?.value)
    }
    countries.sort { ($1.siteCount, $0.name) < ($0.siteCount, $1.name) }
    for index in countries.indices {
      countries[index].cities.sort { ($0.state ?? "", $0.name) < ($1.state ?? "", $1.name) }
    }
  }

  private mutating func add(_ location: Trial.Location, name: String?) {
    let sources = [location.facility, location.city, location.state, location.country].compactMap {
      $0?.source
    }
    let site = Site(name: name, status: location.status?.value, sources: sources)
    let country = location.country?.value ?? Self.unknownCountry
    let city = location.city?.value ?? ""
    let state = location.state?.value
    let at = countries.firstIndex { $0.name == country } ?? countries.endIndex
    if at == countries.endIndex { countries.append(Country(name: country, cities: [])) }
    if let row = countries[at].cities.firstIndex(where: { $0.name == city && $0.state == state }) {
      countries[at].cities[row].sites.append(site)
    } else {
      countries[at].cities.append(City(name: city, state: state, sites: [site]))
    }
  }

  /// Names that stand for a name that the record hides.
  private static func isHidden(_ name: String?) -> Bool {
    guard let name = name?.lowercased() else { return false }
    return hiddenNames.contains { hidden in
      guard name.hasPrefix(hidden) else { return false }
      let rest = name.dropFirst(hidden.count)
      return rest.isEmpty || rest.hasPrefix(" -") || rest.allSatisfy { $0.isNumber || " #-".contains($0) }
    }
  }

  private static let hiddenNames = [
    "research site", "local institution", "investigational site", "clinical research site",
    "novartis investigative site", "study site", "site",
  ]
}

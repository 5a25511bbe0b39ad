/// What changed about the places of a trial.
enum PlaceComparison {
  static func changes(_ old: [PlaceFact], _ new: [PlaceFact]) -> [FactChange] {
    let difference = ListDifference(old.map(\.name), new.map(\.name))
    var found: [FactChange] = []
    if !difference.removed.isEmpty {
      found += words(ListDifference(difference.removed, [])).map {
        FactChange(.placeRemoved, $0, shown: "A place left the list of places.")
      }
    }
    if !difference.added.isEmpty {
      found += words(ListDifference([], difference.added)).map {
        FactChange(.placeAdded, $0, shown: "A place was added to the list of places.")
      }
    }
    return found + same(old, new)
  }

  private static func words(_ difference: ListDifference) -> [String] {
    difference.words(one: "hospital or other place", many: "hospitals or other places")
  }

  /// Places that stand in both, paired by name, the first with the first.
  private static func same(_ old: [PlaceFact], _ new: [PlaceFact]) -> [FactChange] {
    var before: [String: [PlaceFact]] = [:]
    for place in old.reversed() { before[place.name, default: []].append(place) }
    var found: [FactChange] = []
    for now in new {
      guard let was = before[now.name]?.popLast(), was != now else { continue }
      if was.status != now.status {
        found.append(
          FactChange(
            .placeStatus,
            "\(now.name) is now “\(now.status ?? "status not given")” (was “\(was.status ?? "status not given")”)",
            shown: "The status of a place changed."))
      }
      if was.contacts != now.contacts {
        found.append(
          FactChange(
            .contact,
            "the contact of \(now.name) is now \(listed(now.contacts)) (was \(listed(was.contacts)))",
            shown: "The contact details of a place changed."))
      }
    }
    return found
  }

  private static func listed(_ contacts: [String]) -> String {
    contacts.isEmpty ? "not given" : contacts.joined(separator: ", ")
  }
}

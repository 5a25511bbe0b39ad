/// The groups that the values of a record's results belong to.
enum ResultGroups {
  /// The title of the group of a value; nil where the record gives none.
  static func title(of pointer: String, in record: SourceRecord) -> String? {
    let parts = pointer.split(separator: "/").map(String.init)
    guard parts.first == "resultsSection", let id = id(parts, record) else { return nil }
    let groups = record.value(at: list(parts)) as? [Any] ?? []
    let own = groups.compactMap { $0 as? [String: Any] }.first { $0["id"] as? String == id }
    return own?["title"] as? String
  }

  /// Whether there is only one group, so that a value needs no name beside it.
  static func isOnlyOne(_ pointer: String, in record: SourceRecord) -> Bool {
    let parts = pointer.split(separator: "/").map(String.init)
    return (record.value(at: list(parts)) as? [Any])?.count == 1
  }

  /// The key of the group: in the value itself, or in the group that holds it.
  private static func id(_ parts: [String], _ record: SourceRecord) -> String? {
    for count in stride(from: parts.count - 1, to: 2, by: -1) {
      let holder = record.value(at: "/" + parts[..<count].joined(separator: "/")) as? [String: Any]
      if let id = (holder?["groupId"] ?? holder?["id"]) as? String { return id }
    }
    return nil
  }

  /// The list of groups of the part of the results that a value stands in.
  private static func list(_ parts: [String]) -> String {
    switch parts.dropFirst().first {
    case "participantFlowModule": "/resultsSection/participantFlowModule/groups"
    case "adverseEventsModule": "/resultsSection/adverseEventsModule/eventGroups"
    case "baselineCharacteristicsModule": "/resultsSection/baselineCharacteristicsModule/groups"
    default: "/" + parts.prefix(4).joined(separator: "/") + "/groups"
    }
  }

  /// The list of groups of the part of the results that a pointer leads into.
  static func list(of pointer: String) -> String { list(pointer.split(separator: "/").map(String.init)) }

  /// Small letters, one space between words.
  static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

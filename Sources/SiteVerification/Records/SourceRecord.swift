import Foundation

/// A record as plain values, with its numbers: a study of the registry, read by Foundation, or a record that was written
/// by hand. The program's own readers have no part in it.
struct SourceRecord: @unchecked Sendable {
  /// The id in lower case.
  let id: String
  /// Whether it is a study of the registry.
  let isRegistry: Bool
  /// All numbers of all its values.
  let numbers: Set<String>
  /// Its rules about joining.
  let rules: CriteriaSource
  private let root: Any
  private let known = KnownNumbers()

  /// Nil unless it is a study with an id.
  init?(_ study: Any) {
    guard let map = study as? [String: Any], let section = map["protocolSection"] as? [String: Any],
      let identity = section["identificationModule"] as? [String: Any],
      let id = identity["nctId"] as? String
    else { return nil }
    let rules = (section["eligibilityModule"] as? [String: Any])?["eligibilityCriteria"] as? String
    self.init(id: id, root: study, rules: CriteriaSource(rules ?? ""), isRegistry: true)
  }

  /// A record that was written by hand; nil unless the text is one with an id.
  init?(yaml text: String) {
    guard let map = RecordYAML.read(text) as? [String: Any], let id = map["id"] as? String else { return nil }
    let criteria = (map["eligibility"] as? [String: Any])?["criteria"]
    let rules = (criteria as? [Any]).map(CriteriaSource.init(listed:))
    self.init(
      id: id, root: map, rules: rules ?? CriteriaSource(criteria as? String ?? ""), isRegistry: false)
  }

  private init(id: String, root: Any, rules: CriteriaSource, isRegistry: Bool) {
    (self.id, self.root, self.rules, self.isRegistry) = (id.lowercased(), root, rules, isRegistry)
    numbers = NumberTokens.either(in: Self.text(root))
  }

  /// The value at a JSON pointer (RFC 6901); nil if there is none.
  func value(at pointer: String) -> Any? {
    var value: Any = root
    for part in pointer.split(separator: "/") {
      let name = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
      if let map = value as? [String: Any], let next = map[name] {
        value = next
      } else if let list = value as? [Any], let index = Int(name), list.indices.contains(index) {
        value = list[index]
      } else {
        return nil
      }
    }
    return value
  }

  /// All numbers of the values at these pointers, however they are grouped.
  func numbers(at pointers: [String]) -> Set<String> {
    known.numbers(pointers.joined(separator: " ")) {
      NumberTokens.either(in: pointers.compactMap { value(at: $0) }.map(Self.text).joined(separator: "\n"))
    }
  }

  /// The registry's code for its status; nil if it says none.
  var status: String? {
    let pointer = isRegistry ? "/protocolSection/statusModule/overallStatus" : "/status/overall"
    return (value(at: pointer) as? String)?.uppercased().replacing("-", with: "_").replacing(" ", with: "_")
  }

  /// Whether a date stands in one of these fields, or anywhere if none is named; one that is given less exactly counts.
  func hasDate(_ date: String, at pointers: [String]) -> Bool {
    let values = pointers.isEmpty ? [root] : pointers.compactMap { value(at: $0) }
    return Self.text(values).split(separator: "\n").contains { $0.hasPrefix(date) }
  }

  /// Whether an id of another study stands anywhere in it.
  func names(_ id: String) -> Bool { Self.text(root).lowercased().contains(id) }

  /// All words of a value, one string a line.
  static func text(_ value: Any) -> String {
    if let text = value as? String { return text }
    if let list = value as? [Any] { return list.map(text).joined(separator: "\n") }
    if let map = value as? [String: Any] {
      return map.sorted { $0.key < $1.key }.map { text($0.value) }.joined(separator: "\n")
    }
    return (value as? NSNumber).map { $0.stringValue } ?? ""
  }
}

/// The numbers of fields that were asked for before: many blocks of many pages name the same ones.
private final class KnownNumbers: @unchecked Sendable {
  private let lock = NSLock()
  private var found: [String: Set<String>] = [:]

  func numbers(_ key: String, _ read: () -> Set<String>) -> Set<String> {
    if let known = lock.withLock({ found[key] }) { return known }
    let numbers = read()
    lock.withLock { found[key] = numbers }
    return numbers
  }
}

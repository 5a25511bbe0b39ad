import Foundation

/// A registry record as plain values, with its numbers. Read by Foundation, not by the program's own reader.
struct SourceRecord: @unchecked Sendable {
  /// The id in lower case.
  let id: String
  /// All numbers of all its values.
  let numbers: Set<String>
  private let root: Any

  /// Nil unless it is a study with an id.
  init?(_ study: Any) {
    guard let map = study as? [String: Any], let section = map["protocolSection"] as? [String: Any],
      let identity = section["identificationModule"] as? [String: Any],
      let id = identity["nctId"] as? String
    else { return nil }
    self.id = id.lowercased()
    root = study
    numbers = NumberTokens.either(in: Self.text(study))
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

  /// All words of a value, one string a line.
  static func text(_ value: Any) -> String {
    if let text = value as? String { return text }
    if let list = value as? [Any] { return list.map(text).joined(separator: "\n") }
    if let map = value as? [String: Any] {
      return map.sorted { $0.key < $1.key }.map { text($0.value) }.joined(separator: "\n")
    }
    return (value as? NSNumber).map { $0.stringValue } ?? ""
  }

  /// The eligibility text.
  var criteria: String {
    value(at: "/protocolSection/eligibilityModule/eligibilityCriteria") as? String ?? ""
  }
}

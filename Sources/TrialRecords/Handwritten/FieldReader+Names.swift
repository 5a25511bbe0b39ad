import Diagnostics
import StrictYAML

extension FieldReader {
  /// The same value, after every name that is not in `allowed` was reported. For YAML, where a misspelt name would
  /// lose its value silently.
  func allowing(_ allowed: [String]) -> FieldReader {
    for member in members where !allowed.contains(member.name) {
      let hint = Suggestion.nearest(to: member.name, in: allowed)
      intake.add([
        Finding(
          YAMLFinding.unknownKey, at: intake.places.position(of: member.place),
          "\"\(member.name)\" is not a name that \(whole) can have", excerpt: member.name,
          fix: hint.map { "write \"\($0)\"" } ?? "use one of: \(allowed.joined(separator: ", "))")
      ])
    }
    return self
  }

  /// The text of a name that must be there.
  func required(_ key: String) -> Sourced<String>? {
    if let text = self[key].text { return text }
    intake.add([
      Finding(
        YAMLFinding.missingKey, at: intake.places.position(of: place), "\"\(key)\" is missing in \(whole)",
        fix: "write \"\(key): …\"")
    ])
    return nil
  }

  private var whole: String { pointer.isEmpty ? "a record" : name }
}

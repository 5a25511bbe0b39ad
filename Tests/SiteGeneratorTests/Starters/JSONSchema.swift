import Foundation
import TestSupport

/// A schema of the folder `Schemas`, as far as the tests need it: groups of names, lists of words, what must be there.
struct JSONSchema {
  /// A group of names somewhere in a file.
  struct Group {
    /// The way to it from the top; `*` is an item of a list.
    let path: [String]
    let schema: [String: Any]

    var properties: [String: [String: Any]] { schema["properties"] as? [String: [String: Any]] ?? [:] }
    var required: [String] { schema["required"] as? [String] ?? [] }
    /// What stands in the shortest file beside the required names: the first of several ways.
    var chosen: [String] {
      let ways = schema["anyOf"] as? [[String: Any]] ?? []
      return ways.first?["required"] as? [String] ?? []
    }
  }

  let root: [String: Any]

  init(_ name: String) throws {
    let file = Folders.project.appending(path: "Schemas/\(name).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
  }

  /// Every group of names, from the top down.
  var groups: [Group] { groups(root, at: []) }

  private func groups(_ written: [String: Any], at path: [String]) -> [Group] {
    let schema = resolved(written)
    var found: [Group] = []
    if schema["properties"] != nil {
      let group = Group(path: path, schema: schema)
      found.append(group)
      for name in group.properties.keys.sorted() {
        found += groups(group.properties[name] ?? [:], at: path + [name])
      }
    }
    if let items = schema["items"] as? [String: Any] { found += groups(items, at: path + ["*"]) }
    return found
  }

  /// A schema without its reference to a definition.
  func resolved(_ schema: [String: Any]) -> [String: Any] {
    guard let name = (schema["$ref"] as? String)?.split(separator: "/").last else { return schema }
    return (root["definitions"] as? [String: [String: Any]])?[String(name)] ?? [:]
  }

  /// The shortest file that the schema allows, with `value` at a place. JSON is YAML.
  func file(with value: Any, at path: [String]) throws -> String {
    let content = shortest(root, putting: value, at: path[...])
    let data = try JSONSerialization.data(
      withJSONObject: content, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  private func shortest(_ written: [String: Any], putting value: Any?, at path: ArraySlice<String>) -> Any {
    guard let step = path.first else { return value ?? sample(written) }
    let schema = resolved(written)
    if step == "*" {
      return [shortest(schema["items"] as? [String: Any] ?? [:], putting: value, at: path.dropFirst())]
    }
    let group = Group(path: [], schema: schema)
    var content = members(schema)
    content[step] = shortest(group.properties[step] ?? [:], putting: value, at: path.dropFirst())
    return content
  }

  /// The shortest value that a schema allows.
  func sample(_ written: [String: Any]) -> Any {
    let schema = resolved(written)
    if let words = schema["enum"] as? [Any], let first = words.first { return first }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? "string"]
    switch types[0] {
    case "object": return members(schema)
    case "array": return schema["minItems"] == nil ? [] : [sample(schema["items"] as? [String: Any] ?? [:])]
    case "number", "integer": return 6
    default: return text(schema["pattern"] as? String)
    }
  }

  private func members(_ schema: [String: Any]) -> [String: Any] {
    let group = Group(path: [], schema: schema)
    return Dictionary(
      (group.required + group.chosen).map { ($0, sample(group.properties[$0] ?? [:])) },
      uniquingKeysWith: { first, _ in first })
  }

  private func text(_ pattern: String?) -> String {
    guard let pattern, let form = try? Regex(pattern) else { return "A thing." }
    return ["abc", "no", "12-17", "2026-03-31", "6 months"].first { $0.contains(form) } ?? "A thing."
  }
}

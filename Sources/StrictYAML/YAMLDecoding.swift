import Diagnostics

/// A mapping being read: each name is asked for once, and what nobody asked for becomes a finding.
public struct YAMLMappingReader {
  /// Where the mapping begins.
  public let position: SourcePosition
  private let entries: [String: YAMLEntry]
  private let order: [YAMLEntry]

  /// Nil with a finding if the node is no mapping. Names outside `allowed` become findings at once.
  public init?(_ node: YAMLNode, allowed: [String], what: String, findings: inout [Finding]) {
    position = node.position
    guard case .mapping(let list) = node.content else {
      findings.append(
        Finding(
          YAMLFinding.wrongShape, at: node.position, "\(what) must be a group of names with values",
          fix: "write one \"name: value\" a line"))
      return nil
    }
    order = list
    entries = Dictionary(list.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in list where !allowed.contains(entry.key) {
      let hint = Suggestion.nearest(to: entry.key, in: allowed)
      findings.append(
        Finding(
          YAMLFinding.unknownKey, at: entry.position, "\"\(entry.key)\" is not a name that \(what) can have",
          excerpt: entry.key,
          fix: hint.map { "write \"\($0)\"" } ?? "use one of: \(allowed.joined(separator: ", "))"))
    }
  }

  /// The entry of a name.
  public func entry(_ key: String) -> YAMLEntry? { entries[key] }

  /// The node of a name.
  public func node(_ key: String) -> YAMLNode? { entries[key]?.value }

  /// The text of a name; a finding if it is a list or a group.
  public func text(_ key: String, findings: inout [Finding]) -> String? {
    entries[key].flatMap { $0.value.text(of: key, findings: &findings) }
  }

  /// The text of a name that may be left out, but not left empty; a finding if it is.
  public func filledText(_ key: String, what: String, findings: inout [Finding]) -> String? {
    entries[key] == nil ? nil : requiredText(key, what: what, findings: &findings)
  }

  /// The text of a name that must be there and not empty.
  public func requiredText(_ key: String, what: String, findings: inout [Finding]) -> String? {
    guard let entry = entries[key] else {
      findings.append(
        Finding(
          YAMLFinding.missingKey, at: position, "\(what) has no \"\(key)\"", fix: "add a line \"\(key): …\""))
      return nil
    }
    guard let text = entry.value.text(of: key, findings: &findings) else { return nil }
    if text.isEmpty {
      findings.append(
        Finding(
          YAMLFinding.missingKey, at: entry.position, "\"\(key)\" is empty",
          fix: "write its value after the colon"))
      return nil
    }
    return text
  }

  /// The texts of a name that holds a list or a single text.
  public func texts(_ key: String, findings: inout [Finding]) -> [String] {
    guard let node = entries[key]?.value else { return [] }
    switch node.content {
    case .scalar(let text): return text.isEmpty ? [] : [text]
    case .sequence(let nodes): return nodes.compactMap { $0.text(of: key, findings: &findings) }
    case .mapping:
      findings.append(
        Finding(
          YAMLFinding.wrongShape, at: node.position, "\"\(key)\" must be a list of texts",
          fix: "begin each line with a dash"))
      return []
    }
  }

  /// The nodes of a name that holds a list.
  public func list(_ key: String, findings: inout [Finding]) -> [YAMLNode] {
    guard let node = entries[key]?.value else { return [] }
    if case .sequence(let nodes) = node.content { return nodes }
    if case .scalar("") = node.content { return [] }
    findings.append(
      Finding(
        YAMLFinding.wrongShape, at: node.position, "\"\(key)\" must be a list",
        fix: "begin each line with a dash"))
    return []
  }
}

extension YAMLNode {
  /// The text of a scalar; a finding that names `key` otherwise.
  public func text(of key: String, findings: inout [Finding]) -> String? {
    if case .scalar(let text) = content { return text }
    findings.append(
      Finding(
        YAMLFinding.wrongShape, at: position, "\"\(key)\" must be one text",
        fix: "write the text after the colon"))
    return nil
  }
}

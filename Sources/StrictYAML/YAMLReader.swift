import Diagnostics
import Yams

/// Reads a YAML file into nodes with places. Anchors, aliases, duplicate names and second documents are refused.
public enum YAMLReader {
  /// The root node, or nil with findings. An empty file is an empty mapping.
  public static func read(_ text: String, file: String, findings: inout [Finding]) -> YAMLNode? {
    do {
      guard let root = try Yams.compose(yaml: text, .basic) else {
        return YAMLNode(.mapping([]), at: SourcePosition(file: file, line: 1, column: 1))
      }
      var failed = false
      if let place = AnchorScan.first(in: text) {
        failed = true
        findings.append(
          Finding(
            YAMLFinding.anchor, at: SourcePosition(file: file, line: place.line, column: place.column),
            "A value begins with & or *", fix: "write the value out, or put it in double quotes"))
      }
      let node = convert(root, file: file, depth: 0, findings: &findings, failed: &failed)
      return failed ? nil : node
    } catch {
      findings.append(finding(for: error, file: file))
      return nil
    }
  }

  private static func convert(
    _ node: Node, file: String, depth: Int, findings: inout [Finding], failed: inout Bool
  ) -> YAMLNode {
    let position = place(node.mark, file: file)
    guard depth <= 32, node.anchor == nil else {
      failed = true
      let headline =
        depth > 32 ? "The lists are nested more than 32 deep" : "An anchor (&) stands before this value"
      findings.append(
        Finding(YAMLFinding.anchor, at: position, headline, fix: "write the value out in full"))
      return YAMLNode(.scalar(""), at: position)
    }
    switch node {
    case .scalar(let scalar): return YAMLNode(.scalar(scalar.string), at: position)
    case .sequence(let list):
      return YAMLNode(
        .sequence(
          list.map { convert($0, file: file, depth: depth + 1, findings: &findings, failed: &failed) }),
        at: position)
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      for (key, value) in mapping {
        let name = key.scalar?.string ?? ""
        entries.append(
          YAMLEntry(
            key: name, at: place(key.mark, file: file),
            value: convert(value, file: file, depth: depth + 1, findings: &findings, failed: &failed)))
      }
      return YAMLNode(.mapping(entries), at: position)
    case .alias:
      failed = true
      findings.append(
        Finding(
          YAMLFinding.anchor, at: position, "An alias (*) stands for a value",
          fix: "write the value out in full"))
      return YAMLNode(.scalar(""), at: position)
    }
  }

  private static func place(_ mark: Mark?, file: String) -> SourcePosition {
    SourcePosition(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  private static func finding(for error: any Error, file: String) -> Finding {
    if case YamlError.duplicatedKeysInMapping(let duplicates, let context) = error {
      let name = duplicates.first ?? "a name"
      return Finding(
        YAMLFinding.duplicateKey, at: place(context.mark, file: file),
        "\"\(name)\" stands twice in one group",
        fix: "keep one of the two")
    }
    if let yaml = error as? YamlError { return syntaxFinding(yaml, file: file) }
    return Finding(
      YAMLFinding.syntax, at: SourcePosition(file: file), "The file cannot be read as YAML",
      fix: "check its form")
  }

  private static func syntaxFinding(_ error: YamlError, file: String) -> Finding {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Finding(
        YAMLFinding.syntax, at: place(mark, file: file), "The file is not valid YAML here: \(problem)",
        fix: "put a text with special signs in double quotes, and use spaces instead of tabs")
    case .reader(let problem, _, _, _):
      return Finding(
        YAMLFinding.syntax, at: SourcePosition(file: file),
        "The file has a character that YAML does not allow: \(problem)",
        fix: "save the file as UTF-8 without control characters")
    default:
      return Finding(
        YAMLFinding.syntax, at: SourcePosition(file: file), "The file cannot be read as YAML",
        fix: "check its form against the README beside it")
    }
  }
}

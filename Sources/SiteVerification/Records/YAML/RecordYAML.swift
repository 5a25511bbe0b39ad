/// Reads the part of YAML that records are written in: names with values, lists, texts in quotes or over several lines,
/// and the short forms `[a, b]` and `{a: b}`. What it does not know it refuses, so that nothing is proved by a misreading.
/// It has no part in reading records for pages.
struct RecordYAML {
  private var lines: YAMLLines
  private var depth = 0

  private init(_ text: String) { lines = YAMLLines(text) }

  /// The values as `[String: Any]`, `[Any]` and `String`; nil if there is a form that it does not know.
  static func read(_ text: String) -> Any? {
    var reader = RecordYAML(text)
    let value = reader.node(from: 0)
    return reader.lines.isSound && reader.lines.content == nil ? value : nil
  }

  /// The value that begins in the next line with words, at this column or further in; nil if there is none.
  private mutating func node(from column: Int) -> Any? {
    guard let line = lines.content, line.column >= column, depth < 32 else { return nil }
    depth += 1
    defer { depth -= 1 }
    if line.isItem { return list(at: line.column) }
    if YAMLKey(line.text) != nil { return names(at: line.column) }
    return lines.takeScalar(line.text, from: column)
  }

  private mutating func list(at column: Int) -> [Any] {
    var items: [Any] = []
    while lines.isSound, let line = lines.content, line.column == column, line.isItem {
      // Behind the dash stands the item, as if the dash were a space.
      lines.blankDash()
      items.append(node(from: column + 1) ?? "")
    }
    return items
  }

  private mutating func names(at column: Int) -> [String: Any] {
    var values: [String: Any] = [:]
    while lines.isSound, let line = lines.content, line.column == column, !line.isItem {
      guard let key = YAMLKey(line.text), values[key.name] == nil else {
        lines.refuse()
        break
      }
      if let value = value(behind: key, at: column) { values[key.name] = value }
    }
    return values
  }

  private mutating func value(behind key: YAMLKey, at column: Int) -> Any? {
    if let sign = key.rest.first, "|>".contains(sign) {
      return lines.takeBlock(header: key.rest, from: column)
    }
    guard key.rest.isEmpty else { return lines.takeScalar(key.rest, from: column + 1) }
    lines.next()
    guard let line = lines.content else { return nil }
    // The dashes of a list may stand below the name itself.
    if line.isItem, line.column == column { return list(at: column) }
    return node(from: column + 1)
  }
}

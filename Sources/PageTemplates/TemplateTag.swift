import Diagnostics

/// One `{{…}}` of a template.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case value, section, inverted, end, part, note
  }

  let kind: Kind
  let name: String
  let position: SourcePosition
  /// Whether nothing else stands on its line.
  let alone: Bool
}

/// Finds the tags of a template and refuses every form outside the allowed ones.
enum TemplateScanner {
  static func tags(of text: String, file: String, findings: inout [Finding]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      scan(Array(line), line: number + 1, file: file, tags: &tags, findings: &findings)
    }
    return tags
  }

  private static func scan(
    _ line: [Character], line number: Int, file: String, tags: inout [TemplateTag], findings: inout [Finding]
  ) {
    var index = 0
    while index + 1 < line.count {
      guard line[index] == "{", line[index + 1] == "{" else {
        index += 1
        continue
      }
      let position = SourcePosition(file: file, line: number, column: index + 1)
      guard let end = close(in: line, after: index + 2) else {
        findings.append(
          Finding(
            TemplateFinding.brokenTag, at: position, "The two braces {{ are not closed on this line",
            excerpt: String(line[index...]), fix: "end the name with }}"))
        return
      }
      let inner = String(line[(index + 2)..<end])
      let outside = String(line[..<index] + line[min(end + 2, line.count)...])
      if let tag = tag(inner, at: position, alone: outside.allSatisfy(\.isWhitespace), findings: &findings) {
        tags.append(tag)
      }
      index = end + 2
    }
  }

  private static func close(in line: [Character], after start: Int) -> Int? {
    guard start + 1 < line.count else { return nil }
    return (start..<(line.count - 1)).first { line[$0] == "}" && line[$0 + 1] == "}" }
  }

  private static func tag(
    _ inner: String, at position: SourcePosition, alone: Bool, findings: inout [Finding]
  ) -> TemplateTag? {
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .end, ">": .part, "!": .note,
    ]
    let kind = inner.first.flatMap { kinds[$0] } ?? .value
    let name = (kind == .value ? inner : String(inner.dropFirst())).trimmingSpaces
    if kind == .note { return nil }
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
      findings.append(
        Finding(
          TemplateFinding.forbiddenTag, at: position, "{{\(inner)}} is not a form that templates can use",
          fix: "write a name of small letters and hyphens between two braces, such as {{title}}"))
      return nil
    }
    return TemplateTag(kind: kind, name: name, position: position, alone: alone)
  }
}

extension String {
  var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

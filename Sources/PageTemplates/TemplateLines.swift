import CommonMark

/// Signs at the ends of template lines that survive filling, so that a preview can say which line made a block.
/// Published pages are made from templates without them.
struct TemplateLines: Sendable {
  private static let open: Character = "\u{E002}"
  private static let close: Character = "\u{E003}"
  private var files: [String] = []

  /// The text of a template with a sign at the end of every line that holds words.
  mutating func marked(_ file: TemplateFile) -> String {
    let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let number = files.count
    files.append(file.path)
    return lines.enumerated().map { Self.marked(String($1), "\(number):\($0 + 1)") }.joined(separator: "\n")
  }

  /// Lines of tags only and lines of boxes must stay as they are, and a heading keeps its name at the end.
  private static func marked(_ line: String, _ place: String) -> String {
    let words = line.trimmingSpaces
    guard !words.isEmpty, !words.hasPrefix(":::"), words.contains(where: \.isLetter), !isTags(words),
      !words.hasPrefix("```"), !line.hasSuffix("  "), !line.hasSuffix("\\")
    else { return line }
    let sign = " \(open)\(place)\(close)"
    if words.hasPrefix("#"), let anchor = line.ranges(of: " {#").last {
      return line[..<anchor.lowerBound] + sign + line[anchor.lowerBound...]
    }
    return line + sign
  }

  /// Whether a line holds tags and nothing else; a value alone on its line may be a whole block.
  private static func isTags(_ line: String) -> Bool {
    var rest = Substring(line)
    while rest.hasPrefix("{{"), let end = rest.firstRange(of: "}}") {
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty
  }

  /// A text without signs.
  static func removed(_ text: String) -> String {
    guard text.contains(open) else { return text }
    var kept = ""
    var isInside = false
    for character in text {
      if character == open {
        isInside = true
        // The space before a sign parts it from marks such as "**", which would not close before a letter.
        if kept.hasSuffix(" ") { kept.removeLast() }
      }
      if !isInside { kept.append(character) }
      if character == close { isInside = false }
    }
    return kept
  }

  /// The attribute that names the line of the first sign in a block.
  func attribute(_ texts: [String]) -> [PageAttribute] {
    for text in texts {
      guard let open = text.firstIndex(of: Self.open) else { continue }
      let place = text[text.index(after: open)...].prefix { $0 != Self.close }.split(separator: ":")
      if place.count == 2, let number = Int(place[0]), files.indices.contains(number) {
        return [PageAttribute("data-line", "\(files[number]):\(place[1])")]
      }
    }
    return []
  }
}

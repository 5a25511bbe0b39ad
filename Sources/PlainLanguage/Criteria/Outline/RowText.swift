/// What a row's text shows of its place in a list.
enum RowText {
  /// Whether a text introduces what follows it.
  static func introduces(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    if last == ":" || last == "：" { return true }
    let end = text.utf8.count > 40 ? String(text.suffix(24)) : text
    let words = end.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }.suffix(2).joined(
      separator: " ")
    return openEnds.contains { words.hasSuffix($0) }
  }

  private static let openEnds = [
    "following", "following:-", ":-", "including", "such as", "defined as", "as follows", "the following.",
  ]

  /// Whether the text ends in the middle of a phrase, so that the next item goes on with it.
  static func breaksOff(_ text: String) -> Bool {
    lastWord(text).map { danglers.contains(String($0)) } ?? false
  }

  private static func lastWord(_ text: String) -> Substring? {
    text.lastIndex(of: " ").map { text[text.index(after: $0)...] } ?? (text.isEmpty ? nil : text[...])
  }

  private static let danglers: Set<String> = [
    "of", "the", "to", "in", "for", "a", "an", "than", "by", "from", "at", "into", "between", "within", "≥",
    "≤", "<", ">",
  ]

  /// The word that joins the row to the next ("or", "and"), standing at its end.
  static func joiner(_ text: String) -> String? {
    guard let word = lastWord(text), word.utf8.count <= 8 else { return nil }
    let plain = word.lowercased().filter(\.isLetter)
    guard plain == "or" || plain == "and" || plain == "andor", word.count <= plain.count + 1 else {
      return nil
    }
    return plain
  }

  /// The words without label, joining "or" or "and", semicolon and stray dashes.
  static func core(_ text: String) -> String {
    var core = text
    while let label = TextLabel.read(core), !label.rest.isEmpty { core = label.rest }
    core = String(core.drop { $0 == "." || $0 == " " || $0 == "," })
    if joiner(core) != nil, let word = lastWord(core), word.count < core.count {
      core = String(core.dropLast(word.count))
    }
    while let last = core.last, last.isWhitespace || ";,-–；，".contains(last) { core.removeLast() }
    return core.isEmpty ? text : core
  }

  /// Whether the text is a single "or" or "and".
  static func isBareJoiner(_ text: String) -> Bool {
    text.utf8.count <= 12
      && ["or", "and", "and/or"].contains(
        text.lowercased().trimmingPrefix { !$0.isLetter }.filter { $0.isLetter || $0 == "/" })
  }
}

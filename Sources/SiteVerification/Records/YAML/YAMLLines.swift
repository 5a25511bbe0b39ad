/// The lines of a record in YAML, read from top to bottom.
struct YAMLLines {
  /// A line with words.
  struct Line {
    let text: Substring
    /// How far in it begins.
    let column: Int
    /// Whether it begins with a dash.
    var isItem: Bool { text == "-" || text.hasPrefix("- ") }
  }

  private var lines: [Substring]
  private var at = 0
  /// False as soon as there is a form that is not known.
  private(set) var isSound = true

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.last?.isWhitespace == true ? line.dropLast(line.reversed().prefix { $0.isWhitespace }.count) : line
    }
    if lines.first == "---" { lines[0] = "" }
    if lines.contains("---") || lines.contains("...") { isSound = false }
  }

  mutating func refuse() { isSound = false }

  mutating func next() { at += 1 }

  /// The next line with words in it.
  var content: Line? {
    mutating get {
      while at < lines.count {
        let text = lines[at].drop { $0 == " " }
        if text.first == "\t" { refuse() }
        if !text.isEmpty, text.first != "#" {
          return Line(text: text, column: lines[at].count - text.count)
        }
        at += 1
      }
      return nil
    }
  }

  /// Makes a space of the dash of this line.
  mutating func blankDash() {
    guard at < lines.count, let dash = lines[at].firstIndex(of: "-") else { return }
    lines[at] = lines[at][..<dash] + " " + lines[at][lines[at].index(after: dash)...]
  }

  /// A text, or a short form, that begins with these words of this line. It may go on in lines that stand further in.
  mutating func takeScalar(_ start: Substring, from column: Int) -> Any? {
    at += 1
    guard let first = start.first, !"&*!%@`?".contains(first) else {
      refuse()
      return nil
    }
    var text = start
    if "\"'[{".contains(first) {
      while !YAMLInline.isWhole(text), let more = more(from: 0) { text += more }
    } else {
      while let more = more(from: column) { text += more }
    }
    var inline = YAMLInline(text)
    guard let value = inline.whole() else {
      refuse()
      return nil
    }
    return value
  }

  /// The next line, if it belongs to a text; an empty one is a line break.
  private mutating func more(from column: Int) -> Substring? {
    var breaks = 0
    var index = at
    while index < lines.count, lines[index].isEmpty {
      breaks += 1
      index += 1
    }
    guard index < lines.count else { return nil }
    let text = lines[index].drop { $0 == " " }
    guard lines[index].count - text.count >= column, text.first != "#" else { return nil }
    at = index + 1
    return Substring((breaks == 0 ? " " : String(repeating: "\n", count: breaks)) + text)
  }

  /// A text over several lines behind `|` or `>`.
  mutating func takeBlock(header: Substring, from column: Int) -> String {
    let words = header.prefix { $0 != " " }
    if !words.dropFirst().allSatisfy({ "+-".contains($0) }) { refuse() }
    at += 1
    var taken: [Substring] = []
    while at < lines.count, lines[at].isEmpty || lines[at].prefix(while: { $0 == " " }).count > column {
      taken.append(lines[at])
      at += 1
    }
    let margin =
      taken.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.first ?? 0
    let texts = taken.map { $0.dropFirst(margin) }
    return words.first == "|" ? texts.joined(separator: "\n") : Self.folded(texts)
  }

  /// Lines run on, an empty one is a line break, and one that stands further in keeps its own.
  private static func folded(_ texts: [Substring]) -> String {
    var out = ""
    for text in texts {
      let isOwn = text.isEmpty || text.first == " " || out.isEmpty || out.last == "\n"
      out += (isOwn ? (text.isEmpty || text.first == " " ? "\n" : "") : " ") + text
    }
    return out
  }
}

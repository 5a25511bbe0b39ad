/// The text of a wording file cut where its wordings begin, so that a saved file costs the reading of what changed.
struct WordingItems: Sendable {
  /// A wording's lines, and how many lines are before it.
  struct Item: Sendable {
    let line: Int
    let text: ArraySlice<UInt8>
  }

  /// What stands before the first wording.
  let head: ArraySlice<UInt8>
  let items: [Item]
  let lineCount: Int

  private static let start = Array("  - ".utf8)

  /// Nil for a text that is not made of wordings that begin with two spaces and a hyphen.
  init?(_ bytes: [UInt8]) {
    var starts: [(line: Int, at: Int)] = []
    var (at, line) = (0, 0)
    while at < bytes.count {
      if bytes[at...].starts(with: Self.start) { starts.append((line, at)) }
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > at, bytes[end - 1] == UInt8(ascii: "\r") { return nil }
      (at, line) = (end + 1, line + 1)
    }
    guard let first = starts.first else { return nil }
    head = bytes[..<first.at]
    lineCount = line
    items = starts.indices.map { number in
      let end = number + 1 < starts.count ? starts[number + 1].at : bytes.count
      return Item(line: starts[number].line, text: bytes[starts[number].at..<end])
    }
  }

  /// How many wordings are the same at the beginning and at the end.
  func same(as old: WordingItems) -> (before: Int, after: Int) {
    let before = zip(items, old.items).prefix { $0.text == $1.text }.count
    let rest = min(items.count, old.items.count) - before
    let after = zip(items.reversed(), old.items.reversed()).prefix { $0.text == $1.text }.prefix(rest).count
    return (before, after)
  }

  /// A file that holds one wording on the lines on which it stands.
  func alone(_ item: Item) -> String {
    "wordings:" + String(repeating: "\n", count: item.line) + String(decoding: item.text, as: UTF8.self)
  }
}

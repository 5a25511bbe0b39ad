import CommonMark

/// The values that a filled template refers to. The Markdown holds only a slot sign for each value, so a value
/// of a record is never parsed as Markdown: it is bound, as a value is bound to a database query.
struct SlotTable {
  /// What a slot stands for.
  enum Content {
    case text([PageNode], from: [String])
    case blocks([PageNode])
    case link(String)
  }

  private(set) var contents: [Content] = []

  static let open: Character = "\u{E000}"
  static let close: Character = "\u{E001}"

  /// Keeps a value and returns its sign.
  mutating func sign(for content: Content) -> String {
    contents.append(content)
    return "\(Self.open)\(contents.count - 1)\(Self.close)"
  }

  /// The value of a slot number.
  subscript(_ number: Substring) -> Content? {
    guard let index = Int(number), contents.indices.contains(index) else { return nil }
    return contents[index]
  }
}

/// A piece of a text with slot signs.
enum SlotPiece {
  case text(String)
  case slot(SlotTable.Content)

  /// Parts a text at its slot signs.
  static func pieces(of text: String, slots: SlotTable) -> [SlotPiece] {
    var pieces: [SlotPiece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: SlotTable.open) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: SlotTable.close), let content = slots[after[..<close]] else {
        break
      }
      pieces.append(.slot(content))
      rest = after[after.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }
}

/// Cuts a list that was run together into one line: "1. … 2. … 3. …", "a. … b. …", "(1) … (2) …", "• … • …".
enum InlineListCutter {
  /// A list inside a text.
  struct Cut: Sendable, Hashable {
    /// What stands before the first item; empty where the text begins with it.
    let lead: String
    /// The items, labels included.
    let items: [String]
  }

  /// The list in a text; nil where there is none.
  ///
  /// - Parameter ordinal: the number that the text has itself, so that a next one can follow inside it.
  static func cut(_ text: String, ordinal: Int?) -> Cut? {
    guard text.utf8.count > 12, mayHoldList(text) else { return nil }
    let characters = Array(text)
    let starts = bulletStarts(characters) ?? numberStarts(characters, ordinal: ordinal)
    guard let starts, let first = starts.first else { return nil }
    var items: [String] = []
    for (i, start) in starts.enumerated() {
      let end = i + 1 < starts.count ? starts[i + 1] : characters.count
      items.append(trimmed(characters[start..<end]))
    }
    return Cut(lead: trimmed(characters[0..<first]), items: items.filter { !$0.isEmpty })
  }

  /// A quick look at the bytes: a sign that is not ASCII, or a short word that ends in "." or ")".
  private static func mayHoldList(_ text: String) -> Bool {
    var length = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: length += 1
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        if (1...4).contains(length) { return true }
        length = 9
      case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("): length = 0
      case 0xE2, 0xEF: return true
      default: length = 9
      }
    }
    return false
  }

  private static func trimmed(_ characters: ArraySlice<Character>) -> String {
    VisibleText.folded(String(characters))
  }

  // MARK: bullets

  private static func bulletStarts(_ characters: [Character]) -> [Int]? {
    let starts = characters.indices.filter {
      marks.contains(characters[$0]) && ($0 == 0 || characters[$0 - 1] == " " || characters[$0 - 1] == ":")
    }
    guard starts.contains(where: { $0 > 0 }) else { return nil }
    // A lone dot between small words may be a sign of multiplication ("kg • m-2").
    return starts.count > 1 || starts.allSatisfy { beginsItem($0, characters) } ? starts : nil
  }

  private static func beginsItem(_ index: Int, _ characters: [Character]) -> Bool {
    guard let next = characters[(index + 1)...].first(where: { $0 != " " }) else { return false }
    return next.isUppercase || next.isNumber
  }

  private static let marks: Set<Character> = ["•", "▪", "●", "◦", "‣", "➢", "\u{F0B7}"]

  // MARK: numbers and letters

  private static func numberStarts(_ characters: [Character], ordinal: Int?) -> [Int]? {
    let labels = InlineLabel.labels(in: characters)
    guard !labels.isEmpty else { return nil }
    for kind in [TextLabel.Kind.number, .roman, .letter] {
      let first = kind == .number ? (ordinal.map { $0 + 1 } ?? 1) : 1
      if let starts = sequence(labels.filter { $0.kind == kind }, from: first, characters) { return starts }
      if kind == .number, ordinal != nil,
        let starts = sequence(labels.filter { $0.kind == kind }, from: 1, characters)
      {
        return starts
      }
      // "19. … 20. …" where the item's own number is in its text.
      if kind == .number, ordinal == nil, let own = labels.first, own.start == 0, own.kind == .number,
        let starts = sequence(labels.filter { $0.kind == kind }, from: own.place, characters)
      {
        return starts
      }
    }
    return nil
  }

  /// Labels that follow each other by one, in one style; at least two of them, the first at a natural place.
  private static func sequence(_ labels: [InlineLabel], from first: Int, _ characters: [Character]) -> [Int]?
  {
    for (i, label) in labels.enumerated()
    where label.place == first && isNatural(label.start, characters, first) {
      var found = [label.start]
      var place = first
      for next in labels[(i + 1)...] where next.place == place + 1 && next.style == label.style {
        found.append(next.start)
        place += 1
      }
      let needed = first > 1 ? 1 : 2
      if found.count >= needed { return found }
    }
    return nil
  }

  /// A list begins at the start of the text, after a colon, or after a sentence.
  private static func isNatural(_ start: Int, _ characters: [Character], _ place: Int) -> Bool {
    var at = start - 1
    while at >= 0, characters[at] == " " { at -= 1 }
    guard at >= 0 else { return true }
    return ":.;,".contains(characters[at]) || (place > 1 && characters[at].isLetter)
  }
}

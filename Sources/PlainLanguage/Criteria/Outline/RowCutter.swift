/// Cuts rows that hold more than one criterion. The first of the new rows keeps the whole item.
enum RowCutter {
  /// The rows that a row stands for.
  static func cut(_ row: OutlineRow) -> [OutlineRow] {
    cutAtHeadings(row).flatMap { cutAtLists($0) }.flatMap { cutAtSemicolons($0) }
  }

  // MARK: headings inside a line

  /// "Inclusion criteria: A. Exclusion criteria: B" in one line.
  private static func cutAtHeadings(_ row: OutlineRow) -> [OutlineRow] {
    let starts = MainHeading.places(in: row.text)
    guard let first = starts.first, starts.count > 1 || first > row.text.startIndex else { return [row] }
    let bounds = [row.text.startIndex] + starts.filter { $0 > row.text.startIndex } + [row.text.endIndex]
    let texts = zip(bounds, bounds.dropFirst()).map { VisibleText.folded(String(row.text[$0..<$1])) }
    return pieces(texts, of: row, deeperAfterFirst: false)
  }

  // MARK: lists inside a line

  private static func cutAtLists(_ row: OutlineRow) -> [OutlineRow] {
    guard let cut = InlineListCutter.cut(row.text, ordinal: row.ordinal) else { return [row] }
    if cut.lead.isEmpty || !VisibleText.hasWords(cut.lead) {
      return pieces(
        cut.lead.isEmpty ? cut.items : [cut.lead + " " + cut.items[0]] + cut.items.dropFirst(), of: row,
        deeperAfterFirst: false)
    }
    let introduces = cut.lead.hasSuffix(":") || cut.lead.hasSuffix("：")
    return pieces([cut.lead] + cut.items, of: row, deeperAfterFirst: introduces)
  }

  // MARK: semicolons

  /// "A; B; C": three parts or more that could stand alone.
  private static func cutAtSemicolons(_ row: OutlineRow) -> [OutlineRow] {
    guard row.text.utf8.filter({ $0 == UInt8(ascii: ";") }).count >= 2 || row.text.contains("；") else {
      return [row]
    }
    let parts = semicolonParts(row.text)
    guard parts.count >= 3, parts.allSatisfy(standsAlone), !row.text.contains(":") else { return [row] }
    return pieces(parts, of: row, deeperAfterFirst: false)
  }

  private static func semicolonParts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    for character in text {
      if "([（".contains(character) { depth += 1 }
      if ")]）".contains(character) { depth = max(0, depth - 1) }
      part.append(character)
      if depth == 0, character == ";" || character == "；" {
        parts.append(VisibleText.folded(part))
        part = ""
      }
    }
    if VisibleText.hasWords(part) { parts.append(VisibleText.folded(part)) }
    return parts
  }

  /// A part that goes on with the one before ("or", "and", "if", "then") belongs to it; one with a colon may open
  /// a list of its own.
  private static func standsAlone(_ part: String) -> Bool {
    let tokens = SentenceTokenizer.tokens(of: part)
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
    return !joiners.contains(first) && last != "or" && !words.contains("following")
  }

  private static let joiners: Set<String> = [
    "or", "if", "then", "but", "however", "unless", "except", "including", "which", "who", "that",
    "otherwise", "either",
    "with", "as", "eg", "ie", "such", "for", "in", "this", "these", "it", "they", "when", "while", "until",
  ]

  // MARK: shared

  private static func pieces(_ texts: [String], of row: OutlineRow, deeperAfterFirst: Bool) -> [OutlineRow] {
    let texts = texts.filter(VisibleText.hasWords)
    guard texts.count > 1 else { return [row] }
    return texts.enumerated().map { i, text in
      var piece = row
      piece.text = text
      piece.ordinal = i == 0 ? row.ordinal : nil
      piece.whole = i == 0 ? row.whole ?? row.text : nil
      if i > 0, deeperAfterFirst { piece.depth += 5 }
      return piece
    }
  }
}

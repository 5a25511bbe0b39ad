/// Reads an eligibility text line by line, for text that the Markdown reader cannot be given.
enum PlainLineReader {
  /// A row for each line with words; bullets make it an item, indentation its depth.
  static func rows(of markdown: String) -> [OutlineRow] {
    var rows: [OutlineRow] = []
    for (i, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      rows += pieces(of: String(line)).map { row($0, line: i + 1) }
    }
    return rows.filter { VisibleText.hasWords($0.text) }
  }

  private static func row(_ line: String, line number: Int) -> OutlineRow {
    let indentation = min(line.prefix { $0 == " " || $0 == "\t" }.count, 40)
    var text = VisibleText.decoded(unescaped(VisibleText.folded(line)))
    let isItem = text.hasPrefix("* ") || text.hasPrefix("- ") || text.hasPrefix("+ ")
    if isItem { text = String(text.dropFirst(2)) }
    return OutlineRow(
      text: text, depth: isItem ? 10 + indentation : indentation, line: number, isItem: isItem)
  }

  /// A line of many kilobytes in pieces of sentences, so that no criterion fills pages.
  private static func pieces(of line: String) -> [String] {
    guard line.utf8.count > 4000 else { return [line] }
    var pieces: [String] = []
    var piece = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      piece += piece.isEmpty ? String(word) : " " + word
      if piece.utf8.count > 400, word.hasSuffix(".") || word.hasSuffix(";") || piece.utf8.count > 3000 {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  /// Backslashes before ASCII punctuation only escape.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var out = ""
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        out.unicodeScalars.append(scalar)
        continue
      }
      guard let next = scalars.next() else { break }
      if !isPunctuation(next) { out.unicodeScalars.append(scalar) }
      out.unicodeScalars.append(next)
    }
    return out
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

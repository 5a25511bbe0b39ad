/// A template text cut where signs of its lines belong: at the end of every line that holds words.
struct MarkedTemplate: Sendable {
  /// A piece of the text, and the number of the line that it ends, if a sign follows it.
  private let pieces: [Piece]

  private struct Piece: Sendable {
    let text: String
    var line: Int?
  }

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    pieces = lines.enumerated().flatMap { number, line in
      let end = number == lines.count - 1 ? "" : "\n"
      guard let place = Self.place(in: line) else { return [Piece(text: String(line) + end)] }
      return [
        Piece(text: String(line[..<place]), line: number + 1), Piece(text: String(line[place...]) + end),
      ]
    }
  }

  /// The text with its signs, each with the number of the file.
  func text(file: Int) -> String {
    pieces.map { piece in
      piece.line.map { "\(piece.text) \(TemplateLines.open)\(file):\($0)\(TemplateLines.close)" }
        ?? piece.text
    }.joined()
  }

  /// Where in a line its sign belongs. Lines of tags only and lines of boxes must stay as they are, and a heading keeps
  /// its name at the end.
  private static func place(in line: Substring) -> Substring.Index? {
    let words = String(line).trimmingSpaces
    guard !words.isEmpty, !words.hasPrefix(":::"), words.contains(where: \.isLetter), !isTags(words),
      !words.hasPrefix("```"), !line.hasSuffix("  "), !line.hasSuffix("\\")
    else { return nil }
    if words.hasPrefix("#"), let anchor = line.ranges(of: " {#").last { return anchor.lowerBound }
    return line.endIndex
  }

  /// Whether a line holds tags and nothing else; a value alone on its line may be a whole block.
  private static func isTags(_ line: String) -> Bool {
    var rest = Substring(line)
    while rest.hasPrefix("{{"), let end = rest.firstRange(of: "}}") {
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty
  }
}

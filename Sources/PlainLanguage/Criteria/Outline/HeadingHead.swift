/// The part of a line before its first colon, or all of a short line.
struct HeadingHead: Sendable {
  /// As the record writes it.
  let text: String
  /// Its words, without a number before them.
  let words: [String]
  /// What follows the colon; empty where nothing does.
  let rest: String
  /// Whether a colon ends it.
  let isClosed: Bool

  init(_ text: String) {
    let colon = text.firstIndex { $0 == ":" || $0 == "：" }
    let end = colon.map { text.index(after: $0) } ?? text.endIndex
    let head = String(text[..<end])
    let rest = VisibleText.folded(String(text[end...]))
    let isBare = !VisibleText.hasWords(rest) || Self.isOnlyLabel(rest)
    self.text = isBare ? VisibleText.folded(text) : head
    self.rest = isBare ? "" : rest
    let label = TextLabel.read(head)
    let body = label?.kind == .bullet || label?.kind == .number ? label?.rest ?? head : head
    words = SentenceTokenizer.tokens(of: body).filter { $0.kind != .mark }.map(\.text)
    isClosed = colon != nil
  }

  /// Whether it is all in capitals.
  var isShouted: Bool { text.contains { $0.isLetter } && !text.contains { $0.isLowercase } }

  /// "Exclusion criteria: 1."
  private static func isOnlyLabel(_ text: String) -> Bool {
    text.count <= 4 && text.allSatisfy { $0.isNumber || ".)(- ".contains($0) }
  }
}

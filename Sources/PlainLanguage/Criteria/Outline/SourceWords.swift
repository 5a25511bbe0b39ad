/// The words and numbers of a text, without signs.
enum SourceWords {
  static func words(_ text: String) -> [String] {
    SentenceTokenizer.tokens(of: text).filter { $0.kind == .word || $0.kind == .number }.map(\.text)
  }
}

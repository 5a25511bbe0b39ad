/// Tells remarks from rules.
enum RemarkReader {
  /// Whether a sentence is a remark ("Other criteria may apply", "None", "See Section 5").
  static func isRemark(_ sentence: Sentence) -> Bool {
    let words = sentence.all
    let plain = sentence.tokens.filter { $0.kind == .word }.map(\.text)
    if plain.count <= 5, RemarkWords.alone.contains(plain.joined(separator: " ")),
      !sentence.tokens.contains(where: { $0.kind == .number })
    {
      return true
    }
    guard let first = sentence.tokens.firstIndex(where: { $0.kind == .word }) else { return false }
    if RemarkWords.openers.length(in: words, at: first) != nil { return true }
    return RemarkWords.anywhere.occurs(in: words) && !words.contains("following")
  }
}

/// Writes an ordinary word that stands in capitals as running text has it.
enum SmallLetters {
  /// "not" for "NOT", "Not" at the beginning of a sentence; nil for what is no single word in capitals.
  static func text(of range: Range<Int>, in block: TokenBlock, _ pieces: [TextPiece]) -> String? {
    let token = block.tokens[range.lowerBound]
    guard range.count == 1, token.shape.capitals >= 2, token.shape.smalls + token.shape.digits == 0 else {
      return nil
    }
    let word = pieces[token.piece].text.slice(token.start, token.end).lowercased()
    let sentence = block.sentence(of: range.lowerBound)
    let beginsSentence = !block.tokens[sentence.lowerBound..<range.lowerBound].contains { $0.kind == .word }
    return beginsSentence ? word.prefix(1).uppercased() + word.dropFirst() : word
  }
}

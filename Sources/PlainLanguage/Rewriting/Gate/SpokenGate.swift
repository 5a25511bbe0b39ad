/// Hears whether words can be read aloud: what cannot be a good sentence is not shown.
///
/// The rules of the grammar know many shapes of sentences but not all, and take words apart that may not be what they
/// seem: "endorse" is no noun, so "have endorse a concern" is no sentence. Words that came out broken are said in a
/// more careful way instead, and in the end keep the record's words.
enum SpokenGate {
  /// What is broken in the words, or nil.
  static func fault(_ plain: PlainCriterion) -> SpokenFault? {
    phraseFault(plain)
      ?? ([plain.lead] + plain.items).lazy.compactMap { text in
        let tokens = Tokenizer.tokens(text.characters)
        return textFault(tokens) ?? (plain.form == .sentence ? nil : ClauseSound.fault(tokens))
      }.first
      ?? plain.after.lazy.compactMap { textFault(Tokenizer.tokens($0.characters)) }.first
  }

  /// What a verb phrase behind "… only if they:" may not hold.
  private static func phraseFault(_ plain: PlainCriterion) -> SpokenFault? {
    guard plain.form == .verbPhrase else { return nil }
    var words = SpokenWords.words(plain.lead.characters)
    if plain.lead.characters.hasSuffix(":"), words.last == SpokenWords.end { words.removeLast() }
    if words.first == "fit", words.suffix(2) == ["these", SpokenWords.end], plain.items.isEmpty {
      return .unfinished
    }
    if VerbFrame.isBroken(words) { return .wrongWordBehindVerb }
    return PhraseJoin.fault(words)
      ?? plain.items.lazy.compactMap { PhraseJoin.fault(SpokenWords.words($0.characters)) }.first
  }

  /// What no text may hold.
  private static func textFault(_ tokens: [Token]) -> SpokenFault? {
    guard isBalanced(tokens) else { return .openBracket }
    for (first, second) in zip(tokens, tokens.dropFirst()) where second.spaced && second.isWord {
      if first.text == second.text, first.isWord { return .wordTwice }
      if WordClashes.clash(first.lower, second.lower), first.text != "A", second.text != "WHO" {
        return .clash
      }
    }
    return nil
  }

  private static func isBalanced(_ tokens: [Token]) -> Bool {
    var depths = ["(": 0, "[": 0]
    for token in tokens {
      switch token.text {
      case "(", "[": depths[token.text, default: 0] += 1
      case ")": depths["(", default: 0] -= 1
      case "]": depths["[", default: 0] -= 1
      default: continue
      }
      if depths.values.contains(where: { $0 < 0 }) { return false }
    }
    return depths.values.allSatisfy { $0 == 0 }
  }
}

/// What a phrase is written with and for whom.
struct WriterContext: Sendable {
  let wordings: Wordings
  let voice: Voice
  let level: ReadingLevel

  /// "them" or "you".
  var objectPronoun: String { voice == .you ? "you" : "them" }

  /// Own words with their places for the reader filled: {they}, {their}, {them}.
  func filled(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return text.replacing("{they}", with: voice.pronoun).replacing("{their}", with: voice.possessive)
      .replacing("{them}", with: objectPronoun)
  }
}

/// A word, a number, a sign or a punctuation mark of a text.
struct Token: Sendable, Hashable {
  /// What a token is.
  enum Kind: Sendable, Hashable { case word, number, sign, punctuation }

  /// The characters, look-alikes made regular.
  var text: String
  /// The characters in lower case.
  var lower: String
  var kind: Kind
  /// Whether white space stands before it.
  var spaced: Bool
  /// Whether a sentence or a part of one may begin with it, so that its capital tells nothing.
  var opens = true

  init(_ text: String, _ kind: Kind, spaced: Bool) {
    self.text = text
    lower = text.lowercased()
    self.kind = kind
    self.spaced = spaced
  }

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  /// Whether it is written in capitals, as an abbreviation is.
  var isCapitals: Bool {
    text.count > 1 && text.contains(where: \.isUppercase) && !text.contains(where: \.isLowercase)
  }
}

extension Sequence where Element == Token {
  /// The text again, with single spaces.
  var text: String {
    var result = ""
    for token in self {
      if token.spaced, !result.isEmpty { result += " " }
      result += token.text
    }
    return result
  }

  /// The lower-case words and signs, for comparing.
  var lowers: [String] { map(\.lower) }
}

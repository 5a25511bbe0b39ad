/// A word, number or sign of a short text of a record.
struct PhraseToken: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case word, number, sign
  }

  let kind: Kind
  /// As it stands in the text.
  let text: String
  /// Lower case, for comparing.
  let key: String
  /// Whether white space stands before it.
  let spaceBefore: Bool

  /// The tokens of a text; signs that look alike are one.
  static func tokens(_ text: String) -> [PhraseToken] {
    let characters = ScheduleFolding.characters(text)
    var tokens: [PhraseToken] = []
    var index = 0
    var space = true
    while index < characters.count {
      let start = index
      let first = characters[index]
      if first.isWhitespace {
        space = true
        index += 1
        continue
      }
      let kind: Kind
      if first.isNumber, first.isASCII {
        kind = .number
        index = numberEnd(characters, from: index)
      } else if first.isLetter {
        kind = .word
        while index < characters.count, characters[index].isLetter || isInnerMark(characters, index) {
          index += 1
        }
      } else {
        kind = .sign
        index += 1
      }
      let piece = String(characters[start..<index])
      tokens.append(PhraseToken(kind: kind, text: piece, key: piece.lowercased(), spaceBefore: space))
      space = false
    }
    return tokens
  }

  /// An apostrophe between letters.
  private static func isInnerMark(_ characters: [Character], _ index: Int) -> Bool {
    characters[index] == "'" && index + 1 < characters.count && characters[index + 1].isLetter
  }

  private static func numberEnd(_ characters: [Character], from start: Int) -> Int {
    var end = start
    while end < characters.count, characters[end].isNumber { end += 1 }
    while end + 3 < characters.count, characters[end] == ",",
      characters[(end + 1)...(end + 3)].allSatisfy(\.isNumber),
      end + 4 >= characters.count || !characters[end + 4].isNumber
    { end += 4 }
    if end + 1 < characters.count, characters[end] == ".", characters[end + 1].isNumber {
      end += 1
      while end < characters.count, characters[end].isNumber { end += 1 }
    }
    return end
  }

  /// The number of a numeral or of a word such as "six".
  var number: Int? { kind == .number ? Int(text) : Self.numberWords[key] }
  /// Whether it is a numeral or a word of a number.
  var isNumber: Bool { kind == .number || Self.numberWords[key] != nil }
  /// The unit of time that it names.
  var unit: TimeUnit? { kind == .word ? TimeUnit.named(key) : nil }

  static let numberWords: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]
}

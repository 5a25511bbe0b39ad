/// Cuts a text into tokens. Nothing is lost: the tokens with their spaces are the regular text.
enum Tokenizer {
  static func tokens(_ text: String) -> [Token] {
    let characters = Array(LookAlikes.regular(text))
    var tokens: [Token] = []
    var index = 0
    var spaced = false
    while index < characters.count {
      let character = characters[index]
      if isSpace(character) {
        spaced = true
        index += 1
        continue
      }
      let end = end(of: characters, from: index)
      var token = Token(String(characters[index..<end]), kind(of: character), spaced: spaced)
      token.opens = tokens.last.map { $0.kind != .word && $0.text != "," } ?? true
      tokens.append(token)
      spaced = false
      index = end
    }
    return tokens
  }

  private static func kind(of character: Character) -> Token.Kind {
    if isDigit(character) { return .number }
    if isLetter(character) { return .word }
    return signs.contains(character) ? .sign : .punctuation
  }

  private static func end(of characters: [Character], from start: Int) -> Int {
    let first = characters[start]
    if isDigit(first) { return numberEnd(characters, from: start) }
    if isLetter(first) { return wordEnd(characters, from: start) }
    return start + 1
  }

  private static func wordEnd(_ characters: [Character], from start: Int) -> Int {
    var index = start + 1
    while index < characters.count {
      let character = characters[index]
      let inside = character == "'" && index + 1 < characters.count && isLetter(characters[index + 1])
      guard isLetter(character) || isDigit(character) || inside || "®™".contains(character) else { break }
      index += 1
    }
    return index
  }

  private static func numberEnd(_ characters: [Character], from start: Int) -> Int {
    var index = start + 1
    while index < characters.count {
      let character = characters[index]
      if isDigit(character) {
        index += 1
        continue
      }
      guard index + 1 < characters.count, isDigit(characters[index + 1]) else { break }
      if character == "." || (character == "," && isGroup(characters, from: index + 1))
        || (character == "," && index == start + 1 && isDecimal(characters, from: index + 1))
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Whether exactly three digits follow, as after a thousands comma.
  private static func isGroup(_ characters: [Character], from start: Int) -> Bool {
    guard start + 3 <= characters.count, characters[start..<start + 3].allSatisfy(isDigit) else {
      return false
    }
    return start + 3 == characters.count || !isDigit(characters[start + 3])
  }

  /// Whether one or two digits and no more follow, as after a decimal comma ("9,0 g/dl").
  private static func isDecimal(_ characters: [Character], from start: Int) -> Bool {
    var end = start
    while end < characters.count, isDigit(characters[end]) { end += 1 }
    guard end - start < 3, end - start > 0 else { return false }
    return end == characters.count || ![",", "."].contains(characters[end])
  }

  // Most characters are ASCII; the general questions about a character are slow.

  private static func isDigit(_ character: Character) -> Bool {
    character.asciiValue.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  private static func isLetter(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character.isLetter }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSpace(_ character: Character) -> Bool {
    guard let byte = character.asciiValue else { return character.isWhitespace }
    return byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static let signs: Set<Character> = [
    "<", ">", "=", "≥", "≤", "±", "+", "×", "%", "^", "*", "°", "~", "≈", "µ", "²", "³", "⁹", "⁶", "·",
  ]
}

/// "and must be X" behind a verb said of "they": "and are X".
enum Modals {
  static func softened(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { ["must", "should"].contains($0.lower) }) else { return tokens }
    var result: [Token] = []
    var index = 0
    while index < tokens.count {
      let joined = result.last.map { ["and", "or", "but"].contains($0.lower) } ?? false
      if joined, ["must", "should"].contains(tokens[index].lower),
        let (words, length) = replacement(tokens, at: index + 1)
      {
        result += words.map { Token($0, .word, spaced: true) }
        index += length + 1
      } else {
        result.append(tokens[index])
        index += 1
      }
    }
    return result
  }

  private static func replacement(_ tokens: [Token], at start: Int) -> ([String], Int)? {
    guard start < tokens.count else { return nil }
    if ["also", "further", "additionally"].contains(tokens[start].lower),
      let (words, length) = replacement(tokens, at: start + 1)
    {
      return (
        words.isEmpty
          ? ["also"] : words.first == "are" ? ["are", "also"] + words.dropFirst() : ["also"] + words,
        length + 1
      )
    }
    let next = tokens[start...].prefix(3).lowers
    if next == ["be", "able", "to"] { return (["can"], 3) }
    if next.prefix(2) == ["not", "be"] { return (["are", "not"], 2) }
    if next.prefix(2) == ["not", "have"] { return (["do", "not", "have"], 2) }
    if next.first == "not" { return (["do", "not"], 1) }
    if next.first == "be" { return (["are"], 1) }
    return tokens[start].isWord ? ([], 0) : nil
  }
}

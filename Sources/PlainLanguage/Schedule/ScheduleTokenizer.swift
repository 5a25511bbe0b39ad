/// Cuts a line into sentences of tokens; known medicines become one token each.
struct ScheduleTokenizer {
  private let names: [[Character]]

  /// Knows these names of medicines; the token of a name carries its place in the list.
  init(names: [String]) {
    self.names = names.map { Array(String(ScheduleFolding.characters($0)).lowercased()) }
  }

  /// The sentences of a line.
  func sentences(_ line: [Character]) -> [[ScheduleToken]] {
    var sentences: [[ScheduleToken]] = []
    var tokens: [ScheduleToken] = []
    var index = 0
    var space = true
    while index < line.count {
      let character = line[index]
      if character.isWhitespace {
        space = true
        index += 1
        continue
      }
      if isSentenceEnd(line, at: index) {
        sentences.append(tokens)
        tokens = []
        index += 1
        continue
      }
      let (token, next) = token(line, at: index, spaceBefore: space)
      tokens.append(token)
      space = false
      index = next
    }
    sentences.append(tokens)
    return sentences.filter { !$0.isEmpty }
  }

  private func token(_ line: [Character], at start: Int, spaceBefore: Bool) -> (ScheduleToken, Int) {
    func make(_ kind: ScheduleToken.Kind, _ end: Int) -> (ScheduleToken, Int) {
      (ScheduleToken(kind: kind, raw: String(line[start..<end]), spaceBefore: spaceBefore), end)
    }
    if let (name, end) = medicine(line, at: start) { return make(.medicine(name), end) }
    let character = line[start]
    if character.isNumber, character.isASCII {
      let end = numberEnd(line, from: start)
      if let number = Numeral(String(line[start..<end])) { return make(.number(number), end) }
    }
    if character.isLetter {
      let end = wordEnd(line, from: start)
      let word = line[start..<end].filter { $0 != "." }
      let lower = String(word).lowercased()
      if let number = Self.numberWords[lower] { return make(.number(Numeral(number)), end) }
      return make(.word(lower), end)
    }
    return make(.sign(character), start + 1)
  }

  private func medicine(_ line: [Character], at start: Int) -> (Int, Int)? {
    if start > 0, line[start - 1].isLetter || line[start - 1].isNumber { return nil }
    var best: (Int, Int)?
    for (place, name) in names.enumerated() where !name.isEmpty && start + name.count <= line.count {
      let end = start + name.count
      if let found = best, found.1 >= end { continue }
      guard name.indices.allSatisfy({ line[start + $0].lowercased() == String(name[$0]) }) else { continue }
      if end < line.count, line[end].isLetter || line[end].isNumber { continue }
      best = (place, end)
    }
    return best
  }

  private func numberEnd(_ line: [Character], from start: Int) -> Int {
    var end = start
    while end < line.count, line[end].isNumber, line[end].isASCII { end += 1 }
    while end + 3 < line.count, line[end] == ",", line[(end + 1)...(end + 3)].allSatisfy(\.isNumber),
      end + 4 >= line.count || !line[end + 4].isNumber
    { end += 4 }
    if end + 1 < line.count, line[end] == ".", line[end + 1].isNumber {
      end += 1
      while end < line.count, line[end].isNumber { end += 1 }
    }
    return end
  }

  /// A run of letters, or letters with a point after each: `i.v.`.
  private func wordEnd(_ line: [Character], from start: Int) -> Int {
    var end = start
    while end + 1 < line.count, line[end].isLetter, line[end + 1] == "." { end += 2 }
    let lastLetter = end > start && end < line.count && line[end].isLetter && !next(line, end)
    if end - start >= 4 || (end - start == 2 && lastLetter) { return end + (lastLetter ? 1 : 0) }
    end = start
    while end < line.count, line[end].isLetter || (line[end] == "'" && end > start) { end += 1 }
    return end
  }

  private func next(_ line: [Character], _ index: Int) -> Bool {
    index + 1 < line.count && line[index + 1].isLetter
  }

  /// A point ends a sentence before white space and a capital letter, and at the end of the line.
  private func isSentenceEnd(_ line: [Character], at index: Int) -> Bool {
    guard line[index] == "." || line[index] == "!" || line[index] == "?" else { return false }
    var following = index + 1
    while following < line.count, line[following].isWhitespace || line[following] == "." { following += 1 }
    if following >= line.count { return true }
    return following > index + 1 && (line[following].isUppercase || line[following] == "(")
      && !Self.abbreviations.contains(wordBefore(line, index))
  }

  private func wordBefore(_ line: [Character], _ index: Int) -> String {
    var start = index
    while start > 0, line[start - 1].isLetter { start -= 1 }
    return String(line[start..<index]).lowercased()
  }

  private static let abbreviations: Set<String> = ["approx", "max", "min", "no", "vs", "dr", "eg", "ie"]
  private static let numberWords: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]
}

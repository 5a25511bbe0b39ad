/// Says in plain words when something is measured: "Baseline to Week 12" is "From the start to week 12".
///
/// Each word must be known and each number comes through, in the same order; else the record's words stay.
public struct TimeFrames: Sendable {
  private let table: PhraseBook
  private let names: [[String]]

  /// Reads with a table; `names` are the medicines of the record, which may stand in a time frame.
  public init(table: PhraseBook, names: [String] = []) {
    self.table = table
    self.names = names.flatMap { [$0, MedicineName.withoutForm($0)] }.map {
      PhraseToken.tokens($0).map(\.key)
    }
    .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// The plain words of a time frame, with a capital letter and without a full stop.
  public func reading(of text: String) -> PlainReading {
    let tokens = Self.withoutOpening(Self.withoutEnd(PhraseToken.tokens(text)))
    guard !tokens.isEmpty else { return .original("The time frame is empty") }
    var builder = TimeFrameBuilder()
    var index = 0
    while index < tokens.count {
      if let end = nameEnd(tokens, from: index) {
        builder.add(name: tokens[index..<end].map(\.text).joined(separator: " "))
        index = end
      } else if let found = table.match(tokens, from: index) {
        builder.add(words: found.words, isClause: found.isClause)
        index = found.end
      } else if let word = plainWord(tokens, at: index, after: builder) {
        builder.add(words: word.words, isClause: false)
        index = word.end
      } else {
        return .original("The time frame has words that are not known, first \"\(tokens[index].text)\"")
      }
    }
    let plain = builder.text
    guard Self.numbers(tokens) == Self.numbers(PhraseToken.tokens(plain.characters)) else {
      return .original("A number of the time frame would be lost")
    }
    return plain.isEmpty
      ? .original("The time frame is empty") : .plain(JoinedNumbers.marked(plain, from: tokens))
  }

  private static func withoutEnd(_ tokens: [PhraseToken]) -> [PhraseToken] {
    var tokens = tokens
    while let last = tokens.last, [".", ",", ";"].contains(last.key) { tokens.removeLast() }
    return tokens
  }

  /// "The pain was measured at baseline": what is measured stands above; from the time on it counts. The opening has
  /// no number and no comma, so that nothing of the time is lost.
  private static func withoutOpening(_ tokens: [PhraseToken]) -> [PhraseToken] {
    let verbs: Set<String> = [
      "measured", "assessed", "evaluated", "obtained", "performed", "conducted", "collected", "recorded",
      "taken",
    ]
    guard let verb = tokens.prefix(12).firstIndex(where: { verbs.contains($0.key) }), verb + 2 < tokens.count,
      tokens[..<verb].allSatisfy({ $0.kind == .word }),
      ["at", "before", "after", "during", "on", "within", "from", "every"].contains(tokens[verb + 1].key)
    else { return tokens }
    return Array(tokens[(verb + 1)...])
  }

  private static func numbers(_ tokens: [PhraseToken]) -> [String] {
    tokens.compactMap { token in
      token.isNumber && token.key != "one" ? token.number.map(String.init) ?? token.text : nil
    }.filter { $0 != "1" }.sorted()
  }

  private func nameEnd(_ tokens: [PhraseToken], from start: Int) -> Int? {
    for name in names where start + name.count <= tokens.count {
      if name.indices.allSatisfy({ tokens[start + $0].key == name[$0] }) { return start + name.count }
    }
    return nil
  }

  private func plainWord(_ tokens: [PhraseToken], at index: Int, after builder: TimeFrameBuilder)
    -> (words: [String], end: Int)?
  {
    let token = tokens[index]
    switch token.kind {
    case .number:
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if let next, !next.spaceBefore, ["st", "nd", "rd", "th"].contains(next.key) {
        return ([token.text + next.key], index + 2)
      }
      return ([token.text], index + 1)
    case .word:
      if let unit = token.unit, token.key != "w", token.key != "y", token.key != "d" {
        return (
          [token.key.hasSuffix("s") ? unit.rawValue + "s" : unit.rawValue], index + 1
        )
      }
      return table.easy.contains(token.key) ? ([token.key], index + 1) : nil
    case .sign: return sign(tokens, at: index).map { ($0, index + 1) }
    }
  }

  private func sign(_ tokens: [PhraseToken], at index: Int) -> [String]? {
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    switch tokens[index].key {
    case ",", ";", ":", "(", ")": return [tokens[index].key]
    case ".": return [","]
    case "&": return ["and"]
    case "-":
      // "Day -6" is before the first day: its sign must not be lost.
      guard after?.isNumber == true else { return [] }
      return before?.isNumber == true ? ["to"] : nil
    default: return nil
    }
  }
}

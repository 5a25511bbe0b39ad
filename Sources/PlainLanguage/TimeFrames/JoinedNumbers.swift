/// Numbers that a record writes joined to others, and a page apart: the 15 of "C1D15", the 3 of "1,2,3".
///
/// Nobody finds such a number by looking for it in the record, so the page says by which rule it came there.
public enum JoinedNumbers {
  /// The rule's name in `data-computed`.
  public static let rule = "part-of-a-code"

  /// The words of a time frame with each number marked that stands in the record only as a part of something.
  static func marked(_ plain: PlainText, from tokens: [PhraseToken]) -> PlainText {
    let alone = numbers(tokens, isJoined: false)
    let joined = numbers(tokens, isJoined: true).subtracting(alone)
    guard !joined.isEmpty else { return plain }
    return plain.flatMap { run in run.mark == nil ? parts(run.text, joined: joined) : [run] }
  }

  private static func numbers(_ tokens: [PhraseToken], isJoined: Bool) -> Set<String> {
    Set(
      tokens.indices.filter { tokens[$0].kind == .number && Self.isJoined(tokens, at: $0) == isJoined }
        .map { tokens[$0].text })
  }

  /// Whether a letter or a comma with another number stands right before it.
  private static func isJoined(_ tokens: [PhraseToken], at index: Int) -> Bool {
    guard index > 0, !tokens[index].spaceBefore else { return isOpening(tokens, at: index) }
    let before = tokens[index - 1]
    return before.kind == .word || before.key == "," || isOpening(tokens, at: index)
  }

  /// The first number of a row without spaces: the 1 of "1,2,3".
  private static func isOpening(_ tokens: [PhraseToken], at index: Int) -> Bool {
    guard index + 2 < tokens.count else { return false }
    let (comma, next) = (tokens[index + 1], tokens[index + 2])
    return comma.key == "," && !comma.spaceBefore && next.kind == .number && !next.spaceBefore
  }

  private static func parts(_ text: String, joined: Set<String>) -> PlainText {
    var runs: PlainText = []
    var rest = Substring(text)
    while let first = rest.firstIndex(where: \.isNumber) {
      let end = rest[first...].firstIndex { !$0.isNumber && $0 != "." } ?? rest.endIndex
      let number = String(rest[first..<end])
      if joined.contains(number) {
        if first > rest.startIndex { runs.append(PlainRun(String(rest[..<first]))) }
        runs.append(PlainRun(number, .computed(rule: rule)))
      } else {
        runs.append(PlainRun(String(rest[..<end])))
      }
      rest = rest[end...]
    }
    if !rest.isEmpty { runs.append(PlainRun(String(rest))) }
    return runs
  }
}

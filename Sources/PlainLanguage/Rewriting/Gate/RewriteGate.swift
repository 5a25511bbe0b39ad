/// Decides whether plain words may be shown: as easy as the level asks, and nothing lost.
enum RewriteGate {
  /// Nil for words that may be shown, else why not.
  static func verdict(
    _ plain: PlainCriterion, criterion: Criterion, level: ReadingLevel,
    facts: CriterionRewriter.FactComparison
  ) -> OriginalReason? {
    if SpokenGate.fault(plain) != nil { return .noRule }
    let grade = grade(plain)
    if grade > limit(level) { return .tooHard(grade: grade) }
    let said = plain.lines
    if let lost = NumberGuard.difference(criterion.text, said) { return .facts(lost) }
    return facts(criterion, said).map { .facts($0) }
  }

  /// The highest grade of a single criterion; a page as a whole is far lower.
  static func limit(_ level: ReadingLevel) -> Double {
    switch level {
    case .easy: 7
    case .standard: 8.5
    case .detailed: 11.5
    }
  }

  /// The grade with each part as its own sentence; names count as one short word each.
  ///
  /// A criterion stands among others: it is measured behind a few easy lines, so that one long word in a
  /// short line ("have hepatitis C") does not weigh as much as a long sentence does.
  static func grade(_ plain: PlainCriterion) -> Double {
    Readability.measure(blocks: neighbors + ([plain.lead] + plain.items + plain.after).map(spoken)).grade
  }

  private static let neighbors = [
    "have had this kind of treatment in the last two weeks.",
    "are able to swallow the tablets and can follow the plan.",
  ]

  private static func spoken(_ text: PlainText) -> String {
    var words = text.map { $0.mark == .name ? "it" : $0.text }.joined()
    // Our own easy words in front say nothing about how hard the rule is.
    if let end = words.firstIndex(of: ":"),
      end < words.index(words.startIndex, offsetBy: min(24, words.count)),
      SentenceLead.length(Tokenizer.tokens(String(words[...end])).lowers) > 0
    {
      words = String(words[words.index(after: end)...].drop { $0 == " " })
    }
    return words.replacing(":", with: ".")
  }
}

/// Decides whether plain words may be shown: as easy as the level asks, and nothing lost.
enum RewriteGate {
  /// Nil for words that may be shown, else why not.
  static func verdict(
    _ plain: PlainCriterion, original: String, level: ReadingLevel, facts: CriterionRewriter.FactComparison
  ) -> OriginalReason? {
    let grade = grade(plain)
    if grade > limit(level) { return .tooHard(grade: grade) }
    let said = plain.characters
    if let lost = NumberGuard.difference(original, said) { return .facts(lost) }
    return facts(original, said).map { .facts($0) }
  }

  /// The highest grade of a single criterion; a page as a whole is far lower.
  static func limit(_ level: ReadingLevel) -> Double {
    switch level {
    case .easy: 9
    case .standard: 10.5
    case .detailed: 13
    }
  }

  /// The grade with each part as its own sentence; names count as one short word each.
  static func grade(_ plain: PlainCriterion) -> Double {
    Readability.measure(blocks: ([plain.lead] + plain.items + plain.after).map(spoken)).grade
  }

  private static func spoken(_ text: PlainText) -> String {
    text.map { $0.mark == .name ? "it" : $0.text }.joined().replacing(":", with: ".")
  }
}

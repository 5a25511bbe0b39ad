/// Finds the part of a trial that a heading speaks of.
enum PartReader {
  /// "Cohort A" in "Cohort A inclusion criteria"; nil for the whole trial.
  static func part(in heading: String) -> String? {
    let tokens = SentenceTokenizer.tokens(of: heading)
    for (i, token) in tokens.enumerated() where names.contains(token.text) {
      guard i + 1 < tokens.count else { continue }
      let next = tokens[i + 1]
      guard next.kind == .number || next.text.count <= 3, next.kind != .mark,
        !HeadingWords.modifiers.contains(next.text) || romans(next.text)
      else { continue }
      return String(heading[token.range.lowerBound..<next.range.upperBound])
    }
    return nil
  }

  private static func romans(_ text: String) -> Bool { TextLabel.romans[text] != nil }

  private static let names: Set<String> = [
    "cohort", "part", "arm", "phase", "group", "stratum", "substudy", "study", "segment", "module", "aim",
    "step", "wave",
  ]
}

/// Performance scales that stand side by side: on Karnofsky and Lansky more is better, on ECOG and WHO less.
enum PerformanceScales {
  /// Whether one rule asks for a good value on one scale and a bad one on the other.
  static func disagree(in sentence: Sentence) -> Bool {
    guard let up = limit(of: ["karnofsky", "lansky", "kps"], in: sentence),
      let down = limit(of: ["ecog", "zubrod"], in: sentence)
    else { return false }
    return up == down
  }

  private static func limit(of names: Set<String>, in sentence: Sentence) -> MeasuredLimitReader.Comparison? {
    for (i, token) in sentence.tokens.enumerated() where names.contains(token.text) {
      let rest = Array(sentence.tokens[(i + 1)...].prefix(8))
      let words = rest.map(\.text)
      for at in words.indices {
        if let (limit, _) = MeasuredLimitReader.sign(at: at, words) { return limit }
        if rest[at].kind == .number { break }
      }
    }
    return nil
  }
}

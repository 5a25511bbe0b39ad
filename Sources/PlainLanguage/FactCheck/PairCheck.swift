/// Looks at a pair of words by itself: it may not add or lose a number or a negation.
enum PairCheck {
  static func fault(from: [FactToken], to: [FactToken]) -> FactDifference? {
    if changesNumber(from: from, to: to) {
      return FactDifference(.number, original: shown(numbers(from)), plain: shown(numbers(to)))
    }
    if isAmbiguous(from) { return FactDifference(.name, original: shown(from.map(\.text))) }
    if bounds(from), bounds(to) { return nil }
    let lost = saysNot(from) && !holdsNot(to)
    let added = saysNot(to) && !holdsNot(from)
    guard lost || added else { return nil }
    return FactDifference(.negation, original: shown(from.map(\.text)), plain: shown(to.map(\.text)))
  }

  /// True for a short form that has another sense in other trials, so that no pair can say what it means.
  static func isAmbiguous(_ from: [FactToken]) -> Bool {
    from.count == 1 && ambiguous.contains(from[0].text)
  }

  /// Each with two common senses, as "pcp": primary care provider and a lung infection.
  private static let ambiguous: Set<String> = [
    "pcp", "pah", "sbp", "pdt", "niv", "emr", "smi", "mde", "hrv", "dme", "mci", "csf", "ons", "lar",
    "ms",
    "ra", "pd", "pr", "ed", "mi", "cr", "ca", "os", "ci", "cf", "cp", "dm", "ic", "ir", "mr", "nm", "pe",
    "pm", "ss",
    "tc", "va", "aca", "acs", "apl", "cad", "cpp", "fa", "icd", "mac", "nmd", "pcr", "pid", "sca", "sma",
    "tap",
  ]

  static func changesNumber(from: [FactToken], to: [FactToken]) -> Bool { numbers(from) != numbers(to) }

  private static func numbers(_ tokens: [FactToken]) -> [String] {
    tokens.filter { $0.kind == .number && !($0.isSpelled && $0.text == "1") }.map(\.text).sorted()
  }

  /// True for "no less than" and "at least", which the numbers decide.
  private static func bounds(_ tokens: [FactToken]) -> Bool {
    ComparatorPhrases.before.match(tokens, at: 0)?.length == tokens.count
      || ComparatorPhrases.after.match(tokens, at: 0)?.length == tokens.count
  }

  /// True for words with a plain "no", "not" or "without".
  private static func saysNot(_ tokens: [FactToken]) -> Bool {
    tokens.contains { NegationWords.core.contains($0.text) && $0.text != "non" }
  }

  /// True for words that deny something in any way ("refractory", "unstable", "lack").
  private static func holdsNot(_ tokens: [FactToken]) -> Bool {
    tokens.contains { NegationWords.impliesNot.contains($0.stem) || NegationWords.implies($0.text) }
      || !NegationReader(tokens, ignoring: tokens.map { _ in false }).negations.isEmpty
  }

  private static func shown(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: " ")
  }
}

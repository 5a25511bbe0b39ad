/// "Have failed conservative care": the treatment was had, and did not help.
enum FailedTreatment {
  /// "have had conservative care that did not help", from the words behind "failed", or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first, first.isWord || first.isNumber, !noTreatments.contains(first.lower) else {
      return nil
    }
    let end = tokens.firstIndex { ends.contains($0.lower) || $0.kind == .punctuation && $0.text != "-" }
    let treatment = Array(tokens[..<(end ?? tokens.count)])
    guard !treatment.isEmpty, !treatment.contains(where: { $0.text == "(" }) else { return nil }
    let rest = Array(tokens[treatment.count...])
    return [.own("have had"), .noun(treatment), .own("that did not help")]
      + (rest.isEmpty ? [] : [.source(rest)])
  }

  /// "Failed to improve", "failed back syndrome": no treatment follows.
  private static let noTreatments: Set<String> = ["to", "back", "or", "and", "on", "in", "for"]
  private static let ends: Set<String> = [
    "due", "because", "within", "before", "as", "in", "during", "after", "prior", "at", "if", "who", "that",
    "which", "and", "or", "for", "on", "with", "over", "by", "despite",
  ]
}

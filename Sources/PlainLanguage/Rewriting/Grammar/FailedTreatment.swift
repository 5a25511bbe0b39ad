/// "Have failed conservative care": the treatment was had, and did not help.
enum FailedTreatment {
  /// "have had conservative care that did not help", from the words behind "failed", or nil.
  static func predicate(_ tokens: [Token]) -> [Part]? {
    guard let first = tokens.first, first.isWord || first.isNumber, !noTreatments.contains(first.lower) else {
      return nil
    }
    let isCounted = first.lower == "at" && tokens.count > 2 && tokens[1].lower == "least"
    let end = tokens.indices.dropFirst(isCounted ? 2 : 0).first {
      ends.contains(tokens[$0].lower) || tokens[$0].kind == .punctuation && tokens[$0].text != "-"
    }
    let treatment = Array(tokens[..<(end ?? tokens.count)])
    guard !treatment.isEmpty, !treatment.contains(where: { $0.text == "(" }) else { return nil }
    let rest = Array(tokens[treatment.count...])
    // "Failed induction and salvage therapies": what did not help goes on.
    if let next = rest.first, ["and", "or", "("].contains(next.lower) { return nil }
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

/// A heading that stands as a criterion above others ("Prior therapy requirements"): only what the rules below are about.
enum HeadingRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    var tokens = clause.tokens
    while let last = tokens.last, last.text == ":" { tokens.removeLast() }
    guard clause.kind == .intro, tokens.count < 6, let last = tokens.last, nouns.contains(last.lower),
      tokens.allSatisfy({ $0.isWord && (!FunctionWords.all.contains($0.lower) || joiners.contains($0.lower)) }
      )
    else { return nil }
    let frame = clause.polarity == .mustNot ? "fit any of these rules about" : "fit these rules about"
    return Draft([.own(frame), .source(tokens)])
  }

  private static let joiners: Set<String> = ["and", "or", "of", "for", "prior"]
  private static let nouns: Set<String> = [
    "requirements", "requirement", "criteria", "status", "parameters", "considerations", "characteristics",
    "restrictions", "guidelines", "eligibility",
  ]
}

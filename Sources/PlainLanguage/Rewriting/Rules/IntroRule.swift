/// Words that only introduce what stands below: "At least one of the following:".
enum IntroRule: CriterionRule {
  static func draft(_ clause: Clause) -> Draft? {
    let words = clause.tokens.lowers.filter { $0 != ":" && $0 != "," }
    guard let end = words.lastIndex(of: "following") else { return nil }
    if let said = RuleListIntro.said(words, clause) { return Draft([.own(said)]) }
    let before = Array(words[..<end])
    if words.count - end <= 3 {
      for (form, said) in table where before == form { return Draft([.own(said)]) }
    }
    return general(before, after: Array(words[(end + 1)...]), clause)
  }

  /// "Patients who meet any of the following criteria will be excluded": which of the rules below must fit.
  private static func general(_ before: [String], after: [String], _ clause: Clause) -> Draft? {
    let isAboutRules =
      after.first.map {
        ["criteria", "conditions", "criterion", "exclusion", "inclusion", "requirements", "eligibility"]
          .contains($0)
      } ?? false
    if isAboutRules, clause.polarity == .mustNot, before.suffix(4) == ["if", "any", "of", "the"],
      PermissionWords.isVerdict(before), clause.kind == .intro
    {
      return Draft([.own("fit any of these")])
    }
    guard isAboutRules,
      before.contains(where: {
        ["meet", "meets", "meeting", "satisfy", "fulfill", "fulfil", "fit"].contains($0)
      }), before.suffix(2) == ["of", "the"],
      let quantity = before.dropLast(2).last, ["any", "one", "all", "more"].contains(quantity),
      !after.contains("not"), !before.contains("not"), before.count < 16
    else { return nil }
    switch quantity {
    case "any": return Draft([.own("fit any of these")])
    case "all": return Draft([.own("fit all of these")])
    case "one":
      let least = before.suffix(5).prefix(2) == ["at", "least"]
      return Draft([.own(least ? "fit at least one of these" : "fit one of these")])
    default:
      return before.suffix(5).prefix(3) == ["one", "or", "more"]
        ? Draft([.own("fit one or more of these")]) : nil
    }
  }

  private static let table: [([String], String)] = [
    ("", "fit these"), ("any of the", "fit any of these"), ("any one of the", "fit any one of these"),
    ("one of the", "fit one of these"),
    ("at least one of the", "fit at least one of these"), ("one or more of the", "fit one or more of these"),
    ("all of the", "fit all of these"), ("the", "fit these"), ("meet all of the", "fit all of these"),
    ("meet the", "fit these"), ("meets the", "fit these"), ("must meet the", "fit these"),
    ("either of the", "fit either of these"),
    ("meet one of the", "fit one of these"), ("meet any of the", "fit any of these"),
    ("meets any of the", "fit any of these"),
    ("subject meets all of the", "fit all of these"), ("subject must meet all of the", "fit all of these"),
    ("patients must meet all of the", "fit all of these"),
    ("participants must meet all of the", "fit all of these"),
    ("subjects must meet all of the", "fit all of these"), ("both of the", "fit both of these"),
    ("none of the", "fit none of these"),
    ("patients with any of the", "have any of these"), ("participants with any of the", "have any of these"),
    ("subjects with any of the", "have any of these"), ("must meet one of the", "fit one of these"),
    ("must have one of the", "have one of these"),
    ("must have at least one of the", "have at least one of these"),
    ("has any of the", "have any of these"), ("have any of the", "have any of these"),
  ].map { (Tokenizer.tokens($0.0).lowers, $0.1) }
}

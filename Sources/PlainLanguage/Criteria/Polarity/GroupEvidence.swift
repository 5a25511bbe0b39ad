/// What a whole group shows about single sentences that can be read both ways.
enum GroupEvidence {
  /// The criteria of a group, with doubtful ones settled where many neighbours are filed under the wrong heading.
  static func settled(_ criteria: [JudgedCriterion], side: GroupSide) -> [JudgedCriterion] {
    guard side == .exclusion else { return criteria }
    let all = criteria.flatMap(\.flattened).filter { $0.verdict.kind == .rule }
    let misfiled = all.count { $0.verdict.isExplicit && $0.verdict.polarity == .must }
    let isMisfiled = misfiled >= 2 || (misfiled == 1 && all.count <= 4)
    let isMostlyMisfiled = misfiled >= 2 && misfiled * 2 >= all.count
    guard isMisfiled else { return criteria }
    return criteria.map { settled($0, mostly: isMostlyMisfiled) }
  }

  private static func settled(_ judged: JudgedCriterion, mostly: Bool) -> JudgedCriterion {
    var judged = judged
    if judged.verdict.polarity == .unsure, let leaning = judged.verdict.leaning {
      judged.verdict.polarity = leaning
      judged.verdict.reason = .requirementUnderExclusion
    } else if mostly, judged.verdict.reason == .exclusionHeading, !isClearlyBad(judged.criterion.text) {
      judged.verdict = .unsure(.disagreement)
    }
    judged.children = judged.children.map { settled($0, mostly: mostly) }
    return judged
  }

  /// Whether a sentence names an illness, a treatment or a risk, which fits an exclusion heading.
  private static func isClearlyBad(_ text: String) -> Bool {
    let sentence = Sentence(text)
    return DenialWords.bads.occurs(in: sentence.words) || MeasuredLimitReader.side(of: sentence) == .unhealthy
  }
}

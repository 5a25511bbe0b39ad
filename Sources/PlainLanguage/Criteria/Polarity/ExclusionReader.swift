/// What a sentence means under an exclusion heading. Many records file requirements there.
enum ExclusionReader {
  static func verdict(on sentence: Sentence, _ claims: SentenceClaims, _ context: SentenceSide) -> Verdict {
    if claims.prohibits, !claims.saysAllowed { return .must(.prohibition) }
    if claims.saysAllowed || notExclusions.occurs(in: sentence.words) {
      return Verdict(polarity: .unsure, reason: .permission, kind: .permission, isExplicit: true)
    }
    if claims.requires { return .must(.requirementUnderExclusion) }
    return LackReader.lack(sentence) ?? GoodNewsReader.verdict(on: sentence) ?? ExclusionLimitReader.limits(
      sentence, context.facts) ?? ExclusionLimitReader.ages(
        sentence, context.ages)
      ?? (claims.mayRequire ? .unsure(.disagreement) : nil) ?? LackReader.denial(sentence, context.facts)
      ?? plain(sentence, context)
  }

  private static func plain(_ sentence: Sentence, _ context: SentenceSide) -> Verdict {
    if GoodNewsReader.hasUnsureContraception(sentence) || context.isRepeated { return .unsure(.disagreement) }
    return Verdict(polarity: .mustNot, reason: context.hasParent ? .parent : .exclusionHeading)
  }

  private static let notExclusions = PhraseSet([
    "is not an exclusion", "are not an exclusion", "not an exclusion criterion",
    "not considered an exclusion",
    "is no contraindication", "not a contraindication", "are not exclusion", "not considered exclusionary",
    "no exclusion criterion", "not exclusion criteria", "do not exclude", "does not exclude",
    "not be a reason",
    "not a reason for exclusion", "not be exclusionary", "will not exclude", "not preclude participation",
    "does not preclude", "do not preclude", "will not preclude",
  ])
}

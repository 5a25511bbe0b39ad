/// What a sentence means under an inclusion heading.
enum InclusionReader {
  static func verdict(on sentence: Sentence, _ claims: SentenceClaims, _ context: SentenceSide) -> Verdict {
    if claims.prohibits { return .must(.prohibition) }
    if claims.saysAllowed, !claims.requires {
      return Verdict(polarity: .must, reason: .permission, kind: .permission, isExplicit: true)
    }
    if opposes(sentence) { return .unsure(.disagreement) }
    return Verdict(polarity: .must, reason: context.hasParent ? .parent : .inclusionHeading)
  }

  /// Sentences that belong under an exclusion heading: a refusal, an allergy to the study medicine, a pregnancy.
  private static func opposes(_ sentence: Sentence) -> Bool {
    let words = sentence.words
    if sentence.begins(with: refusals), cooperation.occurs(in: words) { return true }
    return sentence.begins(with: misfits)
  }

  private static let refusals = PhraseSet([
    "unable", "inability", "unwilling", "unwillingness", "refusal", "refuse", "refuses", "refused",
    "refusing", "lack of",
    "failure to", "cannot", "can not", "not willing", "not able", "does not", "do not",
  ])
  private static let cooperation = PhraseSet([
    "consent", "comply", "compliance", "participate", "participation", "follow up", "protocol", "cooperate",
    "sign",
    "contraception", "contraceptive",
  ])
  private static let misfits = PhraseSet([
    "known hypersensitivity", "hypersensitivity to", "history of hypersensitivity",

    "history of allergic", "pregnant or", "pregnancy or", "pregnant and", "pregnant nursing",
    "pregnant lactating",
    "breastfeeding", "lactating", "contraindication to the study", "contraindications to the study",
    "participation in another",
    "pregnant breastfeeding", "pregnancy lactation", "pregnancy breastfeeding", "nursing or pregnant",
    "any contraindication to mri", "contraindication to mri", "contraindications to mri",

  ])
}

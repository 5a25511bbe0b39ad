/// What a sentence means where no heading says which side it is on.
enum UnheadedReader {
  static func verdict(on sentence: Sentence, _ claims: SentenceClaims) -> Verdict {
    if claims.prohibits { return .must(.prohibition) }
    if claims.saysAllowed, !claims.requires {
      return Verdict(polarity: .unsure, reason: .permission, kind: .permission, isExplicit: true)
    }
    if claims.requires || sentence.begins(with: requirements)
      || MeasuredLimitReader.side(of: sentence) == .healthy
    {
      return .must(.saysRequired)
    }
    if sentence.begins(with: refusals) { return .mustNot(.saysExcluded) }
    if let ages = AgeReader.ages(in: sentence) {
      return ages.from != nil ? .must(.saysRequired) : .unsure(.noHeading)
    }
    if sentence.begins(with: denials) { return .must(.saysRequired) }
    if GoodNewsWords.openers.first(in: sentence.words, from: sentence.start, upTo: sentence.start + 1) != nil
    {
      return .must(.saysRequired)
    }
    return .unsure(.noHeading)
  }

  private static let requirements = PhraseSet([
    "at least", "adequate", "diagnosis of", "diagnosed with", "clinical diagnosis", "confirmed diagnosis",
    "histologically", "cytologically", "pathologically", "expected duration", "able to", "ability to",
    "willing to",
    "willingness", "written informed consent", "informed consent", "signed", "provide", "minimum of",
    "newly diagnosed",
    "planning to", "enrolled on", "meet", "meets", "agree", "agrees", "scheduled for", "normal", "undergoing",
    "confirmed",
    "documented", "negative pregnancy", "fertile patients", "fluent", "understands",
  ])
  private static let refusals = PhraseSet([
    "unable", "inability", "unwilling", "unwillingness", "refusal", "refuses", "refusing", "lack of",
    "pregnant or",
    "pregnancy or", "known hypersensitivity", "history of hypersensitivity", "contraindication to",
    "contraindications to",
  ])
  private static let denials = PhraseSet(["no", "not", "without", "free of", "absence of", "none of"])
}

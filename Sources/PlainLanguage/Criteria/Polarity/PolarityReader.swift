/// The polarity firewall: what a sentence means for someone who would like to join, from heading and sentence
/// together. Where they disagree and nothing decides, it says so.
enum PolarityReader {
  /// The meaning of one sentence.
  static func verdict(on sentence: Sentence, _ context: SentenceSide) -> Verdict {
    let claims = SentenceClaims(sentence)
    if claims.isRemark || context.side == .notJoining { return .remark }
    if claims.saysExcluded { return .mustNot(.saysExcluded) }
    if claims.saysRuledOut { return ruledOut(sentence, context) }
    switch context.side {
    case .inclusion: return InclusionReader.verdict(on: sentence, claims, context)
    case .exclusion: return ExclusionReader.verdict(on: sentence, claims, context)
    case .unknown: return UnheadedReader.verdict(on: sentence, claims)
    case .notJoining: return .remark
    }
  }

  /// "Pregnancy has to be excluded": under an inclusion heading the doctors rule it out first.
  private static func ruledOut(_ sentence: Sentence, _ context: SentenceSide) -> Verdict {
    switch context.side {
    case .inclusion:
      sentence.words.contains("been") || sentence.words.contains("by")
        ? .must(.inclusionHeading) : .unsure(.disagreement)
    case .exclusion: .mustNot(.saysExcluded)
    case .unknown, .notJoining: .unsure(.noHeading)
    }
  }
}

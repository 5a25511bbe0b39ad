/// Reads limits and ages under an exclusion heading: the healthy side, or the record's own ages, are requirements.
enum ExclusionLimitReader {
  /// "Platelets ≥ 75,000": the side of the limit tells.
  static func limits(_ sentence: Sentence, _ facts: InclusionFacts) -> Verdict? {
    // "Patients with a significant history …": only limits that the sentence is mainly about decide.
    guard let side = MeasuredLimitReader.side(of: sentence) else { return nil }
    switch side {
    case .unhealthy: return nil
    case .healthy:
      if GoodNewsReader.isUndone(sentence) { return .unsure(.disagreement) }
      return facts.seekIllTests ? .unsure(.disagreement, leaning: .must) : .must(.healthyLimitUnderExclusion)
    case .perhapsHealthy: return .unsure(.disagreement, leaning: .must)
    case .mixed: return .unsure(.disagreement)
    }
  }

  /// "Age ≥ 18 years" in a record for adults is filed under the wrong heading.
  static func ages(_ sentence: Sentence, _ bounds: AgeBounds) -> Verdict? {
    guard let ages = AgeReader.ages(in: sentence) else { return nil }
    if let from = ages.from, ages.to == nil {
      if let highest = bounds.highest, from >= highest - 1 { return nil }
      if let lowest = bounds.lowest, abs(from - lowest) < 0.9 { return .must(.requirementUnderExclusion) }
      return from <= 21 ? .unsure(.disagreement) : nil
    }
    if let to = ages.to, ages.from == nil {
      if let lowest = bounds.lowest, to <= lowest + 1 { return nil }
      if let highest = bounds.highest, abs(to - highest) <= 1 { return .must(.requirementUnderExclusion) }
      return to >= 50 ? .unsure(.disagreement) : nil
    }
    return range(from: ages.from ?? 0, to: ages.to ?? 150, bounds)
  }

  /// "18 to 65 years" in a record for just these ages is a requirement; ages outside the record's keep out.
  private static func range(from: Double, to: Double, _ bounds: AgeBounds) -> Verdict? {
    if let lowest = bounds.lowest, let highest = bounds.highest, abs(from - lowest) < 0.9,
      abs(to - highest) <= 1
    {
      return .must(.requirementUnderExclusion)
    }
    if let lowest = bounds.lowest, to <= lowest + 0.1 { return nil }
    if let highest = bounds.highest, from >= highest - 0.1 { return nil }
    return .unsure(.disagreement)
  }
}

import Diagnostics
import PlainLanguage
import TrialRecords

/// The rules about joining, from a registry's text or from a YAML record's list.
enum CriteriaReading {
  static func read(_ trial: Trial) -> (EligibilityText, [String]) {
    let eligibility = trial.eligibility
    let place = SourcePosition(file: trial.origin.file, line: trial.origin.line)
    if !eligibility.listedCriteria.isEmpty {
      return (listed(eligibility.listedCriteria), eligibility.listedCriteria.map(\.text.source))
    }
    guard let text = eligibility.criteria else { return (EligibilityText(groups: []), []) }
    let read = EligibilityParser.parse(
      markdown: text.value.markdown, minimumAge: field(eligibility.minimumAge?.value),
      maximumAge: field(eligibility.maximumAge?.value), at: place)
    return (read, [text.source])
  }

  private static func field(_ age: AgeBound?) -> String? {
    age.map { "\($0.count) \($0.unit.rawValue.prefix(1).uppercased() + $0.unit.rawValue.dropFirst())" }
  }

  /// A YAML record says the polarity itself.
  private static func listed(_ items: [Trial.ListedCriterion]) -> EligibilityText {
    let criteria = items.enumerated().map { index, item in
      Criterion(
        number: index + 1, original: item.text.value, polarity: polarity(item.polarity),
        polarityReason: .writtenByHand)
    }
    return EligibilityText(groups: [
      CriterionGroup(side: .unknown, sections: [CriterionSection(criteria: criteria)])
    ])
  }

  private static func polarity(_ polarity: Trial.ListedPolarity) -> Polarity {
    switch polarity {
    case .must: .must
    case .mustNot: .mustNot
    case .unsure: .unsure
    }
  }
}

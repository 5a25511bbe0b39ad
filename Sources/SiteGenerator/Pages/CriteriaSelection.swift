import PlainLanguage

/// A criterion with the words that a page shows for it.
struct ShownCriterion: Sendable {
  /// What was understood.
  let criterion: Criterion
  /// The group that it stands in.
  let group: CriterionGroup
  /// The sub-heading that it stands below.
  let sectionHeading: String?
  /// The words.
  let words: RewrittenCriterion
}

/// Which criteria an edition shows.
enum CriteriaSelection {
  /// The most rules on a page that shows what matters first.
  static let most = 7

  /// The criteria to show, in the order of the record.
  static func shown(_ criteria: [ShownCriterion], edition: Edition) -> [ShownCriterion] {
    switch edition.criteria {
    case .all, .original: criteria
    case .none: []
    case .first: first(of: criteria)
    }
  }

  /// The topics that families ask about first, then daily life; only what could be said plainly and has no parts.
  private static func first(of criteria: [ShownCriterion]) -> [ShownCriterion] {
    let candidates = criteria.enumerated().filter { isShort($0.element) }
    let ranked = candidates.sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
    return ranked.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
  }

  /// The places of all criteria, those that families ask about first at the beginning.
  static func ranked(_ criteria: [ShownCriterion]) -> [Int] {
    criteria.indices.sorted { (rank(criteria[$0]), $0) < (rank(criteria[$1]), $1) }
  }

  private static func isShort(_ shown: ShownCriterion) -> Bool {
    guard case .plain(let plain) = shown.words.wording, shown.criterion.polarity != .unsure,
      shown.criterion.kind == .rule, shown.criterion.children.isEmpty, shown.group.who == .joiner,
      shown.group.part == nil
    else { return false }
    return plain.items.count <= 4 && plain.characters.count <= 220
  }

  private static func rank(_ shown: ShownCriterion) -> Int {
    switch shown.criterion.topic {
    case .age: 0
    case .sex: 1
    case .disease: 2
    case .pregnancy: 3
    case .earlierTreatment: 4
    case .dailyLife: 5
    case .infections: 6
    case .otherMedicines: 7
    case .allergy, .mentalHealth, .substances: 8
    case .heart, .lungs, .liver, .kidneys, .brain, .otherIllness, .surgery, .scans, .otherStudies: 9
    case .consent, .reach: 10
    case .lifeExpectancy, .blood, .generalHealth, .other: 11
    }
  }
}

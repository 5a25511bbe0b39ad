import CommonMark
import PlainLanguage
import TrialRecords

/// The picture of the groups of a trial.
enum GroupsFigure {
  static func nodes(_ context: EditionContext) -> [PageNode] {
    let arms = context.trial.arms
    guard arms.count > 1 else { return [] }
    let groups = arms.enumerated().map { index, arm in
      PlainLanguage.GroupsPicture.Group(
        name: "Group \(index + 1)", label: GroupBlocks.label(arm) ?? "",
        gets: gets(arm))
    }
    let design = context.trial.design
    let picture = PlainLanguage.GroupsPicture(
      people: people(design.enrollment), decider: decider(design.allocation?.value, design.studyType?.value),
      order: order(design.interventionModel?.value), groups: groups, whoKnows: whoKnows(design.masking?.value)
    )
    return picture.nodes(id: "groups")
  }

  /// What a group gets; where the record names nothing, what it calls the group.
  private static func gets(_ arm: Trial.Arm) -> [String] {
    let names = arm.interventionNames.map { GroupBlocks.shortName($0.value) }
    if !names.isEmpty { return names }
    if arm.type?.value == .noIntervention { return ["no study treatment"] }
    return [GroupBlocks.label(arm)].compactMap { $0 }
  }

  private static func people(_ enrollment: Trial.Enrollment?) -> String? {
    guard let count = enrollment?.count?.value, count > 0 else { return nil }
    return NumberWords.grouped(count) + (count == 1 ? " person" : " people")
  }

  private static func decider(_ allocation: Trial.Allocation?, _ type: Trial.StudyType?)
    -> PlainLanguage.GroupsPicture.Decider
  {
    switch allocation {
    case .randomized: .chance
    case .nonRandomized: type == .observational ? .nobody : .doctors
    case .notApplicable, nil: type == .observational ? .nobody : .unknown
    }
  }

  private static func order(_ model: Trial.InterventionModel?) -> PlainLanguage.GroupsPicture.Order {
    switch model {
    case .crossover: .crossover
    case .sequential: .oneAfterTheOther
    case .factorial: .combinations
    case .singleGroup, .parallel, nil: .sideBySide
    }
  }

  private static func whoKnows(_ masking: Trial.Masking?) -> String? {
    switch masking {
    case .some(.none): "Everyone knows who is in which group."
    case .single, .double, .triple, .quadruple: "Some people do not know who is in which group."
    case nil: nil
    }
  }
}

import CommonMark
import PlainLanguage
import TrialRecords

/// The main message at the top of a page: what is tested, for what, and whether it is open; at most 40 words.
enum MainMessage {
  static func words(_ context: EditionContext) -> SourcedWords {
    let trial = context.trial
    let tested = TreatmentWords.short(context.understood.treatments.filter(\.isTested))
    let condition = ConditionWords.short(context.understood.conditions)
    var nodes = PageWords.own(opening(trial))
    var from: [String] = [trial.design.studyType?.source].compactMap { $0 }
    if let tested, trial.design.studyType?.value != .observational {
      nodes += PageWords.own(" ") + tested.nodes
      from += tested.from
    }
    if let condition {
      nodes += PageWords.own(joint(trial, hasTreatment: tested != nil)) + condition.nodes
      from += condition.from
    }
    nodes += PageWords.own(". " + status(trial.status.overall?.value))
    return SourcedWords(nodes: nodes, from: from + [trial.status.overall?.source].compactMap { $0 })
  }

  private static func opening(_ trial: Trial) -> String {
    switch trial.design.studyType?.value {
    case .observational: "This study watches and learns. It gives no treatment of its own. It is about people"
    case .expandedAccess: "This record is about getting a treatment outside a study:"
    case .interventional, nil: "This study tests"
    }
  }

  private static func joint(_ trial: Trial, hasTreatment: Bool) -> String {
    if trial.design.studyType?.value == .observational { return " with " }
    return hasTreatment ? " for people with " : " something for people with "
  }

  private static func status(_ status: Trial.OverallStatus?) -> String {
    switch status {
    case .recruiting: "It is looking for people to join."
    case .enrollingByInvitation: "It takes only people whom the team invites."
    case .notYetRecruiting: "It is not open yet."
    case .activeNotRecruiting: "It is running, but takes no new people."
    case .suspended: "It is on hold for now."
    case .terminated: "It was stopped early."
    case .withdrawn: "It was stopped before anyone joined."
    case .completed: "It is finished."
    case .available: "The treatment can be asked for."
    case .noLongerAvailable: "The treatment is no longer on offer."
    case .temporarilyNotAvailable: "The treatment is not on offer for now."
    case .approvedForMarketing: "The treatment has been approved for sale."
    case .withheld: "The record holds back details."
    case .unknown: "The record does not say whether it is still open."
    case nil: "The record does not say whether it is open."
    }
  }
}

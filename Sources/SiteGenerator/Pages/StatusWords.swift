import CommonMark
import TrialRecords

/// A study's status in few words, and the look that goes with it.
enum StatusWords {
  /// How open a study is, for the look of its label and for the lists of the home page.
  enum Openness: String, Sendable, CaseIterable {
    case open, soon, closed, unknown
  }

  /// A short label.
  static func label(_ status: Trial.OverallStatus?) -> String {
    switch status {
    case .recruiting: "Looking for people"
    case .enrollingByInvitation: "By invitation only"
    case .notYetRecruiting: "Not open yet"
    case .activeNotRecruiting: "Running, closed to new people"
    case .suspended: "Paused"
    case .terminated: "Stopped early"
    case .withdrawn: "Stopped before anyone joined"
    case .completed: "Finished"
    case .available: "The treatment can be asked for"
    case .noLongerAvailable: "No longer on offer"
    case .temporarilyNotAvailable: "Not on offer for now"
    case .approvedForMarketing: "Approved for sale"
    case .withheld: "Details held back"
    case .unknown: "Not known"
    case nil: "Not stated"
    }
  }

  /// How open it is.
  static func openness(_ status: Trial.OverallStatus?) -> Openness {
    switch status {
    case .recruiting, .available: .open
    case .notYetRecruiting, .enrollingByInvitation: .soon
    case .activeNotRecruiting, .suspended, .terminated, .withdrawn, .completed, .noLongerAvailable,
      .temporarilyNotAvailable, .approvedForMarketing:
      .closed
    case .withheld, .unknown, nil: .unknown
    }
  }

  /// Whether it is finished or was stopped for good.
  static func isOver(_ status: Trial.OverallStatus?) -> Bool {
    switch status {
    case .completed, .terminated, .withdrawn: true
    case .recruiting, .enrollingByInvitation, .notYetRecruiting, .activeNotRecruiting, .suspended, .available,
      .noLongerAvailable, .temporarilyNotAvailable, .approvedForMarketing, .withheld, .unknown, nil:
      false
    }
  }

  /// The status of one place.
  static func label(_ status: Trial.SiteStatus) -> String {
    switch status {
    case .recruiting: "looking for people"
    case .enrollingByInvitation: "by invitation only"
    case .notYetRecruiting: "not open yet"
    case .activeNotRecruiting: "closed to new people"
    case .suspended: "paused"
    case .terminated: "stopped early"
    case .withdrawn: "not taking part"
    case .completed: "finished"
    case .available: "the treatment can be asked for"
    }
  }

  /// The label with a sign, so that colour is not needed to understand it.
  static func badge(_ status: Sourced<Trial.OverallStatus>?) -> PageNode {
    let openness = openness(status?.value)
    return .element(
      .span,
      [PageAttribute("class", "status status-\(openness.rawValue)")]
        + PageBlocks.sources([status?.source].compactMap { $0 }),
      [.text(label(status?.value))])
  }
}

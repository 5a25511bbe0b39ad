extension Trial {
  /// The status of a trial as a whole. API: `Status`.
  public enum OverallStatus: String, RegistryCode {
    case activeNotRecruiting = "ACTIVE_NOT_RECRUITING"
    case completed = "COMPLETED"
    case enrollingByInvitation = "ENROLLING_BY_INVITATION"
    case notYetRecruiting = "NOT_YET_RECRUITING"
    case recruiting = "RECRUITING"
    case suspended = "SUSPENDED"
    case terminated = "TERMINATED"
    case withdrawn = "WITHDRAWN"
    case available = "AVAILABLE"
    case noLongerAvailable = "NO_LONGER_AVAILABLE"
    case temporarilyNotAvailable = "TEMPORARILY_NOT_AVAILABLE"
    case approvedForMarketing = "APPROVED_FOR_MARKETING"
    case withheld = "WITHHELD"
    case unknown = "UNKNOWN"
  }

  /// The status of one place. API: `RecruitmentStatus`.
  public enum SiteStatus: String, RegistryCode {
    case activeNotRecruiting = "ACTIVE_NOT_RECRUITING"
    case completed = "COMPLETED"
    case enrollingByInvitation = "ENROLLING_BY_INVITATION"
    case notYetRecruiting = "NOT_YET_RECRUITING"
    case recruiting = "RECRUITING"
    case suspended = "SUSPENDED"
    case terminated = "TERMINATED"
    case withdrawn = "WITHDRAWN"
    case available = "AVAILABLE"
  }

  /// The status of treatment outside a trial. API: `ExpandedAccessStatus`.
  public enum ExpandedAccessStatus: String, RegistryCode {
    case available = "AVAILABLE"
    case noLongerAvailable = "NO_LONGER_AVAILABLE"
    case temporarilyNotAvailable = "TEMPORARILY_NOT_AVAILABLE"
    case approvedForMarketing = "APPROVED_FOR_MARKETING"
  }

  /// Whether a date or a number of people is a fact or a plan. API: `DateType`.
  public enum DateType: String, RegistryCode {
    case actual = "ACTUAL"
    case estimated = "ESTIMATED"
  }
}

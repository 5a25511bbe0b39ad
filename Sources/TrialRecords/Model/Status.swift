extension Trial {
  /// Whether a trial is open, and its dates.
  public struct Status: Sendable, Hashable {
    /// The status of the whole trial.
    public let overall: Sourced<OverallStatus>?
    /// The last status that was known, when `overall` is unknown.
    public let lastKnown: Sourced<OverallStatus>?
    /// Why it was stopped, in the sponsor's words. Plain text.
    public let whyStopped: Sourced<String>?
    /// When the sponsor last confirmed the record.
    public let verified: Sourced<PartialDate>?
    /// The start.
    public let start: DateEvent?
    /// When the last person was measured for the main question.
    public let primaryCompletion: DateEvent?
    /// When the last person was seen.
    public let completion: DateEvent?
    /// When the record first appeared.
    public let firstPosted: DateEvent?
    /// When results first appeared.
    public let resultsFirstPosted: DateEvent?
    /// When results were first handed in.
    public let resultsFirstSubmitted: Sourced<PartialDate>?
    /// When a certificate to delay results first appeared.
    public let delayFirstPosted: DateEvent?
    /// When the sponsor last handed in a change.
    public let lastUpdateSubmitted: Sourced<PartialDate>?
    /// When the record last changed on the registry.
    public let lastUpdatePosted: DateEvent?
    /// True if posting is delayed.
    public let delayedPosting: Sourced<Bool>?
    /// Whether the treatment can be had outside the trial.
    public let expandedAccess: ExpandedAccess?
  }

  /// A date with what the record says about its certainty.
  public struct DateEvent: Sendable, Hashable {
    /// The date.
    public let date: Sourced<PartialDate>
    /// Actual, estimated, or nil: the record does not say.
    public let type: Sourced<DateType>?
  }

  /// Treatment outside the trial.
  public struct ExpandedAccess: Sendable, Hashable {
    /// Whether there is any.
    public let available: Sourced<Bool>?
    /// The registry id of that program.
    public let id: Sourced<String>?
    /// Whether that program is open.
    public let status: Sourced<ExpandedAccessStatus>?
  }
}

extension Trial {
  /// What the registry noted about a trial.
  public struct Annotations: Sendable, Hashable {
    /// Who handed in results that are not shown yet.
    public let unpostedParty: Sourced<String>?
    /// Results that were handed in, taken back or sent back for mending, and are not shown yet.
    public let unpostedEvents: [UnpostedEvent]
    /// Notices of the US Food and Drug Administration about broken reporting rules.
    public let violations: [Violation]
  }

  /// One step of results that are not shown yet.
  public struct UnpostedEvent: Sendable, Hashable {
    /// What happened.
    public let type: Sourced<UnpostedEventType>?
    /// When.
    public let date: Sourced<PartialDate>?
    /// True if the registry does not know when.
    public let isDateUnknown: Sourced<Bool>?
  }

  /// A notice about broken reporting rules.
  public struct Violation: Sendable, Hashable {
    /// What the notice says.
    public let type: Sourced<ViolationEventType>?
    /// The notice in words. Plain text.
    public let description: Sourced<String>?
    /// When it was given.
    public let issued: Sourced<PartialDate>?
    /// When it appeared on the registry.
    public let posted: Sourced<PartialDate>?
  }

  /// Standard terms (Medical Subject Headings) that the registry found.
  public struct BrowseTerms: Sendable, Hashable {
    /// The terms.
    public let terms: [Sourced<String>]
    /// The wider terms above them.
    public let ancestors: [Sourced<String>]
  }
}

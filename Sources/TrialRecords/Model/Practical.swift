extension Trial {
  /// What only a hand-written YAML record can say. All texts are plain, in words for families.
  public struct Practical: Sendable, Hashable {
    /// How many visits, and where.
    public let visits: Sourced<String>?
    /// What the family pays.
    public let costs: Sourced<String>?
    /// Help with travel and lodging.
    public let travel: Sourced<String>?
    /// What people get outside the trial.
    public let usualTreatment: Sourced<String>?
    /// What is known of side effects, each with its source.
    public let sideEffects: [KnownSideEffect]
    /// Where and for whom the treatment is approved.
    public let approvals: [Approval]
    /// Whom to ask here.
    public let localContact: LocalContact?
    /// Whether the treatment can be had after the trial.
    public let accessAfterwards: Sourced<String>?
    /// What happens when, given directly.
    public let schedule: PlannedSchedule?
    /// When a person last checked this part.
    public let reviewed: Sourced<PartialDate>?
  }

  /// A side effect that is known from elsewhere.
  public struct KnownSideEffect: Sendable, Hashable {
    /// The side effect.
    public let text: Sourced<String>
    /// Where this is known from: a name of a document or a web address.
    public let knownFrom: Sourced<String>
  }

  /// An approval of the treatment.
  public struct Approval: Sendable, Hashable {
    /// The country or region.
    public let region: Sourced<String>
    /// For whom: "adults with …".
    public let people: Sourced<String>?
    /// True if approved there, false if a person checked that it is not.
    public let isApproved: Sourced<Bool>
    /// When this was so.
    public let asOf: Sourced<PartialDate>?
  }

  /// Whom a family can ask: an institution or a desk, no person.
  public struct LocalContact: Sendable, Hashable {
    /// The hospital, department or desk.
    public let name: Sourced<String>
    /// The telephone number.
    public let phone: Sourced<String>?
    /// The mail address.
    public let email: Sourced<String>?
    /// The web page.
    public let url: Sourced<String>?
    /// How to reach it, in words: "Ask your child's doctor".
    public let how: Sourced<String>?
  }
}

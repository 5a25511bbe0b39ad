extension Trial {
  /// How a trial is built.
  public struct Design: Sendable, Hashable {
    /// Interventional, observational or expanded access.
    public let studyType: Sourced<StudyType>?
    /// The phases; phase 1 and phase 2 together are "1/2". `[notApplicable]` is possible; empty if absent.
    public let phases: [Sourced<Phase>]
    /// How people get into groups.
    public let allocation: Sourced<Allocation>?
    /// How the groups run beside each other.
    public let interventionModel: Sourced<InterventionModel>?
    /// More about that.
    public let interventionModelDescription: Sourced<RecordMarkdown>?
    /// What it is for.
    public let primaryPurpose: Sourced<PrimaryPurpose>?
    /// How many parties do not know who gets what.
    public let masking: Sourced<Masking>?
    /// Which parties do not know.
    public let whoMasked: [Sourced<WhoMasked>]
    /// More about that.
    public let maskingDescription: Sourced<RecordMarkdown>?
    /// How an observational study picks people.
    public let observationalModel: Sourced<ObservationalModel>?
    /// Whether an observational study looks forward or back.
    public let timePerspective: Sourced<TimePerspective>?
    /// How many people.
    public let enrollment: Enrollment?
    /// What is kept of blood and tissue.
    public let bioSpecimens: BioSpecimens?
    /// How long each person is followed in a patient registry, in the sponsor's words: "5 Years".
    public let targetDuration: Sourced<String>?
    /// True if it is a patient registry.
    public let isPatientRegistry: Sourced<Bool>?
    /// For whom expanded access is meant.
    public let expandedAccessTypes: [Sourced<ExpandedAccessType>]
  }

  /// How many people a trial has or wants.
  public struct Enrollment: Sendable, Hashable {
    /// The number of people; 0 is a real value (a withdrawn trial).
    public let count: Sourced<Int>?
    /// Actual, estimated, or nil: the record does not say.
    public let type: Sourced<DateType>?
  }

  /// What is kept of blood and tissue.
  public struct BioSpecimens: Sendable, Hashable {
    /// Whether samples are kept, with or without genes.
    public let retention: Sourced<BioSpecimenRetention>?
    /// Which samples.
    public let description: Sourced<RecordMarkdown>?
  }
}

extension Trial {
  /// A group of people in a trial.
  public struct Arm: Sendable, Hashable {
    /// Its name. Plain text.
    public let label: Sourced<String>?
    /// What kind of group.
    public let type: Sourced<ArmType>?
    /// What happens in it.
    public let description: Sourced<RecordMarkdown>?
    /// What its people get, each as "Drug: Imatinib": kind, colon, name of the intervention.
    public let interventionNames: [Sourced<String>]
  }

  /// Something that is given or done.
  public struct Intervention: Sendable, Hashable {
    /// What kind of thing.
    public let type: Sourced<InterventionType>?
    /// Its name. Plain text.
    public let name: Sourced<String>?
    /// How it is given.
    public let description: Sourced<RecordMarkdown>?
    /// Other names of the same thing.
    public let otherNames: [Sourced<String>]
    /// The labels of the arms that get it.
    public let armLabels: [Sourced<String>]
  }

  /// What a trial measures.
  public struct Outcomes: Sendable, Hashable {
    /// The main questions.
    public let primary: [Outcome]
    /// The other questions that were planned.
    public let secondary: [Outcome]
    /// Further questions.
    public let other: [Outcome]
  }

  /// One thing that is measured.
  public struct Outcome: Sendable, Hashable {
    /// What is measured. Plain text.
    public let measure: Sourced<String>?
    /// How it is measured.
    public let description: Sourced<RecordMarkdown>?
    /// When. Plain text.
    public let timeFrame: Sourced<String>?
  }
}

extension Trial {
  /// Who came, stayed and left.
  public struct ParticipantFlow: Sendable, Hashable {
    /// How people were found.
    public let recruitmentDetails: Sourced<RecordMarkdown>?
    /// What happened before people were put into groups.
    public let preAssignmentDetails: Sourced<RecordMarkdown>?
    /// What was counted, if not people.
    public let unitsAnalyzed: Sourced<String>?
    /// The groups.
    public let groups: [ResultGroup]
    /// The stages, in order.
    public let periods: [FlowPeriod]
  }

  /// A stage of a trial.
  public struct FlowPeriod: Sendable, Hashable {
    /// Its name: "Overall Study".
    public let title: Sourced<String>?
    /// `STARTED`, `COMPLETED`, `NOT COMPLETED` and others, with a count for each group.
    public let milestones: [FlowStep]
    /// Reasons for leaving, with a count for each group.
    public let withdrawals: [FlowStep]
  }

  /// A line of a stage.
  public struct FlowStep: Sendable, Hashable {
    /// Its name as the record has it.
    public let type: String
    /// The sponsor's remark.
    public let comment: String?
    /// The counts.
    public let counts: [GroupValue]
    /// The JSON pointer.
    public let source: String
  }

  /// What the people were like at the start.
  public struct Baseline: Sendable, Hashable {
    /// Who was counted.
    public let populationDescription: Sourced<RecordMarkdown>?
    /// What was counted, if not people.
    public let unitsAnalyzed: Sourced<String>?
    /// The groups.
    public let groups: [ResultGroup]
    /// How many each group has.
    public let denominators: [Denominator]
    /// The tables: age, sex and others.
    public let measures: [BaselineMeasure]
  }

  /// A table about the people at the start.
  public struct BaselineMeasure: Sendable, Hashable {
    /// What it is about: "Age, Continuous".
    public let title: Sourced<String>?
    /// More about it.
    public let description: Sourced<RecordMarkdown>?
    /// Who was counted.
    public let populationDescription: Sourced<RecordMarkdown>?
    /// The values.
    public let table: MeasureTable
    /// The JSON pointer.
    public let source: String
  }
}

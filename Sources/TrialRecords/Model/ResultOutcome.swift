extension Trial {
  /// What was measured for one question.
  public struct ResultOutcome: Sendable, Hashable {
    /// Main question, other planned question, or one that was asked afterwards.
    public let type: Sourced<ResultOutcomeType>?
    /// The question.
    public let title: Sourced<String>?
    /// How it was measured.
    public let description: Sourced<RecordMarkdown>?
    /// Who was counted.
    public let populationDescription: Sourced<RecordMarkdown>?
    /// Whether the values are shown.
    public let reportingStatus: Sourced<ReportingStatus>?
    /// When they will be, if not.
    public let anticipatedPosting: Sourced<PartialDate>?
    /// When it was measured.
    public let timeFrame: Sourced<String>?
    /// What was counted, if not people.
    public let unitsAnalyzed: Sourced<String>?
    /// The groups.
    public let groups: [ResultGroup]
    /// The values.
    public let table: MeasureTable
    /// The comparisons.
    public let analyses: [Analysis]
    /// The JSON pointer.
    public let source: String
  }

  /// A comparison of groups, as the record writes it. For the detailed page of professionals only.
  public struct Analysis: Sendable, Hashable {
    /// The keys of the groups.
    public let groupIds: [String]
    /// What it was meant to show.
    public let kind: ComparisonKind?
    /// The method.
    public let method: String?
    /// The p-value, which may have a sign before it: "<0.001".
    public let pValue: String?
    /// What the number is: "Hazard Ratio (HR)".
    public let parameter: String?
    /// The number.
    public let value: String?
    /// What percentage the interval covers.
    public let intervalPercent: String?
    /// The sides of the interval.
    public let intervalSides: IntervalSides?
    /// The lower end.
    public let lowerLimit: String?
    /// The upper end.
    public let upperLimit: String?
    /// What the spread is.
    public let spreadType: AnalysisSpread?
    /// The spread.
    public let spread: String?
    /// The sponsor's remarks, in the record's order.
    public let remarks: [Sourced<RecordMarkdown>]
    /// The JSON pointer.
    public let source: String
  }
}

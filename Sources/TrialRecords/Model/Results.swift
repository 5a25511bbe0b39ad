extension Trial {
  /// The results that a record carries. Numbers stay as the texts that the registry gives ("NA" is possible); people
  /// counted are whole numbers. Every part knows its JSON pointer; values inside it follow the registry's names.
  public struct Results: Sendable, Hashable {
    /// Who came, stayed and left.
    public let flow: ParticipantFlow?
    /// What the people were like at the start.
    public let baseline: Baseline?
    /// What was measured.
    public let outcomes: [ResultOutcome]
    /// Side effects and deaths.
    public let adverseEvents: AdverseEvents?
    /// What should make a reader careful, in the sponsor's words.
    public let limitations: Sourced<RecordMarkdown>?
    /// The organisation that explains the results.
    public let contactOrganization: Sourced<String>?
    /// True if an agreement limits what investigators may publish.
    public let hasRestrictiveAgreement: Sourced<Bool>?
  }

  /// A group of people in a part of the results. Not the same as an arm.
  public struct ResultGroup: Sendable, Hashable {
    /// The key that values refer to, such as `OG000`.
    public let id: String
    /// Its name.
    public let title: Sourced<String>?
    /// What happened in it.
    public let description: Sourced<RecordMarkdown>?
  }

  /// How many units of a kind a group has.
  public struct Denominator: Sendable, Hashable {
    /// What is counted: "Participants".
    public let units: String?
    /// The count of each group.
    public let counts: [GroupValue]
    /// The JSON pointer.
    public let source: String
  }

  /// A value of a group.
  public struct GroupValue: Sendable, Hashable {
    /// The key of the group.
    public let groupId: String
    /// The value as the record writes it.
    public let value: String?
    /// The sponsor's remark.
    public let comment: String?
    /// The JSON pointer of the value itself.
    public let source: String
  }
}

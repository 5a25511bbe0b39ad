extension Trial {
  /// Side effects and deaths. The lists of serious and other events overlap by person.
  public struct AdverseEvents: Sendable, Hashable {
    /// Rarer events than this percentage are not listed among the others; as the record writes it: "5". So a page must
    /// never say that nobody had an event that is not listed.
    public let frequencyThreshold: Sourced<String>?
    /// Over which time events were counted.
    public let timeFrame: Sourced<RecordMarkdown>?
    /// How they were looked for.
    public let description: Sourced<RecordMarkdown>?
    /// The sponsor's remark about deaths.
    public let mortalityComment: Sourced<RecordMarkdown>?
    /// The groups with their totals.
    public let groups: [EventGroup]
    /// Serious events.
    public let serious: [AdverseEvent]
    /// Other events.
    public let other: [AdverseEvent]
  }

  /// A group with its totals, in people.
  public struct EventGroup: Sendable, Hashable {
    /// The group.
    public let group: ResultGroup
    /// How many died.
    public let deaths: PeopleCount
    /// How many had at least one serious event.
    public let serious: PeopleCount
    /// How many had at least one other event.
    public let other: PeopleCount
    /// The JSON pointer.
    public let source: String
  }

  /// People affected among people at risk. Nil if the record does not say, which is not 0.
  public struct PeopleCount: Sendable, Hashable {
    /// How many had it.
    public let affected: Int?
    /// Among how many.
    public let atRisk: Int?
  }

  /// One kind of event.
  public struct AdverseEvent: Sendable, Hashable {
    /// Its name.
    public let term: Sourced<String>?
    /// The part of the body.
    public let organSystem: String?
    /// The list that the name comes from: "MedDRA 10.0".
    public let vocabulary: String?
    /// How it was looked for.
    public let assessment: EventAssessment?
    /// The sponsor's remark.
    public let notes: Sourced<RecordMarkdown>?
    /// The counts of the groups.
    public let counts: [EventCount]
    /// The JSON pointer.
    public let source: String
  }

  /// The count of one group.
  public struct EventCount: Sendable, Hashable {
    /// The key of the group.
    public let groupId: String
    /// The people.
    public let people: PeopleCount
    /// How many times it happened; one person may count several times.
    public let events: Int?
    /// The JSON pointer.
    public let source: String
  }
}

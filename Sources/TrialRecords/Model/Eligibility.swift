extension Trial {
  /// Who can join a trial.
  public struct Eligibility: Sendable, Hashable {
    /// The criteria as one Markdown text, headings included.
    public let criteria: Sourced<RecordMarkdown>?
    /// The criteria one by one, with their polarity given by a person: only in YAML records.
    public let listedCriteria: [ListedCriterion]
    /// The youngest age; nil if there is no lower bound.
    public let minimumAge: Sourced<AgeBound>?
    /// The oldest age, the whole of its unit included: 21 years ends on the 22nd birthday. Nil if there is no bound.
    public let maximumAge: Sourced<AgeBound>?
    /// Which sex can join.
    public let sex: Sourced<Sex>?
    /// True if it goes by gender, not by sex.
    public let isGenderBased: Sourced<Bool>?
    /// More about that.
    public let genderDescription: Sourced<RecordMarkdown>?
    /// True if people who are not ill can join.
    public let acceptsHealthyVolunteers: Sourced<Bool>?
    /// Age groups that the registry derives from the ages.
    public let standardAges: [Sourced<StandardAge>]
    /// Whom an observational study looks at.
    public let studyPopulation: Sourced<RecordMarkdown>?
    /// How an observational study finds people.
    public let samplingMethod: Sourced<SamplingMethod>?
  }

  /// A criterion with its polarity as a person wrote it into a YAML record.
  public struct ListedCriterion: Sendable, Hashable {
    /// What the sentence is for.
    public let polarity: ListedPolarity
    /// The sentence. Plain text.
    public let text: Sourced<String>
  }

  /// What a listed criterion is for.
  public enum ListedPolarity: String, Sendable, Hashable, CaseIterable {
    /// The sentence has to be true of someone who joins.
    case must
    /// The sentence keeps out whoever it is true of.
    case mustNot = "must-not"
    /// The person who wrote the record could not tell.
    case unsure
  }
}

/// An age as the record gives it.
public struct AgeBound: Sendable, Hashable {
  /// The units that the registry uses.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case years, months, weeks, days, hours, minutes
  }

  /// The number of units, 0 or more.
  public let count: Int
  /// The unit.
  public let unit: Unit

  /// Makes an age.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

extension Trial {
  /// Values by class, category and group.
  public struct MeasureTable: Sendable, Hashable {
    /// What the values are: a mean, a count of people.
    public let parameter: MeasureParameter?
    /// What the spread is, as the record writes it ("Standard Deviation", "95% Confidence Interval").
    public let spreadType: String?
    /// The unit: "months".
    public let unit: String?
    /// True if the registry shows a percentage beside the counts.
    public let showsPercentages: Bool?
    /// What was counted, if not people.
    public let unitsSelected: String?
    /// How many each group has; may be overruled by those of a class.
    public let denominators: [Denominator]
    /// The rows.
    public let classes: [MeasureClass]
  }

  /// A row of a table, or several under one title.
  public struct MeasureClass: Sendable, Hashable {
    /// Its title; nil if there is only one row.
    public let title: String?
    /// Its own counts, which go before those of the table.
    public let denominators: [Denominator]
    /// Its categories.
    public let categories: [MeasureCategory]
  }

  /// A category of a row.
  public struct MeasureCategory: Sendable, Hashable {
    /// Its title; nil if there is only one.
    public let title: String?
    /// The values of the groups.
    public let measurements: [Measurement]
  }

  /// The value of one group, as the record writes it.
  public struct Measurement: Sendable, Hashable {
    /// The key of the group.
    public let groupId: String
    /// The number, or "NA" with a remark.
    public let value: String?
    /// The spread.
    public let spread: String?
    /// The lower end.
    public let lowerLimit: String?
    /// The upper end.
    public let upperLimit: String?
    /// The sponsor's remark.
    public let comment: String?
    /// The JSON pointer.
    public let source: String
  }
}

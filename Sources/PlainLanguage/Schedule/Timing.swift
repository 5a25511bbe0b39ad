/// When a medicine is given. Empty where the record does not say it.
public struct Timing: Sendable, Hashable {
  /// So many times in one unit of time: 3 times a week.
  public struct Rate: Sendable, Hashable {
    /// How many times.
    public var times: Int
    /// In which unit.
    public var unit: TimeUnit

    /// Makes a rate.
    public init(_ times: Int, per unit: TimeUnit) {
      self.times = times
      self.unit = unit
    }
  }

  /// The days of a cycle.
  public var days: [DayRule] = []
  /// Times a day.
  public var timesADay: Int?
  /// The time from one dose to the next.
  public var interval: TimeSpan?
  /// Times a week or a month.
  public var rate: Rate?
  /// How many doses there are in all.
  public var doses: CycleCount?
  /// How long this medicine goes on.
  public var lasts: TimeSpan?

  /// An empty timing.
  public init() {}

  /// Whether the record says nothing.
  public var isEmpty: Bool { self == Timing() }
}

/// Days of a cycle on which something is given, and in which cycles.
public struct DayRule: Sendable, Hashable {
  /// The day numbers, ascending, from 1.
  public var days: [Int]
  /// Whether only one of the days is meant ("day 2 or 3").
  public var isChoice: Bool
  /// The cycles that it holds for, ascending; nil for each cycle.
  public var cycles: [Int]?

  /// Makes a rule.
  public init(_ days: [Int], isChoice: Bool = false, cycles: [Int]? = nil) {
    self.days = days
    self.isChoice = isChoice
    self.cycles = cycles
  }
}

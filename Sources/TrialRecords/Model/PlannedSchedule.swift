extension Trial {
  /// What happens when, as a YAML record gives it directly.
  public struct PlannedSchedule: Sendable, Hashable {
    /// The blocks of treatment, in order.
    public let cycles: [PlannedCycle]
    /// How long people are followed afterwards. Plain text.
    public let followUp: Sourced<String>?
  }

  /// A block of treatment that may be repeated.
  public struct PlannedCycle: Sendable, Hashable {
    /// Its name, if it has one: "Induction".
    public let name: Sourced<String>?
    /// Its length in days.
    public let lengthInDays: Sourced<Int>?
    /// How many times it is given.
    public let count: Sourced<Int>?
    /// True if `count` is the most, not the number for everyone.
    public let isCountAtMost: Sourced<Bool>?
    /// What is given in it.
    public let doses: [PlannedDose]
  }

  /// One medicine in a block of treatment.
  public struct PlannedDose: Sendable, Hashable {
    /// The medicine.
    public let medicine: Sourced<String>
    /// How much, with unit: "0.8 mg/m²".
    public let dose: Sourced<String>?
    /// By which road: "into a vein".
    public let route: Sourced<String>?
    /// How long it takes: "1 hour".
    public let duration: Sourced<String>?
    /// On which days of the block, from 1.
    public let days: [Sourced<Int>]
    /// For which arm, by its label; nil for all.
    public let armLabel: Sourced<String>?
  }
}

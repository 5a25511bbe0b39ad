/// A stretch of treatment with its own rules: a group of cycles, a phase, an arm.
public struct SchedulePart: Sendable, Hashable {
  /// What a stretch is called.
  public enum Phase: String, Sendable, CaseIterable {
    case induction, consolidation, intensification, maintenance, prophylaxis, loading, leadIn = "lead-in"
  }

  /// The arm or group in the record's words; nil where there is only one.
  public var arm: String?
  /// What the stretch is called.
  public var phase: Phase?
  /// A name that a person gave it, where it is none of the usual ones; nil for a plan read out of prose.
  public var name: String?
  /// The cycles that it is about, ascending; nil for all.
  public var cycleNumbers: [Int]?
  /// The medicines, in the order of the record.
  public var treatments: [ScheduledTreatment] = []
  /// How long one cycle is.
  public var cycleLength: TimeSpan?
  /// How many cycles there are.
  public var cycles: CycleCount?
  /// How long the stretch goes on.
  public var lasts: TimeSpan?
  /// What ends it early.
  public var stops: [StopReason] = []

  /// An empty part.
  public init() {}

  /// Whether it has a name at most, and says nothing.
  var isEmpty: Bool {
    var empty = SchedulePart()
    (empty.arm, empty.phase, empty.name, empty.cycleNumbers) = (arm, phase, name, cycleNumbers)
    return self == empty
  }
}

/// A treatment plan that a person wrote field by field, as a schedule: nothing in it is guessed.
public struct PlannedTreatment: Sendable {
  /// One medicine of a block of treatment, each field as it was written.
  public struct Medicine: Sendable {
    /// The medicine.
    public let name: String
    /// How much, with its unit.
    public let dose: String?
    /// How it is given.
    public let route: String?
    /// How long one dose takes.
    public let takes: String?
    /// The days of the block, from 1.
    public let days: [Int]
    /// The arm that gets it; nil for all.
    public let arm: String?

    /// Makes a medicine from the fields of a record.
    public init(name: String, dose: String?, route: String?, takes: String?, days: [Int], arm: String?) {
      self.name = name
      self.dose = dose
      self.route = route
      self.takes = takes
      self.days = days
      self.arm = arm
    }
  }

  /// A block of treatment.
  public struct Block: Sendable {
    /// Its name.
    public let name: String?
    /// Its length in days.
    public let days: Int?
    /// How many times it is given.
    public let times: Int?
    /// Whether that number is the most.
    public let isAtMost: Bool
    /// What is given in it.
    public let medicines: [Medicine]

    /// Makes a block from the fields of a record.
    public init(name: String?, days: Int?, times: Int?, isAtMost: Bool, medicines: [Medicine]) {
      self.name = name
      self.days = days
      self.times = times
      self.isAtMost = isAtMost
      self.medicines = medicines
    }
  }

  /// The schedule of the blocks, or why it cannot be told.
  ///
  /// Each field of words ("0.5 mg/m2", "into a vein", "1 hour") is read by itself; one that is not understood
  /// refuses the plan, as does a day beyond the block's end.
  public static func reading(of blocks: [Block]) -> ScheduleReading {
    do {
      var parts: [SchedulePart] = []
      for block in blocks { parts += try Self.parts(of: block) }
      let schedule = Schedule(parts.filter { !$0.isEmpty })
      return schedule.parts.isEmpty ? .none : .schedule(schedule)
    } catch {
      switch error {
      case .refuse(let reason): return .refused(reason)
      }
    }
  }

  /// A block is one part for each arm; medicines without an arm are for every arm.
  private static func parts(of block: Block) throws(ScheduleProblem) -> [SchedulePart] {
    var arms: [String?] = []
    for arm in block.medicines.map(\.arm) where arm != nil && !arms.contains(arm) { arms.append(arm) }
    if arms.isEmpty { arms = [nil] }
    var parts: [SchedulePart] = []
    for arm in arms {
      var part = SchedulePart()
      part.arm = arm
      part.phase = block.name.flatMap { SchedulePart.Phase(rawValue: $0.lowercased()) }
      part.name = part.phase == nil ? block.name : nil
      part.cycleLength = block.days.map { TimeSpan($0, .day) }
      part.cycles = block.times.map { block.isAtMost ? .upTo($0) : .exactly($0) }
      for medicine in block.medicines where medicine.arm == nil || medicine.arm == arm {
        part.treatments.append(try treatment(medicine))
      }
      parts.append(try ScheduleChecker.checked(part))
    }
    return parts
  }

  private static func treatment(_ medicine: Medicine) throws(ScheduleProblem) -> ScheduledTreatment {
    var treatment = ScheduledTreatment(medicine.name)
    if !medicine.days.isEmpty { treatment.timing.days = [DayRule(Array(Set(medicine.days)).sorted())] }
    let fields = [medicine.dose, medicine.route, medicine.takes.map { "over " + $0 }].compactMap { $0 }
    for field in fields {
      guard case .schedule(let read) = ScheduleParser(medicine: medicine.name).parse(field),
        let part = read.parts.first, read.parts.count == 1, let told = part.treatments.first,
        part.treatments.count == 1, part.cycleLength == nil, part.cycles == nil, part.lasts == nil
      else { throw .refuse(.unknownWords(field)) }
      treatment = try told.merged(into: treatment)
    }
    return treatment
  }
}

/// A treatment plan as a record tells it. Every number in it stands in the record or is made by a named rule.
public struct Schedule: Sendable, Hashable {
  /// The stretches of treatment, in the order of the record; at least one.
  public var parts: [SchedulePart]

  /// Makes a schedule.
  public init(_ parts: [SchedulePart]) { self.parts = parts }

  /// The cycles that the record puts into more than one part of the same arm: a thing to ask about.
  public var cyclesInTwoParts: [Int] {
    var seen: Set<String> = []
    var twice: Set<Int> = []
    for part in parts {
      for cycle in part.cycleNumbers ?? [] where !seen.insert("\(part.arm ?? "")\t\(cycle)").inserted {
        twice.insert(cycle)
      }
    }
    return twice.sorted()
  }

  /// Whether it says when anything is given.
  public var hasTiming: Bool {
    parts.contains { part in
      part.cycleLength != nil || part.cycles != nil || part.treatments.contains { !$0.timing.isEmpty }
    }
  }

  /// What a page of a level tells of it: doses stand on detailed pages only.
  public func said(at level: ReadingLevel) -> Schedule {
    guard level != .detailed else { return self }
    var copy = self
    for part in copy.parts.indices {
      var said: [ScheduledTreatment] = []
      for treatment in copy.parts[part].treatments {
        var bare = treatment
        bare.dose = nil
        if !bare.isBare, !said.contains(bare) { said.append(bare) }
      }
      copy.parts[part].treatments = said
    }
    copy.parts.removeAll { $0.isEmpty }
    return copy
  }
}

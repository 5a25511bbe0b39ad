/// The facts about the plan of a study from which follows what it can tell.
public struct DesignFacts: Sendable, Hashable {
  /// How a study ended early.
  public enum EarlyEnd: String, Sendable, CaseIterable {
    case stopped, nobodyJoined
  }

  /// What kind of study it is; nil where the record does not say it.
  public var kind: KindCode?
  /// Its phase.
  public var phase: PhaseCode?
  /// How people come into groups.
  public var allocation: AllocationCode?
  /// How the groups go on.
  public var model: ModelCode?
  /// Who knows the treatment.
  public var masking: MaskingCode?
  /// How many people are in it or planned; nil where the record does not say it.
  public var people: Int?
  /// How many groups it has.
  public var groups: Int?
  /// Whether it ended before its time.
  public var earlyEnd: EarlyEnd?

  /// Facts of which none is known yet.
  public init() {}

  /// A number of people below this is called small.
  public static let smallStudy = 50

  /// What the study can and cannot tell, the weightiest first; at most five.
  public var limits: [LimitCode] {
    if kind == .expandedAccess { return [.expandedAccess] }
    if earlyEnd == .nobodyJoined { return [.nobodyJoined] }
    var limits: [LimitCode] = earlyEnd == .stopped ? [.stoppedEarly] : []
    if kind == .observational { limits.append(.watching) } else { limits += planLimits }
    if let people, people > 0, people < Self.smallStudy { limits.append(.fewPeople) }
    return Array(limits.prefix(5))
  }

  /// Whether everyone is in one group. "Single group" beside several groups, or beside a choice by chance, is the
  /// record's contradiction: nothing is said of it.
  private var isOneGroup: Bool {
    guard allocation != .randomized else { return false }
    return groups.map { $0 == 1 } ?? (model == .singleGroup)
  }

  private var planLimits: [LimitCode] {
    var limits: [LimitCode] = []
    if isOneGroup {
      limits.append(.oneGroup)
    } else if allocation == .randomized {
      limits.append(.comparesByChance)
    } else if allocation == .nonRandomized {
      limits.append(.notByChance)
    }
    if phase == .phase1 || phase == .earlyPhase1 { limits.append(.early) }
    if masking == MaskingCode.none { limits.append(.open) }
    return limits
  }
}

extension DesignBook {
  /// What a study can and cannot tell, one text a limit; the number of people is a number of the record.
  public func limits(of facts: DesignFacts, level: ReadingLevel) -> [PlainText] {
    facts.limits.map { limit in
      let text = limits.text(limit, level: level)
      guard let people = facts.people, let gap = text.firstIndex(of: "#") else {
        return [PlainRun(text, .standing)]
      }
      return [
        PlainRun(String(text[..<gap]), .standing), PlainRun(String(people)),
        PlainRun(String(text[text.index(after: gap)...]), .standing),
      ]
    }
  }
}

/// What a line says before its colon: an arm, a phase, a group of cycles, or another section.
struct ScheduleHeading {
  /// The arm in the record's words.
  var arm: String?
  var phase: SchedulePart.Phase?
  var cycles: [Int]?
  /// Whether what follows is about the aims of the study.
  var isAim = false

  /// The heading and the rest of the line; nil if the line has none.
  static func read(_ line: [Character]) -> (ScheduleHeading, [Character])? {
    guard let colon = line.prefix(120).firstIndex(of: ":") else { return nil }
    let label = Array(line[..<colon])
    let rest = Array(line[(colon + 1)...].drop(while: \.isWhitespace))
    let tokens = ScheduleTokenizer(names: []).sentences(label).first ?? []
    guard let first = tokens.first?.word, tokens.count <= 24 else { return nil }
    let isCapital = !label.contains { $0.isLowercase }
    let words = tokens.compactMap(\.word)
    if words.contains(where: {
      $0.hasPrefix("objective") || $0 == "aim" || $0 == "aims" || $0.hasPrefix("endpoint")
    }) {
      return (ScheduleHeading(isAim: true), rest)
    }
    var heading = ScheduleHeading()
    let isStage = tokens.count <= 6 && words.last.map { ["phase", "period", "stage"].contains($0) } == true
    let isPhase = words.contains { phases[$0] != nil }
    if arms.contains(first) || (isStage && !isPhase && !words.contains("cycle")) {
      heading.arm = String(label)
    } else if let cycles = cycles(tokens) {
      guard words.allSatisfy({ plain.contains($0) || phases[$0] != nil }) else { return nil }
      heading.cycles = cycles
    } else if !(words.allSatisfy { phases[$0] != nil || plain.contains($0) } || isCapital) {
      return nil
    }
    heading.phase = words.lazy.compactMap { phases[$0] }.first
    if heading.arm != nil { heading.phase = nil }
    guard heading.arm != nil || heading.phase != nil || heading.cycles != nil || isCapital else { return nil }
    return (heading, rest)
  }

  private static func cycles(_ tokens: [ScheduleToken]) -> [Int]? {
    for index in tokens.indices {
      if case .cycleNumbers(let numbers)? = ScheduleDays.readCycles(tokens, from: index)?.0 { return numbers }
    }
    return nil
  }

  private static let arms: Set<String> = ["arm", "group", "cohort", "part", "stratum", "regimen"]
  private static let plain: Set<String> = [
    "cycle", "cycles", "course", "courses", "therapy", "treatment", "phase", "and", "to", "intrathecal",
    "block", "in",
  ]
  private static let phases: [String: SchedulePart.Phase] = [
    "induction": .induction, "consolidation": .consolidation, "intensification": .intensification,
    "maintenance": .maintenance, "prophylaxis": .prophylaxis, "preventive": .prophylaxis, "loading": .loading,
    "lead": .leadIn,
  ]
}

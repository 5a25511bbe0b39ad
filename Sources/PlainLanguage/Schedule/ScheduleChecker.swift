/// Looks for things in a part that cannot all be true; puts "every 3 weeks" where it belongs.
enum ScheduleChecker {
  /// The part in its common form, or the contradiction.
  static func checked(_ part: SchedulePart) throws(ScheduleProblem) -> SchedulePart {
    var part = part
    try liftIntervals(&part)
    try checkSpans(part)
    try checkCycles(part)
    for treatment in part.treatments { try check(treatment, in: part) }
    try checkRepeats(part)
    return part
  }

  /// The same medicine twice, without days that tell the two apart: which comes when is not clear.
  private static func checkRepeats(_ part: SchedulePart) throws(ScheduleProblem) {
    for (place, treatment) in part.treatments.enumerated() where treatment.timing.days.isEmpty {
      let twin = part.treatments[..<place].first {
        $0.medicine == treatment.medicine && $0.routes == treatment.routes
      }
      if twin != nil { throw .refuse(.contradiction("\(treatment.medicine) twice, without saying when")) }
    }
  }

  /// "On day 1 every 3 weeks" tells the length of a cycle.
  private static func liftIntervals(_ part: inout SchedulePart) throws(ScheduleProblem) {
    for index in part.treatments.indices {
      let timing = part.treatments[index].timing
      guard let interval = timing.interval else { continue }
      guard !timing.days.isEmpty else {
        try checkInterval(interval, in: part)
        continue
      }
      if let known = part.cycleLength, !same(known, interval) {
        throw .refuse(.contradiction("days, and an interval that is not the length of the cycle"))
      }
      part.cycleLength = part.cycleLength ?? interval
      part.treatments[index].timing.interval = nil
    }
  }

  private static func same(_ a: TimeSpan, _ b: TimeSpan) -> Bool {
    if a == b { return true }
    guard let days = a.exactDays, let other = b.exactDays else { return false }
    return days == other
  }

  private static func checkInterval(_ interval: TimeSpan, in part: SchedulePart) throws(ScheduleProblem) {
    guard let cycle = part.cycleLength else { return }
    // Months run beside the cycles: "once monthly" in cycles of 42 days is what some records say.
    if interval.unit == .month || interval.unit == .year || interval.unit == .hour { return }
    guard let days = interval.exactDays, let length = cycle.exactDays, days > 0 else {
      throw .refuse(.contradiction("an interval that cannot be compared with the cycle"))
    }
    guard length % days == 0 else {
      throw .refuse(.contradiction("every \(interval.words) in a cycle of \(cycle.words)"))
    }
  }

  private static func checkSpans(_ part: SchedulePart) throws(ScheduleProblem) {
    if let cycle = part.cycleLength, cycle.bound != .exactly || cycle.unit == .hour || cycle.unit == .minute {
      throw .refuse(.contradiction("a cycle of \(cycle.words)"))
    }
    if let cycle = part.cycleLength, let lasts = part.lasts, lasts.mostDays < cycle.mostDays {
      throw .refuse(.contradiction("\(lasts.words) of treatment in cycles of \(cycle.words)"))
    }
  }

  private static func checkCycles(_ part: SchedulePart) throws(ScheduleProblem) {
    guard let numbers = part.cycleNumbers else { return }
    if let most = part.cycles?.most, most != numbers.count {
      throw .refuse(.contradiction("\(numbers.count) cycles by number, \(most) by count"))
    }
  }

  private static func check(_ treatment: ScheduledTreatment, in part: SchedulePart) throws(ScheduleProblem) {
    let timing = treatment.timing
    let regular = [timing.interval != nil, timing.rate != nil, !timing.days.isEmpty].filter { $0 }.count
    if regular > 1 { throw .refuse(.contradiction("two ways to say how often")) }
    if let interval = timing.interval, let times = timing.timesADay, times > 0 {
      let isHours = interval.unit == .hour || interval.unit == .minute
      throw .refuse(
        .contradiction("\(times) a day and \(isHours ? "by the hour" : "every \(interval.words)")"))
    }
    for rule in timing.days { try check(rule, in: part) }
    if let lasts = timing.lasts { try check(lasts, of: timing, in: part) }
  }

  private static func check(_ rule: DayRule, in part: SchedulePart) throws(ScheduleProblem) {
    if let length = part.cycleLength, let last = rule.days.last, Double(last) > length.mostDays {
      throw .refuse(.contradiction("day \(last) in a cycle of \(length.words)"))
    }
    guard let cycles = rule.cycles, let last = cycles.last else { return }
    if let numbers = part.cycleNumbers {
      guard cycles.allSatisfy(numbers.contains) else {
        throw .refuse(.contradiction("a cycle that is not one of these cycles"))
      }
    } else if let most = part.cycles?.most, last > most {
      throw .refuse(.contradiction("cycle \(last) of \(most)"))
    }
  }

  private static func check(_ lasts: TimeSpan, of timing: Timing, in part: SchedulePart)
    throws(ScheduleProblem)
  {
    if let interval = timing.interval, lasts.mostDays < interval.mostDays {
      throw .refuse(.contradiction("every \(interval.words), for \(lasts.words)"))
    }
    guard let last = timing.days.last?.days.last, timing.days.last?.cycles == nil else { return }
    if timing.days.count == 1, lasts.mostDays < Double(timing.days[0].days.count) {
      throw .refuse(.contradiction("\(last) days, for \(lasts.words)"))
    }
    // "Days 1 to 7 for 2 weeks" without a cycle leaves open whether the days come again.
    if part.cycleLength == nil { throw .refuse(.unclearNumber(lasts.low.text)) }
  }
}

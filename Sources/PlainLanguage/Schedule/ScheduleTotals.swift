/// Sums of a schedule that a reader must not be left to make.
public enum ScheduleTotals {
  /// The rule of `mostDoses`, as it stands in the marks of a page.
  public static let dosesRule = "doses-in-all"
  /// The rule of a cycle count made of the first cycle and the further ones.
  public static let cyclesRule = "first-cycle-and-more"

  /// The rule of a number that stands in the record as letters: three times a day for "TID".
  public static let timesRule = "times-a-day"

  /// The most doses of a treatment: days of a cycle × times a day × the most cycles.
  ///
  /// Nil unless each of the three is certain.
  public static func mostDoses(of treatment: ScheduledTreatment, in part: SchedulePart) -> Int? {
    guard let cycles = part.cycles?.most, part.cycleNumbers == nil, treatment.turn == nil,
      !treatment.isOptional, treatment.infusion?.steps.contains(where: \.isContinuous) != true,
      treatment.timing.days.count == 1, let rule = treatment.timing.days.first, rule.cycles == nil,
      !rule.isChoice, treatment.timing.interval == nil, treatment.timing.rate == nil,
      treatment.timing.lasts == nil, treatment.timing.doses == nil, part.cycleLength != nil,
      treatment.dose?.isPerDay != true
    else { return nil }
    let doses = rule.days.count * (treatment.timing.timesADay ?? 1)
    let total = doses.multipliedReportingOverflow(by: cycles)
    return total.overflow || total.partialValue > 10_000 ? nil : total.partialValue
  }
}

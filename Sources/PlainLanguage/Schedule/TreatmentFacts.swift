extension ScheduledTreatment {
  /// Takes in a fact of a piece; refused if another one is already there.
  mutating func take(_ piece: SchedulePiece, isThen: Bool) throws(ScheduleProblem) {
    var fact = ScheduledTreatment(medicine)
    switch piece {
    case .mostDose(let number, let unit): return try takeMost(number, unit)
    case .infusion(let step): return try takeInfusion(step, isThen: isThen)
    case .veinInfusion(let step):
      try take(.routes([.vein], isChoice: false), isThen: false)
      return try takeInfusion(step, isThen: isThen)
    case .days(let rule):
      guard rule.cycles == nil || !timing.days.contains(where: { $0.cycles == nil }) else {
        throw .refuse(.contradiction("two groups of days"))
      }
      fact.timing.days = [rule]
    case .routes(let routes, let isChoice):
      // "IV or orally (PO)" says the same thing twice.
      if !self.routes.isEmpty, Set(routes).isSubset(of: self.routes) { return }
      fact.routes = routes
      fact.isRouteChoice = isChoice
    case .timesADay(let times): fact.timing.timesADay = times
    case .interval(let span): fact.timing.interval = span
    case .rate(let rate): fact.timing.rate = rate
    case .doses(let count): fact.timing.doses = count
    case .lasts(let span): fact.timing.lasts = span
    case .medicine, .otherMedicine, .rest, .dose, .cycleLength, .cycles, .cycleNumbers, .stops, .partLasts,
      .optional, .alternating,
      .then, .same,
      .and, .semicolon, .filler, .unknown:
      return
    }
    self = try fact.merged(into: self)
  }

  private mutating func takeMost(_ number: Numeral, _ unit: Dose.Unit) throws(ScheduleProblem) {
    guard dose != nil, dose?.most == nil else { throw .refuse(.unclearNumber(number.text)) }
    dose?.most = number
    dose?.mostUnit = unit
  }

  /// "Over 2 hours and then continuously over 22 hours" are two steps of one dose.
  private mutating func takeInfusion(_ step: Infusion.Step, isThen: Bool) throws(ScheduleProblem) {
    if step.span == nil, routes.isEmpty, step.isContinuous { routes = [.vein] }
    guard let known = infusion else {
      infusion = Infusion([step])
      return
    }
    if isThen {
      infusion = Infusion(known.steps + [step])
    } else if let last = known.steps.last, last.span == nil || step.span == nil || last.span == step.span {
      let whole = Infusion.Step(last.span ?? step.span, isContinuous: last.isContinuous || step.isContinuous)
      infusion = Infusion(known.steps.dropLast() + [whole])
    } else {
      throw .refuse(.contradiction("two lengths of one dose"))
    }
  }
}

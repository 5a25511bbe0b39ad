extension ScheduledTreatment {
  /// Whether only the name is known.
  var isBare: Bool {
    var bare = ScheduledTreatment(medicine)
    bare.isOptional = isOptional
    return self == bare
  }

  /// Whether only its length is known.
  var isOnlyLasting: Bool {
    var rest = self
    rest.timing.lasts = nil
    return rest.isBare && timing.lasts != nil
  }

  /// This and another, each fact from the one that has it; refused if both have one that differs.
  func merged(into other: ScheduledTreatment) throws(ScheduleProblem) -> ScheduledTreatment {
    var whole = other
    whole.dose = try either(other.dose, dose, "two doses")
    if !routes.isEmpty, !other.routes.isEmpty, routes != other.routes {
      throw .refuse(.contradiction("two ways of giving \(other.medicine)"))
    }
    if other.routes.isEmpty {
      whole.routes = routes
      whole.isRouteChoice = isRouteChoice
    }
    whole.infusion = try either(other.infusion, infusion, "two lengths of one dose")
    whole.timing = try timing.merged(into: other.timing)
    whole.turn = try either(other.turn, turn, "two medicines in turn")
    whole.isOptional = other.isOptional || isOptional
    return whole
  }
}

extension Timing {
  /// This and another, each fact from the one that has it; refused if both have one that differs.
  func merged(into other: Timing) throws(ScheduleProblem) -> Timing {
    var whole = other
    if !days.isEmpty, !other.days.isEmpty, days != other.days {
      guard (days + other.days).allSatisfy({ $0.cycles != nil }) else {
        throw .refuse(.contradiction("two groups of days"))
      }
      whole.days += days
    } else if other.days.isEmpty {
      whole.days = days
    }
    whole.timesADay = try either(other.timesADay, timesADay, "two numbers of doses a day")
    whole.interval = try either(other.interval, interval, "two times between doses")
    whole.rate = try either(other.rate, rate, "two numbers of doses a week")
    whole.doses = try either(other.doses, doses, "two numbers of doses")
    whole.lasts = try either(other.lasts, lasts, "two lengths of treatment")
    return whole
  }
}

private func either<Value: Equatable>(_ a: Value?, _ b: Value?, _ what: String) throws(ScheduleProblem)
  -> Value?
{
  guard let a else { return b }
  guard let b, a != b else { return a }
  throw .refuse(.contradiction(what))
}

/// What one phrase of a schedule text says.
enum SchedulePiece: Sendable, Hashable {
  case medicine(Int)
  /// A medicine that the record does not list, known by the form of its name.
  case otherMedicine(String)
  /// Days without treatment at the end of a cycle.
  case rest(Int)
  case dose(Dose)
  case mostDose(Numeral, Dose.Unit)
  case routes([GivenRoute], isChoice: Bool)
  case infusion(Infusion.Step)
  /// The same, said with the way: "30 minute IV infusion".
  case veinInfusion(Infusion.Step)
  case days(DayRule)
  case timesADay(Int)
  case interval(TimeSpan)
  case rate(Timing.Rate)
  case doses(CycleCount)
  case cycleLength(TimeSpan)
  case cycles(CycleCount)
  case cycleNumbers([Int])
  case lasts(TimeSpan)
  /// How long the whole stretch goes on.
  case partLasts(TimeSpan)
  case stops([StopReason])
  case optional
  case alternating
  case then
  /// "Each dose", "This": the sentence goes on about the medicine before.
  case same
  case and
  case semicolon
  /// A word that says nothing about when or how much.
  case filler
  /// A word that is not understood.
  case unknown(String)

  /// Whether it says something about the schedule.
  var isContent: Bool {
    switch self {
    case .dose, .mostDose, .routes, .infusion, .veinInfusion, .days, .timesADay, .interval, .rate, .doses,
      .cycleLength,
      .cycles, .cycleNumbers, .lasts, .partLasts, .stops, .rest:
      true
    case .medicine, .otherMedicine, .optional, .alternating, .then, .same, .and, .semicolon, .filler,
      .unknown:
      false
    }
  }
}

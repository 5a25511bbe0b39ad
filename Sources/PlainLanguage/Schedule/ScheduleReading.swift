/// What a text says about when a treatment is given.
public enum ScheduleReading: Sendable, Hashable {
  /// A schedule, all of it understood.
  case schedule(Schedule)
  /// The text says nothing about it.
  case none
  /// It says something that cannot be told with certainty: show the record's words.
  case refused(ScheduleRefusal)
}

/// Why a schedule was refused, for the report.
public enum ScheduleRefusal: Sendable, Hashable {
  /// Words stand in it that the program does not know; the first of them.
  case unknownWords(String)
  /// It depends on something ("if", "escalating"), so there is no one schedule.
  case depends(String)
  /// A number stands in it whose meaning is not clear.
  case unclearNumber(String)
  /// Two things in it cannot both be true.
  case contradiction(String)
  /// No medicine can be told.
  case noMedicine

  /// The reason in plain words, without a full stop.
  public var words: String {
    switch self {
    case .unknownWords(let word): "The schedule has words that are not understood, first \"\(word)\""
    case .depends(let word): "The schedule depends on something (\"\(word)\")"
    case .unclearNumber(let number): "The meaning of the number \(number) in the schedule is not clear"
    case .contradiction(let what): "The schedule contradicts itself: \(what)"
    case .noMedicine: "The schedule does not say which medicine it is about"
    }
  }
}

import CommonMark

/// The days of one cycle with their treatments, as a picture can show them.
public struct CycleCalendar: Sendable, Hashable {
  /// A medicine on some days of the cycle, with a letter.
  public struct Mark: Sendable, Hashable {
    /// The letter in the picture, from A.
    public let letter: String
    /// The medicine as the record names it.
    public let medicine: String
    /// The days of the cycle.
    public let days: [Int]
    /// The days in words: "days 1, 8 and 15 of each cycle".
    public let daysInWords: String
    /// How it is given and how often a day; empty if the record does not say it.
    public let how: String
    /// Whether it is not sure for each of the days ("day 2 or 3", "may get").
    public let isOpen: Bool
  }

  /// A medicine without days.
  public struct Other: Sendable, Hashable {
    /// The medicine as the record names it.
    public let medicine: String
    /// How and how often it is given.
    public let words: String
  }

  /// The number of days that the picture shows.
  public let shownDays: Int
  /// Whether these are all days of the cycle.
  public let isWhole: Bool
  /// How long a cycle is, in words; nil where the record does not say it.
  public let length: String?
  /// The medicines with days.
  public let marks: [Mark]
  /// The medicines of the part that have no days, with how often they are given.
  public let others: [Other]

  /// The calendar of a part; nil where it has no days, more than 8 weeks, or more than 9 marks.
  public init?(_ part: SchedulePart) {
    let rules = part.treatments.flatMap { treatment in treatment.timing.days.map { (treatment, $0) } }
    let length = part.cycleLength?.exactDays
    guard let last = rules.compactMap({ $0.1.days.last }).max(), rules.count <= 9, part.treatments.count <= 16
    else {
      return nil
    }
    isWhole = length.map { (1...56).contains($0) } ?? false
    shownDays = isWhole ? length ?? last : (last + 6) / 7 * 7
    guard shownDays <= 56, last <= shownDays else { return nil }
    self.length = part.cycleLength?.words
    marks = rules.enumerated().map { place, rule in Self.mark(rule.0, rule.1, place: place) }
    others = part.treatments.filter { $0.timing.days.isEmpty && !$0.timing.isEmpty }.map { treatment in
      Other(
        medicine: treatment.medicine,
        words: (Self.how(treatment) + TimingWords.groups(treatment.timing)).joined(separator: ", ")
      )
    }
  }

  private static func mark(_ treatment: ScheduledTreatment, _ rule: DayRule, place: Int) -> Mark {
    let words = TimingWords.words(rule)
    let often = treatment.timing.timesADay.map {
      [$0 == 1 ? "once a day" : $0 == 2 ? "twice a day" : "\($0) times a day"]
    }
    let medicine =
      treatment.turn.map { "\(treatment.medicine) in turn with \($0.medicine)" } ?? treatment.medicine
    return Mark(
      letter: String(Array("ABCDEFGHI")[place]), medicine: medicine, days: rule.days,
      daysInWords: String(words.dropFirst(3)), how: (how(treatment) + (often ?? [])).joined(separator: ", "),
      isOpen: rule.isChoice || treatment.isOptional || rule.cycles != nil)
  }

  private static func how(_ treatment: ScheduledTreatment) -> [String] {
    guard !treatment.routes.isEmpty else { return [] }
    return [NumberWords.list(treatment.routes.map(\.words), treatment.isRouteChoice ? "or" : "and")]
  }
}

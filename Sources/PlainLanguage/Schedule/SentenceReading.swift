/// What one sentence says: its medicines with their facts, and facts about the whole part.
struct SentenceReading {
  /// The medicines, in order.
  private(set) var treatments: [ScheduledTreatment] = []
  /// Facts that stand before any medicine.
  private(set) var lead = ScheduledTreatment("")
  private(set) var cycleLengths: [TimeSpan] = []
  private(set) var cycleCounts: [CycleCount] = []
  private(set) var cycleNumbers: [Int]?
  private(set) var partLasts: TimeSpan?
  /// Days without treatment at the end of a cycle.
  private(set) var rest: Int?
  private(set) var stops: [StopReason] = []
  /// Whether it goes on about the medicine of the sentence before.
  private(set) var isSame = false

  private let names: [String]
  private var pendingDose: Dose?
  private var isOptional = false
  private var isAlternating = false
  private var isThen = false
  /// Whether "and" or a comma joins a treatment to the one after it.
  private var joined: [Bool] = []

  init(names: [String]) { self.names = names }

  /// Whether the facts are about the whole part, as in "Cycles repeat every 28 days for 3 years".
  var isAboutPart: Bool { !cycleLengths.isEmpty && lead.isOnlyLasting }

  mutating func add(_ piece: SchedulePiece, following: ArraySlice<SchedulePiece>) throws(ScheduleProblem) {
    switch piece {
    case .medicine(let place): try addMedicine(names[place])
    case .otherMedicine(let name): try addMedicine(name)
    case .rest(let days): rest = days
    case .dose(let dose): try addDose(dose, following: following)
    case .cycleLength(let span): cycleLengths.append(span)
    case .cycles(let count): cycleCounts.append(count)
    case .cycleNumbers(let numbers): try addCycleNumbers(numbers)
    case .stops(let reasons): stops += reasons
    case .partLasts(let span): partLasts = span
    case .optional: isOptional = true
    case .alternating: isAlternating = true
    case .then: isThen = true
    case .same: isSame = true
    case .and: join(true)
    case .semicolon: join(false)
    case .filler: break
    case .unknown(let word): throw .refuse(Self.refusal(of: word))
    case .mostDose, .routes, .infusion, .veinInfusion, .days, .timesADay, .interval, .rate, .doses, .lasts:
      try addFact(piece)
    }
  }

  private mutating func join(_ isJoined: Bool) {
    if let last = joined.indices.last { joined[last] = isJoined }
  }

  private mutating func addMedicine(_ name: String) throws(ScheduleProblem) {
    if isAlternating, let last = treatments.indices.last {
      treatments[last].turn = ScheduledTreatment.Turn(name, routes: [])
      isAlternating = false
      return
    }
    if let last = treatments.last, last.medicine == name, last.isBare { return }
    var treatment = ScheduledTreatment(name)
    treatment.isOptional = isOptional
    treatment.dose = pendingDose
    pendingDose = nil
    treatments.append(treatment)
    joined.append(false)
  }

  private mutating func addDose(_ dose: Dose, following: ArraySlice<SchedulePiece>) throws(ScheduleProblem) {
    if Self.isMedicine(following.first { $0 != .filler }) {
      guard pendingDose == nil else { throw .refuse(.contradiction("two doses")) }
      pendingDose = dose
      return
    }
    guard let last = treatments.indices.last else {
      guard lead.dose == nil || lead.dose == dose else { throw .refuse(.contradiction("two doses")) }
      lead.dose = dose
      return
    }
    guard let known = treatments[last].dose, known != dose else {
      treatments[last].dose = dose
      return
    }
    // Another dose on other days: a second line of the same medicine, given in the same way.
    guard !treatments[last].timing.days.isEmpty else { throw .refuse(.contradiction("two doses")) }
    var next = ScheduledTreatment(treatments[last].medicine)
    next.routes = treatments[last].routes
    next.isRouteChoice = treatments[last].isRouteChoice
    next.dose = dose
    treatments.append(next)
    joined.append(false)
  }

  private static func isMedicine(_ piece: SchedulePiece?) -> Bool {
    switch piece {
    case .medicine?, .otherMedicine?: true
    default: false
    }
  }

  private mutating func addCycleNumbers(_ numbers: [Int]) throws(ScheduleProblem) {
    guard cycleNumbers == nil || cycleNumbers == numbers else {
      throw .refuse(.contradiction("two groups of cycles"))
    }
    cycleNumbers = numbers
  }

  private mutating func addFact(_ piece: SchedulePiece) throws(ScheduleProblem) {
    if let last = treatments.indices.last {
      if case .routes(let routes, _) = piece, let turn = treatments[last].turn, turn.routes.isEmpty {
        treatments[last].turn?.routes = routes
      } else {
        try treatments[last].take(piece, isThen: isThen)
      }
    } else {
      try lead.take(piece, isThen: isThen)
    }
    isThen = false
  }

  /// Gives shared facts to each medicine that they are about.
  mutating func finish() throws(ScheduleProblem) {
    if isAlternating || isThen { throw .refuse(.depends("then")) }
    if let pendingDose { lead.dose = pendingDose }
    guard !treatments.isEmpty else { return }
    if !lead.isBare {
      for index in treatments.indices { treatments[index] = try lead.merged(into: treatments[index]) }
      lead = ScheduledTreatment("")
    }
    for index in treatments.indices.dropLast().reversed() where joined[index] {
      share(from: index + 1, to: index)
    }
    // "Vyxeos: daunorubicin 44 mg/m2 and …": a name without facts beside names with facts is not clear.
    let bare = treatments.filter(\.isBare)
    if let first = bare.first, bare.count < treatments.count { throw .refuse(.unknownWords(first.medicine)) }
  }

  private mutating func share(from next: Int, to index: Int) {
    guard treatments[index].timing.isEmpty, treatments[index].turn == nil else { return }
    treatments[index].timing = treatments[next].timing
    if treatments[index].routes.isEmpty {
      treatments[index].routes = treatments[next].routes
      treatments[index].isRouteChoice = treatments[next].isRouteChoice
    }
  }

  static func refusal(of word: String) -> ScheduleRefusal {
    if Numeral(word) != nil { return .unclearNumber(word) }
    let depends =
      ScheduleVocabulary.dependsWords.contains(word)
      || ScheduleVocabulary.dependsStems.contains { word.hasPrefix($0) }
    return depends ? .depends(word) : .unknownWords(word)
  }
}
